"""The colours of the window: after the system, or as chosen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from ccm_minutes.gui.look.appearance import AS_THE_SYSTEM, Appearance
from ccm_minutes.gui.look.appearance import DARK as DARK_CHOSEN
from ccm_minutes.gui.look.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, colours, paint
from ccm_minutes.gui.outside import ForThisStart
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    paint(qapp, LIGHT)
    yield
    paint(qapp, LIGHT)


@pytest.fixture
def owner() -> Iterator[QObject]:
    one = QObject()
    yield one
    one.deleteLater()


def changed_to(scheme: Qt.ColorScheme) -> None:
    """What Qt tells when somebody changes the desktop."""
    QApplication.styleHints().colorSchemeChanged.emit(scheme)


def test_the_window_follows_the_system_while_it_runs(owner: QObject) -> None:
    appearance = Appearance(ForThisStart(), owner)
    changed_to(Qt.ColorScheme.Dark)
    assert colours() == DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128

    changed_to(Qt.ColorScheme.Light)
    assert colours() == LIGHT
    assert appearance.scheme == AS_THE_SYSTEM


def test_colours_that_were_chosen_stay(owner: QObject) -> None:
    settings = ForThisStart()
    Appearance(settings, owner).choose(DARK_CHOSEN)
    changed_to(Qt.ColorScheme.Light)
    assert colours() == DARK

    again = Appearance(settings, owner)
    assert colours() == DARK
    again.choose(AS_THE_SYSTEM)
    assert colours() == LIGHT


def test_high_contrast_is_turned_on_and_off_in_light_and_dark(owner: QObject) -> None:
    appearance = Appearance(ForThisStart(), owner)
    appearance.toggle_contrast()
    assert colours() == CONTRAST_LIGHT
    changed_to(Qt.ColorScheme.Dark)
    assert colours() == CONTRAST_DARK

    appearance.toggle_contrast()
    assert colours() == DARK


def test_a_choice_that_cannot_be_read_is_none(owner: QObject) -> None:
    appearance = Appearance(ForThisStart({"colours": "pink", "high-contrast": "?"}), owner)

    assert appearance.scheme == AS_THE_SYSTEM
    assert not appearance.has_contrast


def test_the_menu_of_the_view_has_it_on_every_page(window: Window, room: Room) -> None:
    words = [one.text() for one in window.menu_bar.actions()]
    assert words.count("&View") == 1
    assert words[-1] == "&Help"
    window.show_shelf()
    assert [one.text() for one in window.menu_bar.actions()] == ["&File", "&View", "&Help"]
