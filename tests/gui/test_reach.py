"""Whatever can have the keys has a name for those who hear it, and Tab comes to it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.start.keys_dialog import open_keys
from ccm_minutes.gui.window import Window
from tests.gui.persons import Person
from tests.gui.test_manners import nameless

_UI = sorted((Path(__file__).parents[2] / "ui").glob("*.ui"))
_TAKE_KEYS = {
    "QLineEdit",
    "QPlainTextEdit",
    "QTextEdit",
    "QTextBrowser",
    "QComboBox",
    "QSpinBox",
    "QDateEdit",
    "QListView",
    "QListWidget",
    "QTreeView",
    "QTreeWidget",
    "QTableView",
}
_BUTTONS = {"QPushButton", "QToolButton", "QCheckBox", "QRadioButton"}
_LED_BY_ANOTHER = {("palette.ui", "found"), ("floor.ui", "floor_offers")}
"""Lists whose keys are pressed in the line above them."""


def widgets_in(path: Path) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Class, name and properties of the widgets of a form, our own classes as Qt's."""
    form = ET.parse(path)
    own = {
        one.findtext("class") or "": one.findtext("extends") or ""
        for one in form.iter("customwidget")
    }
    for widget in form.iter("widget"):
        kind = widget.get("class") or ""
        properties = {
            one.get("name") or "": "".join(one.itertext()).strip()
            for one in widget.findall("property")
        }
        yield own.get(kind, kind), widget.get("name") or "", properties


@pytest.mark.parametrize("path", _UI, ids=lambda path: path.stem)
def test_every_field_list_and_button_of_a_form_has_a_name(path: Path) -> None:
    assert [
        name
        for kind, name, properties in widgets_in(path)
        if (kind in _TAKE_KEYS and not properties.get("accessibleName"))
        or (kind in _BUTTONS and not (properties.get("accessibleName") or properties.get("text")))
    ] == []


@pytest.mark.parametrize("path", _UI, ids=lambda path: path.stem)
def test_tab_comes_to_every_field_list_and_button_of_a_form(path: Path) -> None:
    assert [
        name
        for kind, name, properties in widgets_in(path)
        if kind in _TAKE_KEYS | _BUTTONS
        and properties.get("focusPolicy", "Qt::StrongFocus").rsplit("::", 1)[-1]
        not in ("StrongFocus", "WheelFocus", "TabFocus")
        and (path.name, name) not in _LED_BY_ANOTHER
    ] == []


def tabbed(page: QWidget) -> list[QWidget]:
    """What Tab comes to on a page, one after the other, all the way round."""
    found: list[QWidget] = []
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        found.append(at)
        at = at.nextInFocusChain()
    return [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def not_tabbed(page: QWidget) -> list[str]:
    """What takes keys on a page, and is not come to by Tab."""
    reached = set(tabbed(page))
    return [
        f"{type(one).__name__} {one.objectName()}"
        for one in page.findChildren(QWidget)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and one not in reached
        and not one.objectName().startswith("qt_")
        and one.window() is page.window()
    ]


PAGES: dict[str, Callable[[Window], object]] = {
    "shelf": lambda window: window.show_shelf(),
    "register": lambda window: window.show_register(),
    "new meeting": lambda window: window.new_meeting(),
    "search": lambda window: window.seek(),
}


@pytest.mark.parametrize("page", PAGES)
def test_pages_name_what_takes_keys(window: Window, room: Room, page: str) -> None:
    PAGES[page](window)
    shown = window.pages.currentWidget()
    assert shown is not None
    assert not isinstance(shown, Room)
    assert nameless(shown) == []
    assert not_tabbed(window) == []
    assert tabbed(shown) != []


FORMS = {
    "the meeting": "Ctrl+Shift+D",
    "categories": "Ctrl+Shift+G",
    "a new delegation": "Ctrl+D",
    "the item": "Alt+Return",
    "words for the sanitised version": "Ctrl+Shift+M",
    "open points": "Ctrl+Shift+F",
    "earlier wordings": "Ctrl+H",
}


@pytest.mark.parametrize("form", FORMS)
def test_forms_name_what_takes_keys(room: Room, person: Person, window: Window, form: str) -> None:
    person.press("F6")
    person.press(FORMS[form])
    person.wait_for(lambda: room.drawer.form is not None)
    shown = room.drawer.form
    assert shown is not None
    assert nameless(shown) == []
    assert not_tabbed(window) == []


def test_the_release_screen_names_what_takes_keys(room: Room, person: Person) -> None:
    person.press("Ctrl+Shift+R")
    person.wait_for(lambda: room.documents.release.screen is not None)
    screen = room.documents.release.screen
    assert screen is not None
    assert nameless(screen) == []


DIALOGS: dict[str, Callable[[Window, Person], object]] = {
    "keys": lambda _window, person: person.press("F1"),
    "abbreviations": lambda _window, person: person.press("Ctrl+Shift+Y"),
    "passphrase": lambda window, _person: open_keys(
        window, window.bench.outside, window.background
    ),
}


@pytest.mark.parametrize("dialog", DIALOGS)
def test_dialogs_name_what_takes_keys(
    room: Room, window: Window, person: Person, dialog: str
) -> None:
    DIALOGS[dialog](window, person)
    shown = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert [nameless(one) for one in shown] == [[]]
    assert [not_tabbed(one) for one in shown] == [[]]
    shown[0].reject()


def test_no_keys_of_a_form_need_ctrl_and_alt() -> None:
    for path in _UI:
        assert "Ctrl+Alt" not in path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parents[2] / "ccm_minutes" / "gui").rglob("*.py")):
        assert "Ctrl+Alt" not in path.read_text(encoding="utf-8"), path
