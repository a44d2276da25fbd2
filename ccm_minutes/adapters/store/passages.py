"""What of each part can be searched."""

import re
from collections.abc import Iterable, Iterator
from functools import singledispatch

from ccm_minutes.adapters.store.called import Called
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import Part
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.domain.text import Text, Words, runs_of
from ccm_minutes.domain.walk import entry_texts

_NO_WORD = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")


def words_of(part: Part, called: Called) -> str:
    """The words of a part on one line, as they read; empty where nothing of it is searched.

    Args:
        part: any part of a meeting.
        called: names those whom it refers to.
    """
    found = (_NO_WORD.sub(" ", text).strip() for text in _texts(part, called))
    return " · ".join(text for text in found if text)


@singledispatch
def _texts(_part: Part, _called: Called) -> Iterator[str]:
    yield from ()


@_texts.register
def _of_meeting(meeting: Meeting, called: Called) -> Iterator[str]:
    details = meeting.details
    for line in (details.title, details.subtitle, details.body, details.place):
        yield line or ""
    for text in (*details.preamble, *details.closing):
        yield _said(text, called)


@_texts.register
def _of_delegation(delegation: Delegation, _called: Called) -> Iterator[str]:
    yield delegation.name
    yield from delegation.other_names
    for person in delegation.representatives:
        yield f"{person.honorific or ''} {person.name}"


@_texts.register
def _of_item(item: AgendaItem, called: Called) -> Iterator[str]:
    yield item.title
    for people in (item.presenters, item.chairs, item.panellists):
        yield _listed(people, called)
    yield _said(item.objective, called)


@_texts.register
def _of_entry(entry: Entry, called: Called) -> Iterator[str]:
    yield _listed(entry.speakers, called)
    yield entry.capacity or ""
    yield entry.lead_in or ""
    yield _listed(entry.owners, called)
    yield from (_said(text, called) for _, text in entry_texts(entry, ""))


def _listed(people: Iterable[Speaker], called: Called) -> str:
    return ", ".join(map(called.speaker, people))


def _said(text: Text | None, called: Called) -> str:
    return "".join(
        run.text if isinstance(run, Words) else called.mention(run) for run in runs_of(text)
    )
