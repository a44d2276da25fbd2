"""Locking and unlocking, as a person meets them."""

import gc
import weakref
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from ccm_minutes.application.behind_lock import BehindLock, StoreLocked
from ccm_minutes.application.under_way import is_under_way
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.gui.locking import locking as module
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.window import Window
from tests.fakes.register import FakeRegister
from tests.gui.conftest import OneStore
from tests.gui.meetings import LAMPS, THANKS, small_meeting
from tests.gui.persons import Person

PASSPHRASE = "seven quiet stoats"


def unlock(window: Window, person: Person) -> None:
    page = window.pages.currentWidget()
    assert isinstance(page, Unlock)
    page.passphrase.setFocus()
    person.line(PASSPHRASE)
    person.wait_for(lambda: not window.locking.is_locked)


def test_a_key_locks_and_the_passphrase_brings_everything_back_as_it_stood(
    room: Room, window: Window, person: Person
) -> None:
    room.agenda.choose(LAMPS)
    person.type("mor: the wicks are sh")
    room.capture.setCursorPosition(4)

    person.press("Ctrl+L")

    assert isinstance(window.pages.currentWidget(), Unlock)
    assert "Third Meeting" not in window.windowTitle()
    assert not room.isVisible()
    assert not window.saved.isVisible()
    person.press("Ctrl+J")
    person.press("Ctrl+Z")

    unlock(window, person)

    assert window.room is room
    assert "Third Meeting" in window.windowTitle()
    assert person.focus() is room.capture
    assert (room.capture.text(), room.capture.cursorPosition()) == ("mor: the wicks are sh", 4)
    item = room.sitting.item
    assert item is not None
    assert item.key == LAMPS
    person.press("End")
    person.line("ort.")
    assert room.sitting.desk.undo_name is not None
    person.wait_for(lambda: "✓" in window.saved.text())


def test_what_is_being_typed_is_saved_first_and_the_caret_stands_where_it_was(
    room: Room, window: Window, person: Person, stores: OneStore
) -> None:
    room.agenda.choose(LAMPS)
    room.record_view.setFocus()
    room.record_view.edit_row((THANKS, ()))
    editor = room.record_view.editor
    assert editor is not None
    editor.moveCursor(QTextCursor.MoveOperation.End)
    person.type(" Loudly.")
    person.press("Ctrl+Left")
    place = editor.textCursor().position()

    person.press("Ctrl+L")
    assert room.sitting.meeting.agenda[1].entries[1].text == "Thanks were given. Loudly."
    unlock(window, person)

    again = room.record_view.editor
    assert again is not None
    assert again.hasFocus()
    assert again.textCursor().position() == place
    assert stores.held_register.load("lantern-3").agenda[1].entries[1].text == (
        "Thanks were given. Loudly."
    )


def test_a_title_that_is_being_typed_is_gone_on_with(
    room: Room, window: Window, person: Person
) -> None:
    room.agenda_view.setFocus()
    room.agenda.choose(LAMPS)
    person.press("F2")
    person.type("Oil lam")

    person.press("Ctrl+L")
    unlock(window, person)

    line = person.focus()
    assert isinstance(line, QLineEdit)
    assert (line.text(), line.cursorPosition()) == ("Oil lam", 7)


def test_a_form_keeps_what_was_typed_into_it(room: Room, window: Window, person: Person) -> None:
    room.open_details()
    form = room.drawer.form
    assert form is not None
    person.type("Fourth")
    line = person.focus()
    assert isinstance(line, QLineEdit)
    typed = line.text()

    window.locking.lock()
    unlock(window, person)

    assert person.focus() is line
    assert line.text() == typed


def test_while_it_is_locked_the_store_is_closed_and_nothing_holds_its_key(
    room: Room, window: Window, person: Person, stores: OneStore
) -> None:
    register = weakref.ref(stores.held_register)
    window.locking.lock()
    del stores.held_register
    gc.collect()

    assert register() is None
    with pytest.raises(StoreLocked):
        window.navigation.register.meetings()  # type: ignore[union-attr]
    unlock(window, person)
    assert room.sitting.meeting == stores.held_register.load("lantern-3")


def test_what_the_store_would_not_take_before_is_saved_after_unlocking(
    room: Room, window: Window, person: Person, stores: OneStore
) -> None:
    window.locking.lock()
    room.sitting.do(change_details("rename", place="The boathouse"))
    unlock(window, person)

    person.wait_for(lambda: stores.held_register.load("lantern-3").details.place is not None)


def test_a_wrong_passphrase_leaves_it_locked(room: Room, window: Window, person: Person) -> None:
    window.locking.lock()
    page = window.pages.currentWidget()
    assert isinstance(page, Unlock)
    person.line("six loud stoats")
    person.wait_for(lambda: page.fault.text() != "")

    assert window.locking.is_locked
    window.locking.lock()
    assert window.pages.currentWidget() is page
    unlock(window, person)


