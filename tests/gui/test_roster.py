"""A list of delegations, taken in by the menu."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction

from ccm_minutes.adapters.foreign.table import table_at
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.roster import take_list
from ccm_minutes.gui.window import Window
from tests.gui.persons import AnswersPaths


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("name;representatives\nNordmark;Ms Ilsa Brandt\nBoland;\n", encoding="utf-8")
    return path


def names(room: Room) -> list[str]:
    return [one.name for one in room.sitting.meeting.delegations]


def take(room: Room, window: Window, outside: Outside, file: Path | None) -> str:
    """Takes the file in; gives what the bar says."""
    asking = AnswersPaths(outside.documents)
    asking.list_ = file
    take_list(room, replace(outside, read_table=table_at), asking, window.message_bar)
    return window.message_bar.sentence.text()


def test_a_list_is_added_in_one_step(
    room: Room, window: Window, outside: Outside, file: Path
) -> None:
    before = names(room)

    assert take(room, window, outside, file) == "2 delegations were added from list.csv."
    assert names(room) == [*before, "Nordmark", "Boland"]

    room.sitting.undo()
    assert names(room) == before


def test_a_list_that_is_wrong_adds_nothing_and_says_where(
    room: Room, window: Window, outside: Outside, file: Path
) -> None:
    before = names(room)
    file.write_text("name,kind\nNordmark,planet\n", encoding="utf-8")

    assert "line 2, column 'kind'" in take(room, window, outside, file)
    assert names(room) == before


def test_who_names_no_file_changes_nothing(room: Room, window: Window, outside: Outside) -> None:
    before = names(room)

    take(room, window, outside, None)

    assert names(room) == before


def test_the_menu_of_people_asks_for_it(
    window: Window, room: Room, asking: AnswersPaths, file: Path
) -> None:
    before = names(room)
    asking.list_ = file
    offered = [one for one in window.menu_bar.findChildren(QAction) if "a list" in one.text()]

    offered[0].trigger()

    assert len(names(room)) == len(before) + 2
