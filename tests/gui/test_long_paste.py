"""A paste of thousands of lines is taken in beside the window, all of it or nothing."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from ccm_minutes.domain.edits.entries import set_entry_text
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.walk import all_entries
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.persons import Person

MANY = 1_200


def copied(lines: int = MANY) -> QMimeData:
    data = QMimeData()
    data.setText("\n".join(f"the lamp {n} was lit" for n in range(lines)))
    return data


def until(holds: Callable[[], bool]) -> None:
    """Lets the window work, and the thread beside it."""
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end
        QApplication.processEvents()
        time.sleep(0.005)


def entries(room: Room) -> list[Entry]:
    return [found.entry for found in all_entries(room.sitting.meeting)]


@pytest.fixture
def before(room: Room) -> list[Entry]:
    """The entries before anything is pasted; the paste is under way."""
    had = entries(room)
    room.capture.setText("First ")
    room.capture.take_in(copied())
    return had


def test_many_lines_are_read_beside_and_entered_as_one_step(
    room: Room, before: list[Entry]
) -> None:
    assert entries(room) == before
    assert room.capture.text() == "First "

    until(lambda: len(entries(room)) > len(before))

    new = [entry.text for entry in entries(room) if entry not in before]
    assert new[:2] == ["First the lamp 0 was lit", "the lamp 1 was lit"]
    assert len(new) == MANY
    assert room.capture.text() == ""
    room.sitting.undo()
    assert entries(room) == before


def test_stop_leaves_the_meeting_and_the_line_as_they_are(room: Room, window: Window) -> None:
    before = entries(room)
    room.capture.setText("First ")
    room.capture.take_in(copied(60_000))
    stop = window.message_bar.first_choice
    until(stop.isVisible)

    stop.click()
    until(lambda: not window.background.busy)

    assert window.message_bar.sentence.text() == "Stopped. Nothing was changed."
    room.line.end_long()
    assert entries(room) == before
    assert room.capture.text() == "First "


def test_what_is_typed_meanwhile_stays_in_the_line(room: Room, before: list[Entry]) -> None:
    room.capture.setText("First and more")

    until(lambda: len(entries(room)) > len(before))

    assert room.capture.text() == "and more"


def test_a_line_entered_meanwhile_comes_after_what_was_pasted(
    room: Room, person: Person, before: list[Entry]
) -> None:
    room.capture.setText("First = Adopted.")
    person.press("Return")

    new = [entry.text for entry in entries(room) if entry not in before]
    assert len(new) == MANY + 1
    assert new[0] == "First the lamp 0 was lit"
    assert new[-1] == "Adopted."


@pytest.mark.parametrize("more", [2, MANY])
def test_a_second_paste_meanwhile_comes_after_the_first(
    room: Room, before: list[Entry], more: int
) -> None:
    room.capture.take_in(copied(more))

    until(lambda: len(entries(room)) == len(before) + MANY + more)

    new = [entry.text for entry in entries(room) if entry not in before]
    assert new[0] == "First the lamp 0 was lit"
    assert new[MANY : MANY + 2] == ["the lamp 0 was lit", "the lamp 1 was lit"]


def test_an_edit_meanwhile_is_kept_and_so_is_what_was_pasted(
    room: Room, before: list[Entry]
) -> None:
    key = before[0].key
    room.sitting.attempt(set_entry_text(key, "Changed meanwhile."))

    until(lambda: len(entries(room)) > len(before))

    assert len(entries(room)) == len(before) + MANY
    assert next(one.text for one in entries(room) if one.key == key) == "Changed meanwhile."


def test_leaving_the_meeting_enters_what_is_under_way(
    room: Room, window: Window, before: list[Entry]
) -> None:
    window.close()

    assert len(entries(room)) == len(before) + MANY
