"""The page for the passphrase is on the screen before the program is loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ccm_minutes.adapters.folders import HOME_VARIABLE
from ccm_minutes.gui.first_look import FirstLook, look
from ccm_minutes.gui.furnishing import furnish
from ccm_minutes.gui.one_window import OneWindow
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.start.recover import Recover
from tests.gui.conftest import OneStore
from tests.gui.persons import Person

ROOT = Path(__file__).resolve().parents[2]
LATER = {
    "Qt",
    "alembic",
    "click",
    "cryptography",
    "docx",
    "jsonschema",
    "keyring",
    "lxml",
    "sqlalchemy",
    "sqlcipher3",
    "xlsxwriter",
}
SEEN = """
import sys
from ccm_minutes.cli.at_first import first_look
seen = first_look(sys.argv[1:])
loaded = [name for name in sys.modules if "." not in name]
# Naming Qt has PySide make a hundred enumerations.
loaded += [name for name in vars(sys.modules.get("PySide6.QtCore", sys)) if name == "Qt"]
print(seen is not None and seen.window.isVisible(), *loaded)
"""


def seen_by(home: Path, *arguments: str) -> tuple[bool, set[str]]:
    """Whether a start shows anything at first, and what is loaded by then."""
    command = [sys.executable, "-c", SEEN, *arguments]
    environment = {
        **os.environ,
        HOME_VARIABLE: str(home),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    first, *modules = told.stdout.split()
    return first == "True", set(modules)


@pytest.fixture
def seen(stores: OneStore, outside: Outside, qtbot: QtBot) -> FirstLook:
    stores.make("seven quiet stoats")
    one = FirstLook(stores.where, outside.settings)
    qtbot.addWidget(one.window)
    qtbot.waitExposed(one.window)
    return one


def test_nothing_that_opens_a_store_or_writes_a_document_is_loaded_by_then(
    stores: OneStore,
) -> None:
    stores.make("seven quiet stoats")

    shown, loaded = seen_by(stores.where)

    assert shown
    assert not loaded & LATER


def test_a_first_start_and_a_verb_show_nothing_so_early(tmp_path: Path, stores: OneStore) -> None:
    stores.make("seven quiet stoats")

    assert not seen_by(tmp_path / "nowhere")[0]
    assert not seen_by(stores.where, "list")[0]


def test_a_passphrase_typed_before_the_program_is_loaded_opens_the_store(
    seen: FirstLook, outside: Outside, qtbot: QtBot
) -> None:
    Person(seen.window, qtbot).line("seven quiet stoats")
    assert seen.first.page.busy

    furnish(seen.window, outside, first=seen.first)

    qtbot.waitUntil(lambda: isinstance(seen.window.pages.currentWidget(), Shelf), timeout=20_000)
    seen.window.close()


def test_letters_typed_while_it_is_loaded_stay_and_go_on(
    seen: FirstLook, outside: Outside, qtbot: QtBot
) -> None:
    person = Person(seen.window, qtbot)
    person.type("seven quiet")

    furnish(seen.window, outside, first=seen.first)
    person.line(" stoats")

    qtbot.waitUntil(lambda: isinstance(seen.window.pages.currentWidget(), Shelf), timeout=20_000)
    seen.window.close()


def test_the_recovery_key_may_be_asked_for_before_the_program_is_loaded(
    seen: FirstLook, outside: Outside
) -> None:
    seen.first.page.recovery.click()

    furnish(seen.window, outside, first=seen.first)

    assert isinstance(seen.window.pages.currentWidget(), Recover)
    seen.window.close()


def test_the_window_takes_keys_while_it_is_loaded(seen: FirstLook, qtbot: QtBot) -> None:
    typed = seen.first.page.passphrase

    def load() -> str:
        while not typed.text():
            pass
        return "all of it"

    nothing = Qt.KeyboardModifier.NoModifier
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_S, nothing, "s")
    QApplication.postEvent(typed, key)
    assert seen.while_loading(load) == "all of it"
    assert typed.text() == "s"


def test_what_cannot_be_loaded_says_so_to_whoever_asked(seen: FirstLook) -> None:
    def load() -> str:
        raise ImportError("no such library")

    with pytest.raises(ImportError, match="no such library"):
        seen.while_loading(load)


def test_a_window_that_is_closed_before_it_is_loaded_is_gone(seen: FirstLook) -> None:
    assert seen.window.close()
    assert not seen.window.isVisible()


def test_a_second_start_shows_nothing_of_its_own(
    stores: OneStore,
    outside: Outside,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(OneWindow, "raised_another", lambda _self: True)

    assert look(stores.where, outside.settings, tmp_path / "door") is None
