"""Removal for good: a named act of its own, which no edit does and no undo takes back."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ccm_minutes.application.history.moments import PartName
from ccm_minutes.application.history.reading import Names, in_words
from ccm_minutes.application.ports import Progress, Register
from ccm_minutes.domain.difference import difference
from ccm_minutes.domain.edits.details import remove_clearance
from ccm_minutes.domain.edits.edit import Edit, one_after_another
from ccm_minutes.domain.edits.entries import remove_entry
from ccm_minutes.domain.edits.items import remove_item
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Clearance, Meeting
from ccm_minutes.domain.parts import PartKind, Placed, parts_of

_ALIKE: Final = 4
"""Words in a row by which a clearance is known to quote what is removed."""

_WORD: Final = re.compile(r"\w+")

REMOVABLE: Final = (PartKind.ENTRY, PartKind.ITEM)


class NotForGood(InputFault):
    """A part that is not removed for good by itself."""

    def __init__(self) -> None:
        super().__init__(
            "Only an entry, an agenda item or a whole meeting is removed for good. "
            "Name one of these."
        )


def remove_for_good(
    register: Register, meeting_id: str, part: PartName, progress: Progress = lambda *_: None
) -> None:
    """Removes an entry, or an item with all in it, and every earlier wording of it.

    What once stood in the item and was removed goes with it, and so do the clearances that quote
    any of these words. The part may be in the meeting or removed already. ``progress`` is told of
    what is read; nothing stops it once something was changed.

    Raises:
        NotForGood: it is another kind of part.
        StoreHeld: the store cannot be written now, or keeps traces for the time being.
    """
    if part.kind not in REMOVABLE:
        raise NotForGood
    meeting = register.load(meeting_id)
    removed = register.removed(meeting_id, progress)
    gone = [change.before for edit in removed for change in edit.changes]
    every = [*parts_of(meeting), *(placed for placed in gone if placed is not None)]
    going = _with_what_it_holds(part, every)
    going += _quoting(every, _wordings(register, meeting, tuple(going), progress))
    change = difference(meeting, _removal(meeting, part, going).apply(meeting))
    if change:
        register.save(meeting_id, change, "remove for good")
    register.forget(meeting_id, going)


def _with_what_it_holds(part: PartName, every: Sequence[Placed]) -> list[PartName]:
    going, new = [part], [part.key]
    while new and part.kind is PartKind.ITEM:
        held = [PartName(one.kind, one.key) for one in every if one.parent in new]
        going += held
        new = [one.key for one in held if one.kind is PartKind.ITEM]
    return going


def _removal(meeting: Meeting, part: PartName, going: Sequence[PartName]) -> Edit:
    there = {PartName(one.kind, one.key) for one in parts_of(meeting)}
    remove = remove_entry if part.kind is PartKind.ENTRY else remove_item
    edits = [remove(part.key)] if part in there else []
    clearances = (one for one in going if one.kind is PartKind.CLEARANCE and one in there)
    return one_after_another("remove for good", [*edits, *map(_clearance_out, clearances)])


def _clearance_out(name: PartName) -> Edit:
    return remove_clearance(name.key)


def _wordings(
    register: Register, meeting: Meeting, parts: Iterable[PartName], progress: Progress
) -> Iterator[str]:
    names = Names(meeting)
    for part in parts:
        for edit in register.history(meeting.details.id, part, progress):
            for side in (edit.changes[0].before, edit.changes[0].after):
                if side is not None:
                    yield in_words(side.part, names)


def _quoting(every: Iterable[Placed], wordings: Iterable[str]) -> list[PartName]:
    """The clearances whose passage has a few words in a row with one of the wordings."""
    quoted = [(one, one.part.passage) for one in every if isinstance(one.part, Clearance)]
    # To read all wordings takes long, and most meetings have no clearance.
    known = {run for wording in wordings for run in _runs(wording)} if quoted else set()
    return [
        PartName(one.kind, one.key)
        for one, passage in quoted
        if not known.isdisjoint(_runs(passage))
    ]


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    for line in text.casefold().splitlines():
        words = _WORD.findall(line)
        for start in range(max(1, len(words) - _ALIKE + 1)):
            yield tuple(words[start : start + _ALIKE])
