"""Changes its mind about a meeting, takes back and does again, for as long as it lives."""

import random
from pathlib import Path
from typing import Final

from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.converting import change_kind
from ccm_minutes.domain.edits.edit import Edit, OutOfPlace
from ccm_minutes.domain.edits.entries import (
    add_entry,
    mark_entry,
    move_entry,
    remove_entry,
    set_entry_text,
)
from ccm_minutes.domain.edits.merging import merge_with_above
from ccm_minutes.domain.edits.splitting import split_entry
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking
from ccm_minutes.domain.walk import all_entries, all_items
from tests.faults.robots.birth import bear, say
from tests.faults.stores import MEETING, opened

_KINDS: Final = tuple(EntryKind)


def an_edit(chance: random.Random, meeting: Meeting) -> Edit:
    """Any edit of the entries."""
    item = chance.choice([found.item.key for found in all_items(meeting)])
    entries = [found.entry.key for found in all_entries(meeting)]
    if not entries or chance.random() < 0.2:
        return add_entry(item, Entry(EntryKind.NARRATIVE, text="Two words."), 0)
    key = chance.choice(entries)
    return chance.choice(
        (
            change_kind(key, chance.choice(_KINDS)),
            split_entry(key, chance.randrange(9), new_key()),
            merge_with_above(key, ()),
            move_entry(key, item, chance.randrange(3)),
            mark_entry(key, Marking.FOUO),
            remove_entry(key),
            set_entry_text(key, f"It was said {chance.random()}."),
        )
    )


def step(chance: random.Random, desk: Desk) -> None:
    """One step: an edit, undo or redo."""
    drawn = chance.random()
    if drawn < 0.2:
        desk.undo()
    elif drawn < 0.3:
        desk.redo()
    else:
        desk.do(an_edit(chance, desk.meeting), gather=chance.random() < 0.5)


def work(folder: str, seed: str) -> None:
    """Says a line after each step that was saved."""
    chance = random.Random(seed)
    with opened(Path(folder)) as register:
        desk = Desk(register.load(MEETING), register, register)
        while True:
            try:
                step(chance, desk)
            except OutOfPlace:
                continue
            say(desk.undo_name or "nothing")


if __name__ == "__main__":
    bear(work)
