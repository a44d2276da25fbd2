"""Passphrase, recovery key and keyring in the window."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ccm_minutes.adapters.keys import SIDE_FILE
from ccm_minutes.gui.furnishing import furnished
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.start import lent_clipboard
from ccm_minutes.gui.start.first_start import FirstStart
from ccm_minutes.gui.start.keys_dialog import KeysDialog
from ccm_minutes.gui.start.recover import Recover
from ccm_minutes.gui.start.recovery_key import OnPaper, RecoveryKey
from ccm_minutes.gui.start.strength import hint_at
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.persons import Person

PASSPHRASE = "seven quiet stoats"
KEY = "-".join(f"AB{number:02}0" for number in range(1, 14))

Start = Callable[[], tuple[Window, Person]]


@pytest.fixture
def start(qtbot: QtBot, outside: Outside) -> Iterator[Start]:
    """Starts the program on the store of the test."""
    started: list[Window] = []

    def begun() -> tuple[Window, Person]:
        window = furnished(outside)
        window.show()
        qtbot.waitExposed(window)
        started.append(window)
        return window, Person(window, qtbot)

    yield begun
    for window in started:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def page_of(window: Window) -> QWidget | None:
    return window.pages.currentWidget()


def in_shelf(window: Window) -> Callable[[], bool]:
    return lambda: isinstance(page_of(window), Shelf)


def groups_of(page: RecoveryKey) -> list[str]:
    return [label.text() for label in page.groups.findChildren(QLabel)][1::2]


@pytest.fixture
def sheet(qtbot: QtBot, stores: OneStore) -> RecoveryKey:
    """The page that shows a recovery key."""
    page = RecoveryKey(OnPaper(KEY, "4 March 2031"), stores)
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_key_is_proved_by_two_groups_with_the_key_out_of_sight(
    qtbot: QtBot, sheet: RecoveryKey
) -> None:
    assert groups_of(sheet) == KEY.split("-")
    sheet.go_on.click()
    assert not sheet.showing.isVisible()
    asked = [int(one.text().split()[1]) for one in (sheet.label_one, sheet.label_other)]
    assert asked[0] < asked[1]

    sheet.one.setText("AB999")
    sheet.other.setText(KEY.split("-")[asked[1] - 1])
    with qtbot.assertNotEmitted(sheet.done):
        sheet.go_on.click()
    assert f"Group {asked[0]} is another" in sheet.fault.text()

    sheet.show_again.click()
    assert sheet.showing.isVisible()
    sheet.go_on.click()
    for line, label in ((sheet.one, sheet.label_one), (sheet.other, sheet.label_other)):
        group = KEY.split("-")[int(label.text().split()[1]) - 1]
        line.setText(f" {group.lower().replace('0', 'o')} ")
    with qtbot.waitSignal(sheet.done):
        sheet.go_on.click()


def test_the_clipboard_holds_the_key_for_a_minute_at_most(
    qtbot: QtBot, sheet: RecoveryKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard = QGuiApplication.clipboard()
    assert lent_clipboard.SECONDS == 60
    sheet._clipboard._over.setInterval(10)
    sheet.copy.click()
    assert clipboard.text() == KEY
    assert clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_leaving_the_page_takes_the_key_back_and_nothing_else(sheet: RecoveryKey) -> None:
    clipboard = QGuiApplication.clipboard()
    sheet.copy.click()
    sheet.hide()
    assert clipboard.text() == ""

    sheet.show()
    sheet.copy.click()
    clipboard.setText("of the user")
    sheet.hide()
    assert clipboard.text() == "of the user"


def test_the_key_on_the_screen_cannot_be_selected(sheet: RecoveryKey) -> None:
    flag = Qt.TextInteractionFlag
    selectable = flag.TextSelectableByMouse | flag.TextSelectableByKeyboard
    labels = sheet.groups.findChildren(QLabel)
    assert not any(label.textInteractionFlags() & selectable for label in labels)


def test_the_sheet_is_saved_for_its_owner_alone(
    sheet: RecoveryKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "sheet"), ""))
    sheet.save.click()
    file = tmp_path / "sheet.pdf"
    assert file.read_bytes().startswith(b"%PDF-")
    assert file.stat().st_mode & 0o077 == 0

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x" / "y"), ""))
    sheet.save.click()
    assert "no such folder" in sheet.fault.text()


def test_a_remembered_key_opens_the_store_without_a_word(start: Start, stores: OneStore) -> None:
    stores.keyring.called = "Secret Service"
    stores.make(PASSPHRASE)
    stores.remember(PASSPHRASE)
    window, person = start()
    person.wait_for(in_shelf(window))


@pytest.mark.parametrize("harm", ["wrong", "missing"])
def test_a_key_that_is_not_right_is_not_used(start: Start, stores: OneStore, harm: str) -> None:
    stores.keyring.called = "Secret Service"
    stores.make(PASSPHRASE)
    stores.remember(PASSPHRASE)
    kept = stores.keyring.kept
    stores.keyring.kept = dict.fromkeys(kept, bytes(32)) if harm == "wrong" else {}
    window, person = start()
    page = page_of(window)
    assert isinstance(page, Unlock)
    person.wait_for(lambda: "Type the passphrase" in page.keeping.text())

    person.line(PASSPHRASE)
    person.wait_for(in_shelf(window))


def test_the_key_is_remembered_where_that_is_ticked(start: Start, stores: OneStore) -> None:
    stores.keyring.called = "Secret Service"
    stores.make(PASSPHRASE)
    window, person = start()
    page = page_of(window)
    assert isinstance(page, Unlock)
    person.wait_for(page.remember.isVisible)
    page.remember.setChecked(True)
    person.line(PASSPHRASE)
    person.wait_for(in_shelf(window))
    assert stores.is_remembered()
    assert len(stores.keyring.kept) == 1


def test_without_a_keyring_it_is_said_that_the_passphrase_is_asked_for(
    start: Start, stores: OneStore
) -> None:
    stores.make(PASSPHRASE)
    window, person = start()
    page = page_of(window)
    assert isinstance(page, Unlock)
    person.wait_for(lambda: "no keyring" in page.keeping.text())
    assert not page.remember.isVisible()


def test_the_first_start_lets_the_keyring_remember(start: Start, stores: OneStore) -> None:
    stores.keyring.called = "KWallet"
    window, person = start()
    page = page_of(window)
    assert isinstance(page, FirstStart)
    person.wait_for(page.remember.isVisible)
    page.remember.setChecked(True)
    person.line(PASSPHRASE)
    person.line(PASSPHRASE)
    person.wait_for(lambda: isinstance(page_of(window), RecoveryKey))
    assert stores.is_remembered()


def test_a_lost_key_file_leads_to_the_recovery_key(start: Start, stores: OneStore) -> None:
    key = stores.make(PASSPHRASE)
    (stores.where / SIDE_FILE).unlink()
    window, person = start()
    page = page_of(window)
    assert isinstance(page, Recover)
    assert "lost its key file" in page.reason.text()
    assert not page.back.isVisible()

    person.line(key[1:])
    assert "Group 1 " in page.fault.text()
    page.recovery_key.clear()
    person.line(key)
    person.line("eight loud stoats")
    person.line("eight loud goats")
    assert "not the same" in page.fault.text()
    person.line("eight loud stoats")
    person.line("eight loud stoats")
    person.wait_for(in_shelf(window))
    window.close()
    again, person = start()
    person.line("eight loud stoats")
    person.wait_for(in_shelf(again))


def test_who_has_forgotten_the_passphrase_comes_in_by_the_recovery_key(
    start: Start, stores: OneStore
) -> None:
    stores.make(PASSPHRASE)
    window, person = start()
    page = page_of(window)
    assert isinstance(page, Unlock)
    person.tab_to("recovery")
    person.press("Return")
    recover = page_of(window)
    assert isinstance(recover, Recover)
    recover.open.click()
    assert "0 characters" in recover.fault.text()
    recover.back.click()
    assert isinstance(page_of(window), Unlock)


@pytest.fixture
def dialog(window: Window, stores: OneStore, person: Person) -> KeysDialog:
    stores.keyring.called = "Secret Service"
    stores.make(PASSPHRASE)
    window.enter(stores.open(PASSPHRASE))
    window.open_keys()
    found = window.findChild(KeysDialog)
    assert isinstance(found, KeysDialog)
    person.wait_for(lambda: found.keeping.text() != "")
    return found


def test_the_passphrase_is_changed_while_the_store_is_open(
    dialog: KeysDialog, stores: OneStore, person: Person
) -> None:
    dialog.change.click()
    assert "new passphrase first" in dialog.fault.text()
    dialog.new_one.setText("eight loud stoats")
    dialog.change.click()
    assert "not the same" in dialog.fault.text()
    dialog.again.setText("eight loud stoats")
    dialog.change.click()
    assert "passphrase first" in dialog.fault.text()
    dialog.passphrase.setText("wrong")
    dialog.change.click()
    person.wait_for(lambda: "does not open" in dialog.fault.text())
    dialog.passphrase.setText(PASSPHRASE)
    dialog.change.click()
    person.wait_for(lambda: "old one no longer" in dialog.told.text())
    assert stores.recovery_key("eight loud stoats")


def test_the_keyring_remembers_and_forgets_from_the_dialog(
    dialog: KeysDialog, stores: OneStore, person: Person
) -> None:
    dialog.passphrase.setText(PASSPHRASE)
    dialog.remember.click()
    person.wait_for(dialog.forget.isVisible)
    assert "remembered by the Secret Service" in dialog.keeping.text()
    dialog.forget.click()
    person.wait_for(dialog.remember.isVisible)
    assert stores.keyring.kept == {}


def test_the_recovery_key_is_shown_again(
    dialog: KeysDialog, stores: OneStore, person: Person
) -> None:
    dialog.passphrase.setText(PASSPHRASE)
    dialog.show_key.click()
    person.wait_for(lambda: dialog.findChild(RecoveryKey) is not None)
    page = dialog.findChild(RecoveryKey)
    assert isinstance(page, RecoveryKey)
    assert "-".join(groups_of(page)) == stores.recovery_key(PASSPHRASE)
    page.go_on.click()
    assert not page.isVisible()


def test_a_new_key_is_given_shown_and_proved(
    dialog: KeysDialog, window: Window, stores: OneStore, person: Person
) -> None:
    before = stores.recovery_key(PASSPHRASE)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.rekey.click()
    person.wait_for(lambda: isinstance(page_of(window), RecoveryKey))
    page = page_of(window)
    assert isinstance(page, RecoveryKey)
    groups = groups_of(page)
    assert "-".join(groups) == stores.recovery_key(PASSPHRASE) != before
    assert "set-aside" in window.message_bar.sentence.text()
    page.go_on.click()
    for line, label in ((page.one, page.label_one), (page.other, page.label_other)):
        line.setText(groups[int(label.text().split()[1]) - 1])
    page.go_on.click()
    person.wait_for(in_shelf(window))


@pytest.mark.parametrize(
    ("passphrase", "says"),
    [
        ("", "Four or five words"),
        ("password", "Easy"),
        ("aaaaaaaaaaaaaaaa", "Easy"),
        ("1234567890123456", "Easy"),
        ("qwertyuiopasdf", "Easy"),
        ("Montgomery-1961", "Fair"),
        ("seven quiet stoats wander", "strong passphrase"),
    ],
)
def test_a_passphrase_is_judged_and_never_refused(passphrase: str, says: str) -> None:
    assert says in hint_at(passphrase)


def test_a_damaged_key_file_leads_to_the_recovery_key_as_well(
    start: Start, stores: OneStore
) -> None:
    key = stores.make(PASSPHRASE)
    (stores.where / SIDE_FILE).write_bytes(b"{damaged")
    window, person = start()
    page = page_of(window)
    assert isinstance(page, Recover)
    assert "is damaged" in page.reason.text()
    person.line(key)
    person.line(PASSPHRASE)
    person.line(PASSPHRASE)
    person.wait_for(in_shelf(window))


def test_a_key_file_of_a_newer_program_is_said_and_left(start: Start, stores: OneStore) -> None:
    stores.make(PASSPHRASE)
    path = stores.where / SIDE_FILE
    path.write_text(json.dumps({**json.loads(path.read_text()), "version": 3}))
    before = path.read_bytes()
    window, person = start()
    page = page_of(window)
    assert isinstance(page, Unlock)
    person.line(PASSPHRASE)
    person.wait_for(lambda: "newer version" in page.fault.text())
    assert path.read_bytes() == before


def test_a_keyring_that_refuses_is_told_and_keeps_nobody_out(
    start: Start, stores: OneStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores.keyring.called = "KWallet"
    stores.make(PASSPHRASE)
    window, person = start()
    page = page_of(window)
    assert isinstance(page, Unlock)
    person.wait_for(page.remember.isVisible)
    page.remember.setChecked(True)
    stores.keyring.called = ""
    person.line(PASSPHRASE)
    person.wait_for(in_shelf(window))
    assert "There is none" in window.message_bar.sentence.text()
    assert not stores.is_remembered()


def test_nobody_has_to_wait_for_a_keyring_that_hangs(
    start: Start, stores: OneStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores.keyring.called = "Secret Service"
    stores.make(PASSPHRASE)
    stores.remember(PASSPHRASE)
    answered = Event()
    recall = stores.keyring.recall

    def late(name: str) -> bytes | None:
        answered.wait(20)
        return recall(name)

    monkeypatch.setattr(stores.keyring, "recall", late)
    window, person = start()
    page = page_of(window)
    assert isinstance(page, Unlock)
    assert "Asking the keyring" in page.keeping.text()
    person.line(PASSPHRASE)
    person.wait_for(in_shelf(window))
    answered.set()
    person.wait_for(lambda: not window.background.busy)
    assert isinstance(page_of(window), Shelf)
