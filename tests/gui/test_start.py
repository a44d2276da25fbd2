"""First start, unlocking, and the shelf."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ccm_minutes import assets
from ccm_minutes.application.beginning.outline import agenda_of, delegations_of
from ccm_minutes.gui.app import run
from ccm_minutes.gui.asking import Dialogs
from ccm_minutes.gui.furnishing import furnished
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.shelf.new_meeting import NewMeeting
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.start.first_start import FirstStart
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.persons import AnswersPaths, Person


def test_two_passphrases_that_differ_make_no_store(
    window: Window, person: Person, stores: OneStore
) -> None:
    page = window.pages.currentWidget()
    assert isinstance(page, FirstStart)

    person.line("seven quiet stoats")
    person.line("seven quiet goats")

    assert "not the same" in page.fault.text()
    assert not stores.exists()
    assert page.passphrase.hasSelectedText()


def test_a_wrong_passphrase_is_told_on_the_page_and_selected(
    qtbot: QtBot, outside: Outside, stores: OneStore
) -> None:
    stores.make("seven quiet stoats")
    window = furnished(outside)
    qtbot.addWidget(window)
    window.show()
    person = Person(window, qtbot)
    page = window.pages.currentWidget()
    assert isinstance(page, Unlock)

    person.line("six loud stoats")
    person.wait_for(lambda: page.fault.text() != "")
    assert page.passphrase.isEnabled()
    assert page.passphrase.hasSelectedText()

    person.line("seven quiet stoats")
    person.wait_for(lambda: isinstance(window.pages.currentWidget(), Shelf))
    window.close()


def test_a_meeting_file_is_taken_in_and_opened(
    window: Window, person: Person, stores: OneStore, asking: AnswersPaths
) -> None:
    stores.make("seven quiet stoats")
    window.enter(stores.open("seven quiet stoats"))
    asking.meeting = assets.resource("sample", "meeting.json")

    person.press("Ctrl+O")
    assert window.room is not None
    person.press("Ctrl+W")
    shelf = window.pages.currentWidget()
    assert isinstance(shelf, Shelf)
    person.press("Return")

    assert window.room is not None


def test_a_file_that_is_no_meeting_is_told(
    window: Window, person: Person, stores: OneStore, asking: AnswersPaths, tmp_path: Path
) -> None:
    stores.make("seven quiet stoats")
    window.enter(stores.open("seven quiet stoats"))
    asking.meeting = tmp_path / "notes.json"
    asking.meeting.write_text("so it was said")

    person.press("Ctrl+O")

    assert "notes.json" in window.message_bar.sentence.text()
    assert isinstance(window.pages.currentWidget(), Shelf)


def test_a_meeting_needs_a_title(window: Window, person: Person, stores: OneStore) -> None:
    stores.make("seven quiet stoats")
    window.enter(stores.open("seven quiet stoats"))
    person.press("Ctrl+N")
    person.press("Return")

    page = window.pages.currentWidget()
    assert isinstance(page, NewMeeting)
    assert page.fault.text() != ""


def test_an_agenda_is_read_from_lines() -> None:
    items = agenda_of("1. Opening\n\n2. Work plan\n  2.1 Clearance\n- Survivors\n2018 budget")

    assert [item.title for item in items] == ["Opening", "Work plan", "2018 budget"]
    assert [item.title for item in items[1].items] == ["Clearance", "Survivors"]


def test_delegations_are_read_from_lines_with_ids_of_their_own() -> None:
    delegations = delegations_of("Averland; Île Brume\nAverland\n…")

    assert [one.id for one in delegations] == ["averland", "ile-brume", "averland-2", "delegation"]


def test_the_program_runs_until_its_window_is_closed(
    outside: Outside, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    seen: list[str] = []

    def look() -> None:
        window = next(one for one in qapp.topLevelWidgets() if isinstance(one, Window))
        sys.excepthook(ZeroDivisionError, ZeroDivisionError(), None)
        seen.append(window.message_bar.sentence.text())
        window.close()

    QTimer.singleShot(0, look)

    assert run(outside) == 0
    assert "mistake of its own" in seen[0]


def test_the_dialogs_of_the_system_give_paths(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    given = str(tmp_path / "minutes")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (given, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))

    written = Dialogs().where_to_write(parent, tmp_path / "offered.docx")
    assert written == tmp_path / "minutes.docx"
    assert Dialogs().which_meeting(parent, tmp_path) is None
