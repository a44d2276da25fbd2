"""The colours of the window: after the system, or as chosen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ccm_minutes.gui.look import appearance as appearance_module
from ccm_minutes.gui.look.appearance import AS_THE_SYSTEM, Appearance
from ccm_minutes.gui.look.appearance import DARK as DARK_CHOSEN
from ccm_minutes.gui.look.contrast_theme import colours_of_theme, theme_of_platform
from ccm_minutes.gui.look.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, colours, paint
from ccm_minutes.gui.outside import ForThisStart
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.contrast_themes import THEMES, palette, worn


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


@pytest.fixture
def in_contrast(monkeypatch: pytest.MonkeyPatch) -> Callable[[str | None], None]:
    """Has the system ask for high contrast, in one of its themes or in none."""

    def wear(theme: str | None) -> None:
        told = None if theme is None else worn(THEMES[theme])
        monkeypatch.setattr(Appearance, "_system_has_contrast", True)
        monkeypatch.setattr(appearance_module, "theme_of_platform", lambda _app: told)

    return wear


def test_a_contrast_theme_of_the_system_is_worn_with_its_own_colours(
    owner: QObject, in_contrast: Callable[[str | None], None]
) -> None:
    in_contrast("Desert")
    Appearance(ForThisStart(), owner)
    ground, ink, *_ = THEMES["Desert"]
    painted = QApplication.palette()
    assert painted.color(QPalette.ColorRole.Window).name() == ground
    assert painted.color(QPalette.ColorRole.Text).name() == ink
    assert colours().has_contrast
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert f"border: 2px solid {colours().accent}" in app.styleSheet()


def test_another_theme_of_the_system_is_followed_while_it_runs(
    in_contrast: Callable[[str | None], None], qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    in_contrast("Desert")
    Appearance(ForThisStart(), window)
    in_contrast("Dusk")
    QApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))

    assert colours().paper == THEMES["Dusk"][0]


def test_what_was_chosen_here_goes_before_a_theme_and_without_one_ours_is_worn(
    owner: QObject, in_contrast: Callable[[str | None], None]
) -> None:
    in_contrast("Night sky")
    appearance = Appearance(ForThisStart(), owner)
    appearance.choose(DARK_CHOSEN)
    assert colours() == CONTRAST_DARK
    appearance.choose(AS_THE_SYSTEM)
    assert colours().accent == THEMES["Night sky"][3]
    appearance.toggle_contrast()
    assert colours() == LIGHT

    in_contrast(None)
    appearance.toggle_contrast()
    assert colours() == CONTRAST_LIGHT


def test_a_platform_that_tells_no_colours_of_its_own_has_no_theme(qapp: QApplication) -> None:
    before = qapp.palette().color(QPalette.ColorRole.Window)

    assert theme_of_platform(qapp) is None
    assert qapp.palette().color(QPalette.ColorRole.Window) == before


def test_a_palette_whose_words_are_no_plainer_is_no_contrast_theme() -> None:
    assert (
        colours_of_theme(palette(("#dddddd", "#555555", "#0000ff", "#0000ff", "#ffffff"))) is None
    )


def test_the_menu_of_the_view_has_it_on_every_page(window: Window, room: Room) -> None:
    words = [one.text() for one in window.menu_bar.actions()]
    assert words.count("&View") == 1
    assert words[-1] == "&Help"
    window.show_shelf()
    assert [one.text() for one in window.menu_bar.actions()] == ["&File", "&View", "&Help"]