def test_a_store_that_is_gone_while_it_is_locked_is_not_made_anew(
    room: Room, window: Window, person: Person, stores: OneStore
) -> None:
    aside = stores.where.with_name("aside")
    room.sitting.do(change_details("rename", title="Fourth Meeting"))
    # On Windows nobody can take the folder away while it is open.
    window.leaving.settle()
    stores.held_register.close()
    stores.where.rename(aside)
    window.locking.lock()
    page = window.pages.currentWidget()
    assert isinstance(page, Unlock)
    person.line(PASSPHRASE)
    person.wait_for(lambda: page.fault.text() != "")

    aside.rename(stores.where)
    unlock(window, person)
    assert stores.held_register.load("lantern-3").details.title == "Fourth Meeting"


def test_dialogs_are_shut_before_it_is_locked(room: Room, window: Window, person: Person) -> None:
    dialog = QDialog(window)
    dialog.open()

    window.locking.lock()

    assert not dialog.isVisible()
    unlock(window, person)


def test_the_list_of_meetings_is_locked_too(room: Room, window: Window, person: Person) -> None:
    window.show_shelf()
    person.press("Ctrl+L")
    assert window.locking.is_locked
    unlock(window, person)

    assert isinstance(window.pages.currentWidget(), Shelf)
    person.press("Return")
    assert window.room is not None


def test_before_the_store_is_open_there_is_nothing_to_lock(window: Window) -> None:
    before = window.pages.currentWidget()
    window.locking.lock()

    assert not window.locking.is_locked
    assert window.pages.currentWidget() is before


def test_a_window_that_is_closed_while_it_is_locked_loses_nothing(
    room: Room, window: Window, stores: OneStore
) -> None:
    window.locking.lock()
    window.close()
    assert not window.isVisible()


def test_nobody_there_for_long_enough_locks_it(room: Room, window: Window) -> None:
    window.locking.idle.looked.emit(15 * 60.0 - 1)
    assert not window.locking.is_locked
    window.locking.idle.looked.emit(15 * 60.0)
    assert window.locking.is_locked


def test_it_is_not_locked_while_minutes_are_being_taken(
    room: Room, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.sitting.do(change_details("rename", title="Fourth Meeting"))
    window.locking.idle.looked.emit(20 * 60.0)
    assert not window.locking.is_locked
    monkeypatch.setattr(module, "TYPED_LATELY", 0.0)
    times = {"start_time": time(13), "end_time": time(15)}
    room.sitting.do(change_details("change times", **times))
    window.locking.idle.looked.emit(20 * 60.0)
    assert not window.locking.is_locked
    room.sitting.do(change_details("change times", end_time=time(14)))
    window.locking.idle.looked.emit(20 * 60.0)
    assert window.locking.is_locked


def test_how_long_is_chosen_in_the_menu_and_remembered(room: Room, window: Window) -> None:
    (_, after) = window.locking.commands()
    acts = {one.words: one.act for one in after.commands}  # type: ignore[union-attr]
    acts["After 60 minutes"]()
    assert window.locking.minutes == 60
    acts["&Never"]()
    window.locking.idle.looked.emit(1e9)
    assert not window.locking.is_locked


def test_a_touch_of_the_window_counts_as_somebody_there(room: Room, window: Window) -> None:
    idle = window.locking.idle
    seen: list[float] = []
    idle.looked.connect(seen.append)
    idle._touched -= 5_000
    idle.look()
    handle = window.windowHandle()
    assert handle is not None
    window.locking._choose(0)
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    idle.look()

    assert seen[0] >= 5_000
    assert seen[1] < 5_000


@pytest.mark.parametrize(
    ("now", "under_way"),
    [
        ("2031-03-04T08:59:59+01:00", False),
        ("2031-03-04T09:00:00+01:00", True),
        ("2031-03-05T17:00:00+13:00", True),
        ("2031-03-05T17:00:01+13:00", False),
        ("2031-03-06T10:00:00+01:00", False),
    ],
)
def test_a_meeting_is_under_way_between_its_times_on_each_of_its_days(
    now: str, under_way: bool
) -> None:
    details = replace(
        small_meeting().details,
        start_time=time(9),
        end_time=time(17),
        end_date=date(2031, 3, 5),
    )
    assert is_under_way(details, now) is under_way
    assert is_under_way(replace(details, end_time=None), now[:11] + "23:00:00") is (
        details.date <= date.fromisoformat(now[:10]) <= date(2031, 3, 5)
    )
    assert not is_under_way(replace(details, start_time=None), now)


def test_a_register_behind_a_lock_is_closed_once_and_given_back() -> None:
    first, second = FakeRegister(), FakeRegister(small_meeting())
    behind = BehindLock(first)
    register = behind.as_register
    behind.lock()
    register.close()
    assert first.closed
    with pytest.raises(StoreLocked, match="Unlock it first"):
        register.meetings()
    behind.unlock(second)
    assert [line.id for line in register.meetings()] == ["lantern-3"]


def test_what_is_told_meanwhile_waits_for_whoever_unlocks(
    room: Room, window: Window, person: Person
) -> None:
    """A document that is finished behind the lock is named after its meeting."""
    bar = window.message_bar
    bar.work("Writing Lantern-meeting-full.docx…")
    person.press("Ctrl+L")
    bar.tell("Lantern-meeting-full.docx is written.")
    assert not bar.isVisible()
    assert "Lantern" not in window.windowTitle()

    unlock(window, person)
    assert bar.isVisible()
    assert bar.sentence.text() == "Lantern-meeting-full.docx is written."
    assert not bar.progress.isVisible()
