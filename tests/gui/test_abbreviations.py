"""The list of abbreviations of a body: looked at, changed, taken in and written out, by keys."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ccm_minutes.application.abbreviations import Abbreviation
from ccm_minutes.application.behind_lock import StoreLocked
from ccm_minutes.gui.abbreviations import saver
from ccm_minutes.gui.abbreviations.dialog import AbbreviationsDialog
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.fakes.register import FakeRegister
from tests.gui.conftest import OneStore
from tests.gui.persons import AnswersPaths, Person


@pytest.fixture
def dialog(
    room: Room, window: Window, person: Person, qtbot: QtBot
) -> Iterator[AbbreviationsDialog]:
    person.wait_for(window.isActiveWindow)
    person.press("Ctrl+Shift+Y")
    (one,) = window.findChildren(QDialog)
    assert isinstance(one, AbbreviationsDialog)
    yield one
    qtbot.waitUntil(lambda: not window.background.busy)
    if isValid(one):
        one.close()


def typed(dialog: QDialog, *texts: str) -> None:
    for text in texts:
        field = dialog.focusWidget()
        assert field is not None
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)


def body(room: Room) -> str:
    return room.sitting.meeting.details.body or ""


def test_what_is_added_is_kept_and_used_from_the_next_word_on(
    room: Room, dialog: AbbreviationsDialog, stores: OneStore, qtbot: QtBot, person: Person
) -> None:
    typed(dialog, "sp", "State Party", "va", "victim assistance", "sp", "State party")

    qtbot.waitUntil(lambda: dialog.told.text() == "Saved")
    kept = (Abbreviation("sp", "State party"), Abbreviation("va", "victim assistance"))
    assert tuple(stores.held_register.abbreviations(body(room))) == kept
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    room.capture.setFocus()
    person.type("the sp, ")
    assert room.capture.text() == "the State party, "


def test_what_cannot_be_is_told_and_stays_to_be_changed(dialog: AbbreviationsDialog) -> None:
    typed(dialog, "(sp", "State Party")

    assert "would never be found" in dialog.fault.text()
    assert dialog.fault.isVisible()
    assert (dialog.short.text(), dialog.long.text()) == ("(sp", "State Party")
    assert dialog.model.listed == ()


def test_a_cell_is_changed_in_place_and_a_row_removed(dialog: AbbreviationsDialog) -> None:
    typed(dialog, "sp", "State Party", "va", "victim assistance")
    model = dialog.model

    assert model.setData(model.index(0, 1), "State party")
    assert not model.setData(model.index(0, 0), "s p")
    dialog.table.selectRow(1)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)

    assert model.listed == (Abbreviation("sp", "State party"),)


def test_a_list_goes_out_as_csv_and_comes_in_wholly_or_not_at_all(
    dialog: AbbreviationsDialog, asking: AnswersPaths, tmp_path: Path, qtbot: QtBot
) -> None:
    typed(dialog, "sp", "State Party", "led", "-led")
    dialog.export_it.click()
    qtbot.waitUntil(lambda: "is written" in dialog.told.text())
    written = asking.written[-1]
    assert (
        written.read_bytes().decode("utf-8-sig") == "short,long\r\nled,'-led\r\nsp,State Party\r\n"
    )

    asking.list_ = tmp_path / "wrong.csv"
    asking.list_.write_text("va,victim assistance\nsp,\n", encoding="utf-8")
    dialog.take_in.click()
    assert "wrong.csv, line 2" in dialog.fault.text()
    asking.list_.write_text("va,victim assistance\nsp,State party\n", encoding="utf-8")
    dialog.take_in.click()

    assert [one.long for one in dialog.model.listed] == ["-led", "State party", "victim assistance"]
    assert "2 abbreviations" in dialog.told.text()


def test_every_part_of_the_dialog_has_a_name_and_a_place_in_the_order_of_tab(
    dialog: AbbreviationsDialog,
) -> None:
    dialog.short.setFocus()
    seen = []
    for _ in range(8):
        at = QApplication.focusWidget() or dialog.focusWidget()
        assert at is not None
        assert at.accessibleName()
        seen.append(at.objectName())
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert {"short", "long", "add", "table", "take_in", "close_it"} <= set(seen)


class LockedAtFirst(FakeRegister):
    """A store that takes nothing the first time."""

    refused = False

    def keep_abbreviations(self, body: str, listed: Sequence[Abbreviation]) -> None:
        if not self.refused:
            self.refused = True
            raise StoreLocked
        super().keep_abbreviations(body, listed)


def test_a_list_that_the_store_cannot_take_now_is_saved_as_soon_as_it_can(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saver, "_AGAIN", 1)
    store, told = LockedAtFirst(), list[str]()
    one = saver.Saver(store, window.background, window)
    one.failed.connect(told.append)

    one.save("Circle", (Abbreviation("sp", "State Party"),))

    qtbot.waitUntil(lambda: store.abbreviations("Circle") != ())
    assert "locked" in told[0]
    qtbot.waitUntil(lambda: not window.background.busy)
