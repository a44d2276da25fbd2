"""What of each part can be searched."""

import re
from collections.abc import Iterator
from functools import singledispatch

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import Part
from ccm_minutes.domain.text import Text, Words, runs_of
from ccm_minutes.domain.walk import entry_texts

_NO_WORD = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")


def words_of(part: Part) -> str:
    """The words of a part on one line; empty where nothing of it is searched."""
    found = (_NO_WORD.sub(" ", text).strip() for text in _texts(part))
    return " · ".join(text for text in found if text)


@singledispatch
def _texts(_part: Part) -> Iterator[str]:
    yield from ()


@_texts.register
def _of_meeting(meeting: Meeting) -> Iterator[str]:
    details = meeting.details
    for line in (details.title, details.subtitle, details.body, details.place):
        yield line or ""
    for text in (*details.preamble, *details.closing):
        yield _said(text)


@_texts.register
def _of_delegation(delegation: Delegation) -> Iterator[str]:
    yield delegation.name
    yield from delegation.other_names
    for person in delegation.representatives:
        yield f"{person.honorific or ''} {person.name}"


@_texts.register
def _of_item(item: AgendaItem) -> Iterator[str]:
    yield item.title
    yield _said(item.objective)


@_texts.register
def _of_entry(entry: Entry) -> Iterator[str]:
    yield from (_said(text) for _, text in entry_texts(entry, ""))


def _said(text: Text | None) -> str:
    """The words of a text. Who is mentioned may be renamed, and is left open."""
    return "".join(run.text if isinstance(run, Words) else "…" for run in runs_of(text))
