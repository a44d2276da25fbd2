"""Saving as whoever types lives it: the sign, the banner, and what happens to what is typed."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.open import open_store
from ccm_minutes.application.failures import NotNow
from ccm_minutes.application.keeping import Standing
from ccm_minutes.application.ports import BegunLine, Register
from ccm_minutes.domain.difference import Difference
from ccm_minutes.domain.edits.entries import set_entry_text
from ccm_minutes.domain.errors import StoreDamaged
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.walk import all_entries
from ccm_minutes.gui.asking import Dialogs
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.saving import leaving
from ccm_minutes.gui.saving.saving import Stage, stage_of
from ccm_minutes.gui.window import Window
from tests.fakes.register import FakeRegister
from tests.gui.conftest import OneStore
from tests.gui.meetings import LAMPS, THANKS
from tests.gui.persons import AnswersPaths, Person

PASSPHRASE = "seven quiet stoats"


class Moody(FakeRegister):
    """A store that can be told to hang, or to fail."""

    def __init__(self, meeting: Meeting) -> None:
        super().__init__(meeting)
        self.failure: Exception | None = None
        self.goes_on = Event()
        self.goes_on.set()

    def keep_line(self, meeting_id: str, begun: BegunLine) -> None:
        """Kept by no one: these tests are about edits."""

    def save(
        self, meeting_id: str, change: Difference, name: str, *, key: str | None = None
    ) -> None:
        assert self.goes_on.wait(20)
        if self.failure is not None:
            raise self.failure
        super().save(meeting_id, change, name, key=key)


@pytest.fixture
def moody(meeting: Meeting) -> Iterator[Moody]:
    one = Moody(meeting)
    yield one
    one.failure = None
    one.goes_on.set()


@pytest.fixture
def moody_room(moody: Moody, window: Window, meeting: Meeting) -> Iterator[Room]:
    window.enter(moody)
    window.open_meeting(meeting.details.id)
    assert window.room is not None
    yield window.room
    moody.goes_on.set()


def lines_of(register: Register, meeting: Meeting) -> list[object]:
    """The lines that were typed, as they stand in a store."""
    texts = [one.entry.text for one in all_entries(register.load(meeting.details.id))]
    return [text for text in texts if text in ("It rained.", "It thawed.", "It froze.")]


def test_the_stage_is_told_by_what_waits_for_how_long_and_why() -> None:
    assert stage_of(Standing(saved="2031"), 99.0) is Stage.SAVED
    assert stage_of(Standing(1, since=10.0), 10.9) is Stage.SAVING
    assert stage_of(Standing(1, since=10.0), 11.0) is Stage.SLOW
    assert stage_of(Standing(1, since=10.0), 12.0) is Stage.UNSAVED
    assert stage_of(Standing(1, since=10.0, reason="Full."), 10.0) is Stage.UNSAVED


def test_it_says_saved_only_on_the_store_s_word(
    moody_room: Room, moody: Moody, meeting: Meeting, window: Window, person: Person
) -> None:
    assert window.saved.text() == "All of it is saved"
    moody.goes_on.clear()

    person.line("It rained.")
    person.line("It thawed.")

    assert window.saved.property("rank") == "saving"
    assert "Saved" not in window.saved.text()
    person.wait_for(lambda: window.saved.property("rank") == "slow")
    assert "Saving" in window.saved.text()
    assert not window.message_bar.isVisible()
    person.wait_for(lambda: window.saved.property("rank") == "unsaved")
    assert "2 edits are not saved yet" in window.saved.text()
    assert "kept in memory" in window.message_bar.sentence.text()
    person.line("It froze.")
    moody.goes_on.set()
    person.wait_for(lambda: window.saved.text() == "✓ Saved 14:03:22")
    assert not window.message_bar.isVisible()
    assert lines_of(moody, meeting) == ["It rained.", "It thawed.", "It froze."]


def test_a_reason_is_told_at_once_and_typing_goes_on_until_there_is_room_again(
    moody_room: Room, moody: Moody, meeting: Meeting, window: Window, person: Person
) -> None:
    moody.failure = NotNow("The disk is full.")

    person.line("It rained.")

    assert window.saved.text() == "✗ One edit is not saved yet"
    assert window.message_bar.isVisible()
    assert window.message_bar.sentence.text() == (
        "The disk is full. What you type is kept in memory and saved as soon as it can be."
    )
    person.line("It thawed.")
    assert moody_room.capture.text() == ""
    window.message_bar.dismiss.click()
    person.line("It froze.")
    assert not window.message_bar.isVisible()
    assert "3 edits" in window.saved.text()
    moody.failure = None
    person.wait_for(lambda: window.saved.text() == "✓ Saved 14:03:22")
    assert lines_of(moody, meeting) == ["It rained.", "It thawed.", "It froze."]


def test_whoever_leaves_waits_for_what_is_not_saved_and_nobody_is_asked(
    *,
    moody_room: Room,
    moody: Moody,
    meeting: Meeting,
    window: Window,
    person: Person,
    asking: AnswersPaths,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    moody.goes_on.clear()
    person.line("It rained.")
    shown: list[str] = []
    work = window.message_bar.work

    def now_it_goes_on(sentence: str) -> None:
        work(sentence)
        shown.append(sentence)
        moody.goes_on.set()

    monkeypatch.setattr(window.message_bar, "work", now_it_goes_on)

    window.show_shelf()

    assert shown[0] == "Saving 1 more…"
    assert (window.room, asking.unsaved) == (None, [])
    assert lines_of(moody, meeting) == ["It rained."]


@pytest.mark.parametrize(
    ("answer", "leaves"),
    [("&Stay here", False), ("&Leave and lose them", True), ("Escape", False), ("Return", False)],
)
def test_the_dialog_says_what_would_be_lost_and_stays_unless_told_otherwise(
    window: Window, qtbot: QtBot, answer: str, leaves: bool
) -> None:
    seen: list[str] = []

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.text())
        named = {button.text(): button for button in box.buttons()}
        if answer in named:
            named[answer].click()
        else:
            QTest.keyClick(box, Qt.Key[f"Key_{answer}"])

    QTimer.singleShot(0, click)

    assert Dialogs().leave_unsaved(window, 3, "The disk is full.") is leaves
    assert seen == ["3 edits are not saved yet. The disk is full."]


@pytest.mark.parametrize("way", ["show_shelf", "show_register", "new_meeting", "close"])
def test_whoever_would_lose_something_is_asked_and_stays(
    *,
    moody_room: Room,
    moody: Moody,
    meeting: Meeting,
    window: Window,
    person: Person,
    asking: AnswersPaths,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    monkeypatch.setattr(leaving, "WAITED_FOR", 0.1)
    moody.failure = NotNow("The disk is full.")
    person.line("It rained.")

    getattr(window, way)()

    assert asking.unsaved == [(1, "The disk is full.")]
    assert window.room is moody_room
    assert window.isVisible()
    person.line("It thawed.")
    moody.failure = None
    person.wait_for(lambda: window.saved.text() == "✓ Saved 14:03:22")
    assert lines_of(moody, meeting) == ["It rained.", "It thawed."]


def test_whoever_chooses_to_lose_leaves_at_once_though_the_store_hangs(
    moody_room: Room,
    moody: Moody,
    window: Window,
    person: Person,
    asking: AnswersPaths,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(leaving, "WAITED_FOR", 0.1)
    monkeypatch.setattr("ccm_minutes.application.keeping._PARTING", 0.1)
    moody.goes_on.clear()
    person.line("It rained.")
    asking.loses = True

    window.show_shelf()

    assert asking.unsaved == [(1, "The store does not answer.")]
    assert window.room is None
    assert window.saved.text() == ""


def test_where_the_store_breaks_the_meeting_can_be_written_elsewhere(
    moody_room: Room,
    moody: Moody,
    window: Window,
    person: Person,
    asking: AnswersPaths,
    tmp_path: Path,
) -> None:
    moody.failure = StoreDamaged("The store is damaged.")
    person.line("It rained.")
    person.line("It thawed.")
    bar = window.message_bar
    assert bar.sentence.text().startswith("The store is damaged. ")
    assert (bar.first_choice.text(), bar.second_choice.text()) == (
        "&Write a meeting file…",
        "&Open it again",
    )

    bar.first_choice.click()

    (path,) = asking.written
    written = json.loads(path.read_text())
    entries = written["agenda"][1]["entries"][-2:]
    assert [entry["text"] for entry in entries] == ["It rained.", "It thawed."]
    assert path.name == "Third-Meeting.json"
    assert "is not secret" in bar.sentence.text()
    assert "2 edits are not saved" in window.saved.text()


def test_a_meeting_file_that_cannot_be_written_is_told(
    moody_room: Room, moody: Moody, window: Window, person: Person, asking: AnswersPaths
) -> None:
    moody.failure = StoreDamaged("The store is damaged.")
    person.line("It rained.")
    asking.folder /= "not there"
    window.message_bar.first_choice.click()
    assert "not there" in window.message_bar.sentence.text()
    asking.nowhere = True
    window.message_bar.first_choice.click()
    assert len(asking.written) == 1
    assert window.message_bar.second_choice.isVisible()


def test_what_somebody_else_changed_past_the_lock_is_shown_beside_what_is_typed(
    room: Room, window: Window, person: Person, stores: OneStore, meeting: Meeting
) -> None:
    register = stores.held_register
    theirs = set_entry_text(THANKS, "Theirs.").apply(meeting)
    register.take_in([theirs])

    room.sitting.attempt(set_entry_text(THANKS, "Mine."))
    person.line("It rained.")

    assert "changed elsewhere" in window.message_bar.sentence.text()
    assert "2 edits are not saved" in window.saved.text()
    window.message_bar.second_choice.click()
    assert window.room is not None
    assert window.room is not room
    person.wait_for(lambda: window.saved.text() == "✓ Saved 14:03:22")
    with open_store(stores.where, PASSPHRASE, for_writing=False) as reader:
        stored = reader.load(meeting.details.id)
    assert stored == window.room.sitting.meeting
    assert [one.entry.text for one in all_entries(stored)].count("It rained.") == 1
    first, *kept = stored.agenda[1].entries[1:-1]
    assert (first.text, first.flagged) == ("Theirs.", False)
    assert [(one.text, one.flagged) for one in kept] == [("Mine.", True)]


def test_what_is_begun_and_not_entered_goes_along_where_the_meeting_is_opened_again(
    room: Room, window: Window, person: Person, stores: OneStore, meeting: Meeting
) -> None:
    theirs = set_entry_text(THANKS, "Theirs.").apply(meeting)
    stores.held_register.take_in([theirs])
    room.sitting.attempt(set_entry_text(THANKS, "Mine."))
    person.type("mor: the wi")
    window.activateWindow()
    QApplication.processEvents()
    person.press("Ctrl+R")
    person.type("aver")
    room.people.asks.emit(DelegationSpeaker("morvania"))
    person.press("Ctrl+Shift+D")
    person.press("Ctrl+A")
    person.type("Another title")

    window.message_bar.second_choice.click()

    def begun(again: Room | None) -> list[object]:
        assert again is not None
        form = again.drawer.form
        assert isinstance(form, DetailsForm)
        title = form.findChild(QLineEdit, "title")
        assert title is not None
        floor = [one.speaker for one in again.course.proceedings.floor]
        return [again.capture.text(), again.floor.floor_line.text(), title.text(), *floor]

    as_it_was = ["mor: the wi", "aver", "Another title", DelegationSpeaker("morvania")]
    assert begun(window.room) == as_it_was
    person.wait_for(lambda: window.saved.text() == "✓ Saved 14:03:22")
    window.show_shelf()
    window.open_meeting("lantern-3")
    assert begun(window.room) == as_it_was


def test_all_is_saved_when_a_store_that_was_taken_away_is_back(
    room: Room, window: Window, person: Person, stores: OneStore, meeting: Meeting
) -> None:
    aside = stores.where.rename(stores.where.with_name("elsewhere"))
    person.line("It rained.")
    assert "no longer there" in window.message_bar.sentence.text()
    assert "not saved" in window.saved.text()
    person.line("It thawed.")

    shutil.move(aside, stores.where)

    person.wait_for(lambda: window.saved.text() == "✓ Saved 14:03:22")
    with open_store(stores.where, PASSPHRASE, for_writing=False) as reader:
        assert lines_of(reader, meeting) == ["It rained.", "It thawed."]


def test_all_is_saved_when_a_full_disk_has_room_again(
    room: Room, window: Window, person: Person, stores: OneStore, meeting: Meeting
) -> None:
    pragma(stores, "max_page_count = 1")
    room.capture.setText("It rained. " * 4000)
    person.press("Return")
    assert "the disk is full" in window.message_bar.sentence.text()
    person.line("It thawed.")
    assert "not saved" in window.saved.text()

    pragma(stores, "max_page_count = 1000000")

    person.wait_for(lambda: window.saved.text() == "✓ Saved 14:03:22")
    assert not window.message_bar.isVisible()
    with open_store(stores.where, PASSPHRASE, for_writing=False) as reader:
        assert reader.load(meeting.details.id) == room.sitting.meeting


def pragma(stores: OneStore, setting: str) -> None:
    """Changes a setting of the store that the window has open."""
    register = stores.held_register
    assert isinstance(register, SqlRegister)
    with register._alone:
        pooled = register._engine.raw_connection()
        pooled.cursor().execute(f"PRAGMA {setting}").fetchall()
        pooled.close()


def test_no_key_is_older_than_half_a_second_while_somebody_types_on(
    room: Room, window: Window, person: Person, stores: OneStore, meeting: Meeting, qtbot: QtBot
) -> None:
    room.agenda.choose(LAMPS)
    room.record.choose(THANKS)
    room.record_view.edit_row((THANKS, ()))
    saves: list[str] = []
    room.sitting.changed.connect(lambda *_: saves.append(text_of(room)))
    typed = ""
    for _ in range(20):
        person.type("ab ")
        typed += "ab "
        qtbot.wait(60)

    assert len(saves) >= 2
    person.press("Escape")
    room.sitting.undo()
    assert text_of(room) == "Thanks were given."
    assert room.sitting.desk.undo_name is None


def test_a_line_that_was_not_entered_is_there_again(
    room: Room, window: Window, person: Person, stores: OneStore, meeting: Meeting
) -> None:
    person.type("averland: it rai")
    person.wait_for(lambda: begun_in(stores, meeting) == "averland: it rai")
    person.type("ned")
    window.show_shelf()
    window.open_meeting(meeting.details.id)
    assert window.room is not None
    assert window.room.capture.text() == "averland: it rained"

    person.press("Return")

    assert begun_in(stores, meeting) is None
    assert window.room.capture.text() == "- "
    window.show_shelf()
    window.open_meeting(meeting.details.id)
    assert window.room.capture.text() == ""


def test_a_long_line_is_kept_while_it_is_typed(
    room: Room, person: Person, stores: OneStore, meeting: Meeting, qtbot: QtBot
) -> None:
    seen: set[str | None] = set()
    for _ in range(25):
        person.type("on")
        qtbot.wait(40)
        seen.add(begun_in(stores, meeting))
    assert len(seen - {None}) >= 2


def begun_in(stores: OneStore, meeting: Meeting) -> str | None:
    begun = stores.held_register.begun_line(meeting.details.id)
    return None if begun is None else begun.line


def text_of(room: Room) -> str:
    item = room.sitting.find(LAMPS)
    assert item is not None
    return str(item.entries[1].text)
