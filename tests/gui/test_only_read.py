"""A store that somebody else holds, or that lies where it may not be written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction

from ccm_minutes.adapters.store.open import open_store
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.history.history_form import HistoryForm
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.meetings import LAMPS, THANKS
from tests.gui.persons import AnswersPaths, Person

PASSPHRASE = "seven quiet stoats"


@pytest.fixture
def held(stores: OneStore, meeting: Meeting) -> Iterator[None]:
    """The store is open for writing somewhere else."""
    stores.make(PASSPHRASE)
    with open_store(stores.where, PASSPHRASE, for_writing=True) as register:
        register.take_in([meeting])
        yield


@pytest.fixture
def reading(held: None, window: Window, stores: OneStore, meeting: Meeting) -> Room:
    window.enter(stores.open(PASSPHRASE))
    window.open_meeting(meeting.details.id)
    assert window.room is not None
    return window.room


def test_it_is_opened_to_be_read_and_the_window_says_who_holds_it(
    reading: Room, window: Window
) -> None:
    assert "is open for writing already, by" in window.parts.only_read.text()
    assert window.parts.only_read.text().startswith("Only to be read: ")
    assert "by" in reading.capture.placeholderText()
    assert reading.record_view.rows.rowCount() >= 0


def test_the_whole_reason_and_the_way_out_are_told_at_once(
    held: None, window: Window, stores: OneStore
) -> None:
    window.enter(stores.open(PASSPHRASE))

    assert window.message_bar.isVisible()
    assert "Close it there first" in window.message_bar.sentence.text()


def test_nothing_can_be_typed_and_nothing_is_changed(
    reading: Room, window: Window, person: Person, meeting: Meeting
) -> None:
    person.type("mor: so it is.")
    person.press("Return")
    assert reading.capture.text() == ""
    reading.agenda.choose(LAMPS)
    reading.record.choose(THANKS)
    reading.record_view.setFocus()
    person.press("Return")
    assert reading.record_view.editor is None
    for keys in ("F2", "Delete", "Ctrl+M", "Ctrl+T", "Ctrl+Return", "Ctrl+1", "Ctrl+D"):
        person.press(keys)
    reading.people_view.setFocus()
    person.press("Down")
    person.press("Space")

    assert reading.sitting.meeting == meeting
    assert "open for writing already" in window.message_bar.sentence.text()
    words = {action.text() for action in window.menu_bar.findChildren(QAction)}
    assert "Remo&ve" not in words
    assert "&Next item" in words


def test_the_full_version_is_written_all_the_same(
    reading: Room, person: Person, asking: AnswersPaths
) -> None:
    person.press("Ctrl+E")
    person.wait_for(lambda: bool(asking.written) and asking.written[0].exists())


def test_its_history_is_seen(reading: Room, person: Person) -> None:
    person.press("Ctrl+H")
    person.wait_for(lambda: isinstance(reading.drawer.form, HistoryForm))


def test_it_is_written_again_once_nobody_holds_it(
    window: Window, person: Person, stores: OneStore, meeting: Meeting
) -> None:
    stores.make(PASSPHRASE)
    with open_store(stores.where, PASSPHRASE, for_writing=True) as register:
        register.take_in([meeting])
        window.enter(stores.open(PASSPHRASE))
    window.locking.lock()
    person.line(PASSPHRASE)
    person.wait_for(lambda: not window.locking.is_locked)

    assert stores.only_read == ""
    assert window.parts.only_read.text() == ""
    assert isinstance(window.pages.currentWidget(), Shelf)


def test_a_synchronised_folder_is_read_and_the_way_out_is_told(
    tmp_path: Path, meeting: Meeting
) -> None:
    before = OneStore(tmp_path / "first")
    before.make(PASSPHRASE)
    before.open(PASSPHRASE).take_in([meeting])
    before.let_go()
    stores = OneStore((tmp_path / "first").rename(tmp_path / "Syncthing"))
    register = stores.open(PASSPHRASE)

    assert "'Syncthing' is a synchronised folder" in stores.only_read
    assert "Move the folder to this computer's own disk" in stores.only_read
    assert register.load(meeting.details.id) == meeting
    stores.let_go()


def test_nobody_is_put_on_a_list_of_speakers_that_could_not_be_kept(
    reading: Room, person: Person
) -> None:
    reading.people_view.setFocus()
    person.type("+")

    assert not reading.floor.isEnabled()
    assert not reading.agenda_view.dragEnabled()
    assert reading.course.proceedings.floor == ()
