"""Which colours the window wears: those of the system, unless somebody chose others."""

from typing import Final

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from ccm_minutes.gui.look.contrast_theme import theme_of_platform
from ccm_minutes.gui.look.theme import Colours, colours_for, colours_of, paint
from ccm_minutes.gui.settings import Settings

_SCHEME: Final = "colours"
_CONTRAST: Final = "high-contrast"
_TELLS_OF_CONTRAST: Final = hasattr(QStyleHints, "accessibility")
"""Qt does from 6.10 on."""

AS_THE_SYSTEM: Final = ""
LIGHT: Final = "light"
DARK: Final = "dark"


class Appearance(QObject):
    """Keeps the window to the system's colours, also when they change, or to those chosen.

    Args:
        settings: where a choice is kept.
        parent: it follows the system as long as that is there.
    """

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        # Held: what they give goes with them.
        self._hints = QApplication.styleHints()
        self._of_system = self._hints.colorScheme()
        self._hints.colorSchemeChanged.connect(self._follow)
        if _TELLS_OF_CONTRAST:
            self._hints.accessibility().contrastPreferenceChanged.connect(self._paint)
        if isinstance(parent, QWidget):
            parent.installEventFilter(self)
        self._paint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ThemeChange and self._system_has_contrast:
            # One contrast theme took the place of another; the scheme may be as it was.
            self._paint()
        return super().eventFilter(watched, event)

    @property
    def scheme(self) -> str:
        """LIGHT, DARK or AS_THE_SYSTEM."""
        kept = self._settings.get(_SCHEME) or AS_THE_SYSTEM
        return kept if kept in (LIGHT, DARK) else AS_THE_SYSTEM

    @property
    def has_contrast(self) -> bool:
        """Whether the contrast is high: where that was chosen, else where the system says so."""
        kept = self._settings.get(_CONTRAST)
        return self._system_has_contrast if kept not in ("yes", "no") else kept == "yes"

    def choose(self, scheme: str) -> None:
        """Keeps to LIGHT, to DARK or AS_THE_SYSTEM from now on."""
        self._settings.put(_SCHEME, scheme)
        self._paint()

    def toggle_contrast(self) -> None:
        """Turns high contrast on or off from now on."""
        self._settings.put(_CONTRAST, "no" if self.has_contrast else "yes")
        self._paint()

    @property
    def _system_has_contrast(self) -> bool:
        if not _TELLS_OF_CONTRAST:
            return False
        wanted = self._hints.accessibility().contrastPreference()
        return wanted is QtCore.Qt.ContrastPreference.HighContrast

    def _follow(self, scheme: "QtCore.Qt.ColorScheme") -> None:
        self._of_system = scheme
        self._paint()

    def _paint(self, *_: object) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            paint(app, self._theme_of_system(app) or self._own_colours())

    def _own_colours(self) -> Colours:
        schemes = {LIGHT: QtCore.Qt.ColorScheme.Light, DARK: QtCore.Qt.ColorScheme.Dark}
        scheme = schemes.get(self.scheme, self._of_system)
        return colours_for(scheme, self.has_contrast)

    def _theme_of_system(self, app: QApplication) -> Colours | None:
        """The colours of a contrast theme of the system; None where others were chosen here."""
        follows = self._system_has_contrast and self.has_contrast and not self.scheme
        return theme_of_platform(app) if follows else None


def first_colours(app: QApplication, settings: Settings) -> Colours:
    """The colours in which the window is first seen: those chosen, else light or dark as Qt is."""
    kept = settings.get(_SCHEME)
    as_qt = app.palette().window().color().lightness() < 128
    return colours_of(kept == DARK or (kept != LIGHT and as_qt), settings.get(_CONTRAST) == "yes")
