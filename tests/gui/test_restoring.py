"""From a store that is damaged or gone back to one that is open, at the start screen."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ccm_minutes.adapters.folders import Folders
from ccm_minutes.application.desk import Desk
from ccm_minutes.cli.wiring.second_copies import SecondCopies
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.start.first_start import FirstStart
from ccm_minutes.gui.start.recover import Recover
from ccm_minutes.gui.start.restore import Restore
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.persons import Person

PASSPHRASE = "seven quiet stoats"


@pytest.fixture
def second(tmp_path: Path) -> SecondCopies:
    folders = Folders(
        tmp_path / "store", tmp_path / "settings", tmp_path / "logs", tmp_path / "backups"
    )
    return SecondCopies(folders)


@pytest.fixture
def used(stores: OneStore, second: SecondCopies, meeting: Meeting) -> Meeting:
    """A store with the small meeting, a backup of it and a later edit in the journal."""
    stores.make(PASSPHRASE)
    register = stores.open(PASSPHRASE)
    with second.beside(register):  # type: ignore[arg-type]
        register.take_in([meeting])
        second.back_up_now()
        second.finish()
        desk = Desk(register.load(meeting.details.id), register)
        desk.do(change_details("rename", title="After the backup"))
    stores.let_go()
    return desk.meeting


@pytest.fixture
def begin(qtbot: QtBot, outside: Outside, second: SecondCopies) -> Iterator["Begin"]:
    with ExitStack() as held:
        yield Begin(qtbot, replace(outside, second=second), held)


class Begin:
    """Starts the window."""

    def __init__(self, qtbot: QtBot, outside: Outside, held: ExitStack) -> None:
        self._qtbot = qtbot
        self._outside = outside
        self._held = held

    def __call__(self) -> tuple[Window, Person]:
        window = Window(self._outside)
        self._qtbot.addWidget(window)
        window.show()
        self._held.callback(window.close)
        return window, Person(window, self._qtbot)


def restored(window: Window, person: Person) -> str:
    """Restores what the page offers; gives what the window says then."""
    page = window.pages.currentWidget()
    assert isinstance(page, Restore)
    person.wait_for(lambda: page.backups.count() > 0)
    person.line(PASSPHRASE)
    person.wait_for(lambda: isinstance(window.pages.currentWidget(), Shelf))
    return window.message_bar.sentence.text()


def test_a_damaged_store_is_told_and_restored_to_its_last_edit(
    begin: Begin, stores: OneStore, used: Meeting
) -> None:
    (stores.where / "store.db").write_bytes(b"garbage" * 1000)
    window, person = begin()
    person.line(PASSPHRASE)
    person.wait_for(lambda: isinstance(window.pages.currentWidget(), Restore))
    page = window.pages.currentWidget()
    assert isinstance(page, Restore)
    assert "is damaged" in page.reason.text()

    told = restored(window, person)

    assert "1 later edits" in told
    assert "The store as it was is in" in told
    assert stores.held_register.load(used.details.id) == used


def test_a_store_that_is_gone_is_told_before_another_is_made_and_restored(
    begin: Begin, stores: OneStore, used: Meeting
) -> None:
    for name in ("store.db", "store.key.json"):
        (stores.where / name).unlink()
    window, person = begin()
    page = window.pages.currentWidget()
    assert isinstance(page, Restore)
    assert "There is no store in" in page.reason.text()
    page.back.click()
    first = window.pages.currentWidget()
    assert isinstance(first, FirstStart)
    first.backup.click()

    told = restored(window, person)

    assert "The store as it was" not in told
    assert stores.held_register.load(used.details.id) == used


def test_a_key_file_that_is_lost_comes_back_with_a_backup(
    begin: Begin, stores: OneStore, used: Meeting
) -> None:
    (stores.where / "store.key.json").unlink()
    window, person = begin()
    page = window.pages.currentWidget()
    assert isinstance(page, Recover)
    page.backup.click()
    restored(window, person)
    assert stores.held_register.load(used.details.id) == used


def test_a_wrong_passphrase_is_told_on_the_page_and_there_is_a_way_back(
    begin: Begin, stores: OneStore, used: Meeting
) -> None:
    (stores.where / "store.db").write_bytes(b"garbage" * 1000)
    window, person = begin()
    person.line(PASSPHRASE)
    person.wait_for(lambda: isinstance(window.pages.currentWidget(), Restore))
    page = window.pages.currentWidget()
    assert isinstance(page, Restore)
    person.wait_for(lambda: page.backups.count() > 0)
    person.press("Return")
    assert "Type the passphrase" in page.fault.text()
    person.line("six loud stoats")
    person.wait_for(lambda: "does not open the backup" in page.fault.text())
    assert (stores.where / "store.db").read_bytes() == b"garbage" * 1000
    page.back.click()
    assert isinstance(window.pages.currentWidget(), Unlock)


def test_a_backup_on_a_stick_can_be_chosen(
    begin: Begin,
    second: SecondCopies,
    stores: OneStore,
    used: Meeting,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (found, *_) = second.listed()
    (tmp_path / "stick").mkdir()
    moved = found.path.rename(tmp_path / "stick" / "mine.ccmbackup")
    for path in second.where.iterdir():
        path.unlink()
    for name in ("store.db", "store.key.json"):
        (stores.where / name).unlink()
    window, person = begin()
    first = window.pages.currentWidget()
    assert isinstance(first, FirstStart)
    first.backup.click()
    page = window.pages.currentWidget()
    assert isinstance(page, Restore)
    person.wait_for(lambda: "no backup in" in page.hint.text())
    page.restore.click()
    assert "Choose a backup" in page.fault.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    page.another.click()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(moved), ""))
    page.another.click()

    assert "is restored" in restored(window, person)


def test_a_damaged_backup_cannot_be_chosen(
    begin: Begin, second: SecondCopies, stores: OneStore, used: Meeting
) -> None:
    for found in second.listed():
        found.path.write_bytes(found.path.read_bytes()[:-90])
    for name in ("store.db", "store.key.json"):
        (stores.where / name).unlink()
    window, person = begin()
    page = window.pages.currentWidget()
    assert isinstance(page, Restore)
    person.wait_for(lambda: page.backups.count() > 0)
    assert "✗ damaged" in page.backups.item(0).text()
    assert page.backups.currentRow() == -1
