"""Makes one kind of structural edit and takes it back, again and again."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.difference import difference
from ccm_minutes.domain.edits.converting import change_kind
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.entries import (
    add_entry,
    mark_entry,
    move_entry,
    remove_entry,
)
from ccm_minutes.domain.edits.items import add_item, mark_item, move_item, remove_item
from ccm_minutes.domain.edits.people import add_delegation
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking
from tests.faults.robots.birth import bear, say
from tests.faults.stores import MEETING, opened

ADDED: Final = AgendaItem("Added", key="00000000-0000-4000-8000-00000000000a")
NOTE: Final = Entry(EntryKind.NOTE, text="added", key="00000000-0000-4000-8000-00000000000b")


def _entry(meeting: Meeting) -> str:
    return meeting.agenda[0].entries[0].key


KINDS: Final[dict[str, Callable[[Meeting], Edit]]] = {
    "add an item": lambda m: add_item(ADDED, position=0),
    "remove an item": lambda m: remove_item(m.agenda[1].key),
    "move an item into another": lambda m: move_item(m.agenda[1].key, m.agenda[0].key, 0),
    "mark an item": lambda m: mark_item(m.agenda[1].key, Marking.FOUO),
    "add an entry": lambda m: add_entry(m.agenda[0].key, NOTE, 0),
    "remove an entry": lambda m: remove_entry(_entry(m)),
    "move an entry": lambda m: move_entry(_entry(m), m.agenda[1].key, 0),
    "mark an entry": lambda m: mark_entry(_entry(m), Marking.FOUO, None),
    "turn an entry into another kind": lambda m: change_kind(_entry(m), EntryKind.NOTE),
    "add a delegation": lambda m: add_delegation(Delegation("ost", "Ostry")),
    "import the meeting anew": lambda m: Edit("import", _anew),
}


def _anew(meeting: Meeting) -> Meeting:
    first, *rest = meeting.agenda
    renamed = replace(first, title="Anew", entries=first.entries[::-1])
    return replace(meeting, agenda=(*rest, renamed), clearances=())


def after(kind: str, meeting: Meeting) -> Meeting:
    """What a kind of edit makes of the meeting."""
    return KINDS[kind](meeting).apply(meeting)


def work(folder: str, kind: str) -> None:
    """Makes the edit and takes it back; says "after" and "before" as each is saved."""
    with opened(Path(folder)) as register:
        before = register.load(MEETING)
        changed = after(kind, before)
        assert difference(before, changed)
        desk = Desk(before, register)
        while True:
            desk.do(KINDS[kind](desk.meeting))
            say("after")
            desk.undo()
            say("before")


if __name__ == "__main__":
    bear(work)
