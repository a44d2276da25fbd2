"""Who speaks, as words at the beginning of a text, and out of these words again.

The label is that of the minutes: "Averland, Chair (for the coast, in writing): ".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from ccm_minutes.domain.entry import Attribution, Entry, EntryKind
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import AttributionInRelease, Meeting
from ccm_minutes.domain.runs import OBJECT, characters, cut, joined, text_of, without_space_around
from ccm_minutes.domain.speaker import (
    DelegationSpeaker,
    OfficeSpeaker,
    RepresentativeSpeaker,
    Speaker,
)
from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    Mention,
    RepresentativeMention,
    Text,
    Words,
    is_marked_run,
    mentions_of,
    runs_of,
)

_OFFICES: Final = ("Chair", "President")


def label_of(meeting: Meeting, entry: Entry, people: Sequence[Speaker], in_writing: str) -> Text:
    """The label of an entry; empty where there is nothing to say.

    Args:
        meeting: that holds the entry.
        entry: whose capacity and other circumstances stand in the label.
        people: who stands in it.
        in_writing: what it says of an intervention that was not spoken.
    """
    runs = [*_people(people), *_aside(meeting, entry, in_writing, first=not people)]
    if runs:
        # After nothing that is printed no colon is.
        runs.append(Words(":", marking=None if people else runs[-1].marking))
    if _hides_people(entry):
        runs = [replace(run, marking=Marking.FOUO) for run in runs]
    return joined(entry.lead_in, text_of(runs))


def _aside(meeting: Meeting, entry: Entry, in_writing: str, *, first: bool) -> Iterator[Words]:
    """What stands in brackets behind the names."""
    aside = ", ".join(filter(None, (entry.capacity, in_writing if entry.in_writing else None)))
    if aside:
        # In a version by category nobody reads for whom somebody spoke.
        marking = Marking.FOUO if _hides_capacity(meeting, entry) else None
        yield Words(f"({aside})" if first else f" ({aside})", marking=marking)


def _hides_people(entry: Entry) -> bool:
    """Whether a sanitised version does not even say of what category they are."""
    return entry.attribution is Attribution.IMPERSONAL and not is_marked(entry)


def _hides_capacity(meeting: Meeting, entry: Entry) -> bool:
    by_name = meeting.details.attribution_in_release is AttributionInRelease.NAMED
    named = entry.attribution is Attribution.NAMED or (by_name and entry.attribution is None)
    return not named and not is_marked(entry)


def _people(people: Sequence[Speaker]) -> Iterator[Words | Mention]:
    for number, person in enumerate(people):
        if number:
            yield Words(", ")
        if isinstance(person, DelegationSpeaker):
            yield DelegationMention(person.delegation)
        elif isinstance(person, RepresentativeSpeaker):
            yield RepresentativeMention(person.representative)
        else:
            yield Words(person.office)


def read_label(meeting: Meeting, entry: Entry, in_writing: str) -> Entry:
    """An intervention or action point with the label of its text, if any, taken for who is meant.

    One that has its people already is left as it is, and so is a label that says more than the
    kind of the entry can hold, or that somebody marked.
    """
    field = {EntryKind.INTERVENTION: "speakers", EntryKind.ACTION: "owners"}.get(entry.kind)
    if field is None or getattr(entry, field):
        return entry
    found = _pattern(meeting).match(characters(entry.text))
    if found is None or (found["aside"] and entry.kind is not EntryKind.INTERVENTION):
        return entry
    label, rest = cut(entry.text, found.end())
    if _hides_people(entry):
        label = _unmarked(label)
    people = tuple(_read_people(label, found["people"]))
    if any(person is None for person in people) or _says_more(label, found["aside"]):
        return entry
    aside = _read_aside(found["aside"], in_writing)
    said = without_space_around(rest)
    fields: dict[str, Any] = {field: people, **aside}
    return replace(entry, **fields, text=said or None)


def _pattern(meeting: Meeting) -> re.Pattern[str]:
    held = {office.office for one in meeting.delegations for office in one.offices}
    offices = sorted({*held, *_OFFICES} - {""}, key=len, reverse=True)
    one = "|".join((OBJECT, *map(re.escape, offices)))
    aside = r"(?: \((?P<aside>[^()]+)\))?"
    return re.compile(rf"(?P<people>(?:{one})(?:, (?:{one}))*){aside}:(?:\s+|$)")


def _read_people(label: Text, people: str) -> Iterator[Speaker | None]:
    """Who stands in a label, in order; None for one of whom it says more than that."""
    mentions = mentions_of(label)
    for name in people.split(", "):
        if name == OBJECT:
            yield _speaker(next(mentions))
        else:
            yield OfficeSpeaker(name)


def _speaker(mention: Mention) -> Speaker | None:
    if mention.marking is not None or mention.in_release is not None:
        return None
    if isinstance(mention, DelegationMention):
        return DelegationSpeaker(mention.delegation)
    return RepresentativeSpeaker(mention.representative)


def _unmarked(label: Text) -> Text:
    """A label of people that are not told, without the marking that it has for that."""
    runs = tuple(runs_of(without_space_around(label)))
    if all(run.marking is not None and run.in_release is None for run in runs):
        return text_of(replace(run, marking=None) for run in runs)
    return label


def _says_more(label: Text, aside: str | None) -> bool:
    """Whether words of a label other than the aside are marked, or the aside has a replacement."""
    marked = [run for run in runs_of(label) if isinstance(run, Words) and is_marked_run(run)]
    return any(run.in_release or run.text.strip() != f"({aside})" for run in marked)


def _read_aside(aside: str | None, in_writing: str) -> dict[str, str | bool]:
    if aside is None:
        return {}
    capacity = aside.removesuffix(in_writing).removesuffix(", ")
    written = capacity != aside
    return {"in_writing": written} | ({"capacity": capacity} if capacity else {})
