"""From a store that is damaged or gone back to one that is open, at the start screen."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from ccm_minutes.adapters.folders import Folders
from ccm_minutes.adapters.keys import SIDE_FILE
from ccm_minutes.adapters.store.connection import writing_engine
from ccm_minutes.adapters.store.faults import DATABASE
from ccm_minutes.adapters.store.open import key_of
from ccm_minutes.application.desk import Desk
from ccm_minutes.cli.wiring.second_copies import SecondCopies
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.furnishing import furnished
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
        self.outside = outside
        self._held = held

    def __call__(self) -> tuple[Window, Person]:
        window = furnished(self.outside)
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


def made_by_newer(folder: Path) -> None:
    """Marks a store as one that a later version of the program brought up."""
    engine = writing_engine(folder / DATABASE, key_of(folder, PASSPHRASE))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'r9999'"))
    engine.dispose()


def key_file_of_newer(folder: Path) -> None:
    path = folder / SIDE_FILE
    path.write_text(json.dumps({**json.loads(path.read_text()), "version": 9}))


@pytest.mark.parametrize("make", [made_by_newer, key_file_of_newer])
def test_a_store_of_a_newer_program_is_told_and_no_backup_is_offered_for_it(
    begin: Begin, stores: OneStore, used: Meeting, make: Callable[[Path], None]
) -> None:
    make(stores.where)
    window, person = begin()

    person.line(PASSPHRASE)

    page = window.pages.currentWidget()
    assert isinstance(page, Unlock)
    person.wait_for(lambda: "newer version" in page.fault.text())
    assert "Install that version" in page.fault.text()
    assert window.pages.currentWidget() is page
    assert page.passphrase.isEnabled()


def test_what_stands_against_a_store_is_told_before_the_passphrase_is_typed(
    begin: Begin, stores: OneStore, used: Meeting
) -> None:
    key_file_of_newer(stores.where)
    window, person = begin()

    page = window.pages.currentWidget()
    assert isinstance(page, Unlock)
    person.wait_for(lambda: "newer version" in page.reason.text())
    assert page.reason.isVisible()


def test_a_synchronised_folder_is_told_before_a_passphrase_is_typed_or_chosen(
    begin: Begin, stores: OneStore, outside: Outside, used: Meeting, tmp_path: Path
) -> None:
    there = tmp_path / "Dropbox" / "minutes"
    begin.outside = replace(outside, stores=OneStore(there))

    window, person = begin()
    first = window.pages.currentWidget()
    assert isinstance(first, FirstStart)
    person.wait_for(lambda: "'Dropbox' is a synchronised folder" in first.reason.text())
    assert not first.passphrase.isEnabled()
    assert not first.make.isEnabled()
    window.close()

    shutil.copytree(stores.where, there)
    window, person = begin()
    page = window.pages.currentWidget()
    assert isinstance(page, Unlock)
    person.wait_for(lambda: "'Dropbox' is a synchronised folder" in page.reason.text())
    assert "Move the folder" in page.reason.text()
    person.line(PASSPHRASE)
    person.wait_for(lambda: isinstance(window.pages.currentWidget(), Shelf))
    assert window.parts.only_read.isVisible()
