"""The window is to be locked while something is under way that has the store or its key."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ccm_minutes.adapters.folders import Folders
from ccm_minutes.cli.wiring.second_copies import SecondCopies
from ccm_minutes.domain.errors import WrongKey
from ccm_minutes.gui.furnishing import furnished
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.start.first_start import FirstStart
from ccm_minutes.gui.start.keys_dialog import KeysDialog
from ccm_minutes.gui.start.recovery_key import RecoveryKey
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.persons import Person

PASSPHRASE = "seven quiet stoats"
NEW = "eight loud stoats"


class Gate:
    """Holds work up until the test opens it."""

    def __init__(self) -> None:
        self.reached, self.open = Event(), Event()

    def before(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def held(*given: Any, **named: Any) -> Any:
            self.reached.set()
            assert self.open.wait(20)
            return act(*given, **named)

        return held


@pytest.fixture
def gate() -> Iterator[Gate]:
    one = Gate()
    yield one
    one.open.set()


@pytest.fixture
def opened(window: Window, stores: OneStore) -> Window:
    stores.make(PASSPHRASE)
    window.enter(stores.open(PASSPHRASE))
    return window


def page_of(window: Window) -> QWidget | None:
    return window.pages.currentWidget()


def keys_of(window: Window) -> KeysDialog:
    window.open_keys()
    dialog = window.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    dialog.passphrase.setText(PASSPHRASE)
    return dialog


def unlocked(window: Window, person: Person, passphrase: str = PASSPHRASE) -> None:
    page = page_of(window)
    assert isinstance(page, Unlock)
    page.passphrase.setFocus()
    person.line(passphrase)


def is_locked(window: Window) -> bool:
    return window.locking.is_locked


def labels(page: QWidget | None) -> str:
    assert page is not None
    return " ".join(label.text() for label in page.findChildren(QLabel))


def prove(page: RecoveryKey) -> None:
    groups = [
        one.text() for one in page.groups.findChildren(QLabel) if one.property("rank") == "key"
    ]
    page.go_on.click()
    for line, label in ((page.one, page.label_one), (page.other, page.label_other)):
        line.setText(groups[int(label.text().split()[1]) - 1])
    page.go_on.click()


def test_a_key_that_is_made_meanwhile_is_shown_once_somebody_is_there_again(
    opened: Window, person: Person, stores: OneStore, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "rekey", gate.before(stores.rekey))
    keys_of(opened).rekey.click()
    person.wait_for(gate.reached.is_set)

    opened.locking.lock()
    opened.locking.lock()
    gate.open.set()
    person.wait_for(lambda: "hidden" in labels(page_of(opened)))
    assert not opened.findChildren(RecoveryKey)
    assert not is_locked(opened)
    assert "The store has a new key" in opened.message_bar.sentence.text()

    unlocked(opened, person)
    person.wait_for(lambda: isinstance(page_of(opened), RecoveryKey))
    page = page_of(opened)
    assert isinstance(page, RecoveryKey)
    prove(page)
    person.wait_for(lambda: isinstance(page_of(opened), Shelf))
    opened.locking.lock()
    assert is_locked(opened)
    unlocked(opened, person)
    person.wait_for(lambda: not is_locked(opened))


def test_a_key_on_the_screen_is_hidden_and_shown_again_for_the_passphrase(
    window: Window, person: Person, stores: OneStore
) -> None:
    assert isinstance(page_of(window), FirstStart)
    person.line(PASSPHRASE)
    person.line(PASSPHRASE)
    person.wait_for(lambda: isinstance(page_of(window), RecoveryKey))

    window.locking.lock()

    assert "hidden" in labels(page_of(window))
    unlocked(window, person, "wrong one")
    page = page_of(window)
    assert isinstance(page, Unlock)
    person.wait_for(lambda: "does not open" in page.fault.text())
    unlocked(window, person)
    person.wait_for(lambda: isinstance(page_of(window), RecoveryKey))
    shown = page_of(window)
    assert isinstance(shown, RecoveryKey)
    prove(shown)
    person.wait_for(lambda: isinstance(page_of(window), Shelf))


def test_a_passphrase_that_is_changed_meanwhile_is_told_and_opens_the_store(
    opened: Window, person: Person, stores: OneStore, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "change_passphrase", gate.before(stores.change_passphrase))
    dialog = keys_of(opened)
    dialog.new_one.setText(NEW)
    dialog.again.setText(NEW)
    dialog.change.click()
    person.wait_for(gate.reached.is_set)

    opened.locking.lock()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.open.set()

    person.wait_for(lambda: "new passphrase opens" in opened.message_bar.sentence.text())
    assert opened.message_bar.isVisible()
    unlocked(opened, person, NEW)
    person.wait_for(lambda: not opened.locking.is_locked)
    with pytest.raises(WrongKey):
        stores.recovery_key(PASSPHRASE)


def test_a_recovery_key_that_was_asked_for_is_not_shown_over_the_lock(
    opened: Window, person: Person, stores: OneStore, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "recovery_key", gate.before(stores.recovery_key))
    keys_of(opened).show_key.click()
    person.wait_for(gate.reached.is_set)

    opened.locking.lock()
    gate.open.set()
    person.wait_for(lambda: not opened.background.busy)

    assert not [one for one in QApplication.topLevelWidgets() if one.findChildren(RecoveryKey)]
    unlocked(opened, person)
    person.wait_for(lambda: not opened.locking.is_locked)


def test_a_backup_that_is_made_holds_no_lock_up_and_leaves_no_half_file(
    qtbot: QtBot,
    outside: Outside,
    stores: OneStore,
    gate: Gate,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folders = Folders(
        tmp_path / "store", tmp_path / "settings", tmp_path / "logs", tmp_path / "backups"
    )
    second = SecondCopies(folders)
    stores.make(PASSPHRASE)
    stores._second = second
    window = furnished(replace(outside, second=second))
    window.show()
    person = Person(window, qtbot)
    person.line(PASSPHRASE)
    person.wait_for(lambda: isinstance(page_of(window), Shelf))
    register = second._register
    assert register is not None
    monkeypatch.setattr(register, "copy_to", gate.before(register.copy_to))
    second.back_up_now()
    person.wait_for(gate.reached.is_set)

    window.locking.lock()
    assert window.locking.is_locked
    gate.open.set()
    unlocked(window, person)
    person.wait_for(lambda: not window.locking.is_locked)

    second.back_up_now()
    person.wait_for(lambda: second.standing.made is not None)
    assert second.standing.failure is None
    window.close()
    window.deleteLater()
    listed = second.listed()
    names = {path.name for path in (tmp_path / "backups").glob("*backup*")}
    assert {one.damage for one in listed} == {""}
    assert names == {one.path.name for one in listed}
