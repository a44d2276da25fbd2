"""Turning an entry into another kind, with every word of it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.entries import KIND_NAMES
from ccm_minutes.domain.edits.labels import label_of, read_label
from ccm_minutes.domain.edits.spine import with_entry
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind, ModeOfAdoption
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.references import foreign_fields
from ccm_minutes.domain.runs import characters, cut, joined, without_space_around
from ccm_minutes.domain.text import Text

_EMPTY: Final = Entry(EntryKind.NARRATIVE, key="")
_DATE: Final = re.compile(r"(?:^|\s)\((\d{4}-\d\d-\d\d)\)$")


@dataclass(frozen=True, slots=True)
class ChoiceWords:
    """What stands in a text for what was chosen and not typed, in the language of the meeting.

    Attributes:
        in_writing: of an intervention.
        states: of an action that is no longer open, as the end of its text.
        modes: of adoption, as the end of a decision.
    """

    in_writing: str = "in writing"
    states: Mapping[ActionState, str] = field(
        default_factory=lambda: {
            ActionState.DONE: "– done",
            ActionState.CANCELLED: "– cancelled",
        }
    )
    modes: Mapping[ModeOfAdoption, str] = field(
        default_factory=lambda: {
            ModeOfAdoption.CONSENSUS: "(by consensus)",
            ModeOfAdoption.NO_OBJECTION: "(without objection)",
            ModeOfAdoption.VOTE: "(by vote)",
            ModeOfAdoption.WITH_RESERVATIONS: "(with reservations)",
        }
    )


IN_ENGLISH = ChoiceWords()


def change_kind(key: str, kind: EntryKind, words: ChoiceWords = IN_ENGLISH) -> Edit:
    """Turns an entry into another kind.

    What has a place in the new kind goes there: speakers become owners and the other way round.
    What has none becomes words of the text, "Averland (for the coast): we agree", and comes
    back from there when the entry is turned again.
    """

    def apply(meeting: Meeting) -> Meeting:
        return with_entry(meeting, key, lambda entry: converted(meeting, entry, kind, words))

    return Edit(f"turn into {KIND_NAMES[kind]}", apply)


def converted(
    meeting: Meeting, entry: Entry, kind: EntryKind, words: ChoiceWords = IN_ENGLISH
) -> Entry:
    """An entry of a meeting as one of another kind."""
    if entry.kind is kind:
        return entry
    people = entry.speakers or entry.owners
    shown = () if kind in (EntryKind.INTERVENTION, EntryKind.ACTION) else people
    label = label_of(meeting, entry, shown, words.in_writing)
    endings = tuple(_endings(entry, words))
    text = _between(label, entry.text, endings) if label or endings else entry.text
    bare = replace(_without_foreign(replace(entry, kind=kind)), text=text)
    if kind is EntryKind.INTERVENTION:
        bare = replace(bare, speakers=entry.owners)
    elif kind is EntryKind.ACTION:
        bare = replace(bare, owners=entry.speakers)
    return read_label(meeting, _with_ending_read(bare, words), words.in_writing)


def _without_foreign(entry: Entry) -> Entry:
    names = [fault.place.removeprefix(".") for fault in foreign_fields(entry, "")]
    empty: dict[str, Any] = {name: getattr(_EMPTY, name) for name in names}
    return replace(entry, **empty, stated=entry.stated - set(names))


def _between(label: Text, text: Text | None, endings: tuple[str, ...]) -> Text:
    whole = joined(label, text)
    for ending in endings:
        whole = joined(whole, ending)
    return whole


def _endings(entry: Entry, words: ChoiceWords) -> Iterator[str]:
    """What stands behind the text for the fields that the new kind does not have."""
    if entry.due_text and entry.due_text.casefold() not in characters(entry.text).casefold():
        yield entry.due_text
    if entry.due is not None:
        yield f"({entry.due.isoformat()})"
    if entry.state is not None and entry.state in words.states:
        yield words.states[entry.state]
    if entry.adopted_by is not None:
        yield words.modes[entry.adopted_by]


def _with_ending_read(entry: Entry, words: ChoiceWords) -> Entry:
    """An entry with the ends of its text taken for what they say, as far as its kind has it."""
    if entry.kind is EntryKind.DECISION:
        return _read_choice(entry, "adopted_by", words.modes)
    if entry.kind is EntryKind.ACTION:
        return _read_date(_read_choice(entry, "state", words.states))
    return entry


def _read_choice(entry: Entry, name: str, words: Mapping[Any, str]) -> Entry:
    for choice, ending in words.items():
        if (text := _without_ending(entry.text, ending)) is not None:
            fields: dict[str, Any] = {name: choice}
            return replace(entry, **fields, text=text or None)
    return entry


def _read_date(entry: Entry) -> Entry:
    found = _DATE.search(characters(entry.text))
    if found is None or entry.due is not None:
        return entry
    try:
        due = date.fromisoformat(found[1])
    except ValueError:
        return entry
    text = _without_ending(entry.text, found[0].strip())
    return entry if text is None else replace(entry, due=due, text=text or None)


def _without_ending(text: Text | None, ending: str) -> Text | None:
    """A text without some plain words at its end; None where it does not end so."""
    said = characters(text)
    if not said.endswith(ending) or said[: -len(ending)][-1:].strip():
        return None
    kept, end = cut(text, len(said) - len(ending))
    return without_space_around(kept) if end == ending else None
