"""The language that the window speaks: that of the system, unless somebody chose another."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ccm_minutes import assets
from ccm_minutes.gui.settings import Settings

_SETTING: Final = "language"
_TRANSLATION: Final = "translation of the window"

AS_THE_SYSTEM: Final = ""
ENGLISH: Final = "en"
FRENCH: Final = "fr"
OWN_NAMES: Final[Mapping[str, str]] = {ENGLISH: "English", FRENCH: "Français"}
"""The languages by their names in themselves, which are the same in every language."""


class Language:
    """Has the window speak a language.

    Args:
        settings: where a choice is kept.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._speak()

    @property
    def chosen(self) -> str:
        """One of the languages, or AS_THE_SYSTEM."""
        kept = self._settings.get(_SETTING) or AS_THE_SYSTEM
        return kept if kept in OWN_NAMES else AS_THE_SYSTEM

    @property
    def spoken(self) -> str:
        """The language that is spoken."""
        return self.chosen or _of_system()

    def choose(self, language: str) -> None:
        """Speaks a language from now on; whatever is shown has to be made anew."""
        self._settings.put(_SETTING, language)
        self._speak()

    def _speak(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        QLocale.setDefault(QLocale(_region(self.spoken)))
        if self.spoken != _spoken_by(app):
            _stop_translating(app)
            if self.spoken == FRENCH:
                _translate(
                    app, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase_fr"
                )
                own = assets.resource("translations", "window_fr.qm")
                _translate(app, str(own.parent), own.stem)


def _region(language: str) -> str:
    """The language as it is used here, where the system has it, else as it is used at home."""
    system = QLocale.system().name()
    return system if system.startswith(language) else {ENGLISH: "en_GB"}.get(language, language)


def _of_system() -> str:
    first = next(iter(QLocale.system().uiLanguages()), "")
    return FRENCH if first.split("-")[0] == FRENCH else ENGLISH


def _spoken_by(app: QApplication) -> str:
    return FRENCH if app.findChild(QTranslator, _TRANSLATION) is not None else ENGLISH


def _translate(app: QApplication, folder: str, name: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_TRANSLATION)
    if translator.load(name, folder):
        app.installTranslator(translator)


def _stop_translating(app: QApplication) -> None:
    for translator in app.findChildren(QTranslator, _TRANSLATION):
        app.removeTranslator(translator)
        translator.setParent(None)
        translator.deleteLater()
