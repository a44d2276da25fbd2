"""The second copy in the window: its sign, its dialog, and what it does without being asked."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ccm_minutes.adapters.folders import Folders
from ccm_minutes.cli.wiring import second_copies
from ccm_minutes.cli.wiring.second_copies import FOLDER, SecondCopies
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.backups.dialog import BackupsDialog
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.shelf.shelf import Shelf
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
def outside(outside: Outside, stores: OneStore, second: SecondCopies, meeting: Meeting) -> Outside:
    stores.make(PASSPHRASE)
    stores.open(PASSPHRASE).take_in([meeting])
    stores.let_go()
    stores._second = second
    return replace(outside, second=second)


@pytest.fixture
def opened(window: Window, person: Person, qtbot: QtBot) -> Iterator[Window]:
    """The window on the shelf, with the second copy at work."""
    person.line(PASSPHRASE)
    person.wait_for(lambda: isinstance(window.pages.currentWidget(), Shelf))
    yield window
    for dialog in window.findChildren(BackupsDialog):
        dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def backups_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.ccmbackup"))


def command(window: Window, words: str) -> QAction:
    actions = window.menu_bar.findChildren(QAction)
    return next(one for one in actions if one.text().replace("&", "") == words)


def dialog_of(window: Window) -> BackupsDialog:
    command(window, "Backups…").trigger()
    (dialog,) = window.findChildren(BackupsDialog)
    return dialog


def test_the_first_backup_is_made_without_being_asked_and_the_sign_says_when(
    opened: Window, person: Person, second: SecondCopies
) -> None:
    person.wait_for(lambda: "Backup of 20" in opened.parts.second.sign.text())
    assert len(backups_in(second.where)) == 1


def test_a_backup_is_made_now(opened: Window, person: Person, second: SecondCopies) -> None:
    person.wait_for(lambda: second.standing.made is not None)
    command(opened, "Back up now").trigger()
    person.wait_for(lambda: len(backups_in(second.where)) == 2)


def test_a_meeting_that_is_left_is_in_a_backup(
    opened: Window, person: Person, second: SecondCopies, meeting: Meeting
) -> None:
    person.wait_for(lambda: second.standing.made is not None)
    opened.open_meeting(meeting.details.id)
    person.line("so it was said")
    person.press("Ctrl+W")
    person.wait_for(lambda: len(backups_in(second.where)) == 2)


def test_what_was_edited_is_in_a_backup_once_the_window_is_closed(
    opened: Window, person: Person, second: SecondCopies, meeting: Meeting
) -> None:
    person.wait_for(lambda: second.standing.made is not None)
    opened.open_meeting(meeting.details.id)
    person.line("so it was said")
    opened.close()
    assert len(backups_in(second.where)) == 2


def test_the_dialog_tells_and_lists(
    opened: Window, person: Person, second: SecondCopies, shown: list[Path]
) -> None:
    person.wait_for(lambda: second.standing.made is not None)
    dialog = dialog_of(opened)
    assert "The last backup was made on 20" in dialog.last.text()
    person.wait_for(lambda: dialog.backups.count() == 1)
    assert "✓ checked" in dialog.backups.item(0).text()
    dialog.now.click()
    person.wait_for(lambda: dialog.backups.count() == 2)
    dialog.show_folder.click()
    assert shown == [second.where]


def test_backups_on_the_disk_of_the_store_are_told_to_be_so(
    opened: Window, person: Person, second: SecondCopies, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.wait_for(lambda: second.standing.made is not None)
    assert second.is_on_same_disk
    dialog = dialog_of(opened)
    assert "on the same disk as the store" in dialog.fault.text()
    person.wait_for(lambda: "on the same disk" in opened.parts.second.sign.toolTip())

    monkeypatch.setattr(second_copies, "_disk_of", hash)
    dialog.show_standing(second.standing)
    assert dialog.fault.text() == ""


def test_a_folder_that_is_gone_is_a_sign_and_no_stop(
    opened: Window,
    person: Person,
    second: SecondCopies,
    meeting: Meeting,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    person.wait_for(lambda: second.standing.made is not None)
    dialog = dialog_of(opened)
    stick = tmp_path / "stick"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    dialog.choose.click()
    person.wait_for(lambda: "No second copy" in opened.parts.second.sign.text())
    person.wait_for(lambda: "is not there" in dialog.fault.text())
    dialog.close()

    opened.open_meeting(meeting.details.id)
    person.line("so it was said")
    person.wait_for(lambda: "✓" in opened.saved.text())

    stick.mkdir()
    second.back_up_now()
    person.wait_for(lambda: len(backups_in(stick / FOLDER)) > 0)


def test_one_backup_is_written_to_a_file(
    opened: Window, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(opened)
    name = str(tmp_path / "mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (name, ""))
    dialog.write.click()
    person.wait_for((tmp_path / "mine.ccmbackup").is_file)
    person.wait_for(lambda: "read again and sound" in dialog.last.text())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x" / "y"), ""))
    dialog.write.click()
    person.wait_for(lambda: "no such folder" in dialog.fault.text())
