"""Which sanitised document is wanted: its kind and its language."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from ccm_minutes.application.exporting import Request, Version
from ccm_minutes.application.kinds import ENDINGS, REGISTER, must_be_makeable
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.meeting_words import document_kind_words
from ccm_minutes.gui.words import say
from ccm_minutes.release.catalogue import LANGUAGES, catalogue_of


class Choices(QObject):
    """Two fields that begin with what the meeting says, and keep what is chosen instead.

    Signals:
        changed: another kind or language is wanted.
    """

    changed = Signal()

    def __init__(self, kind: QComboBox, language: QComboBox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind, self._language = kind, language
        self._own: tuple[str, str] = ("", "")
        self._chosen: tuple[str | None, str | None] = (None, None)
        kind.activated.connect(lambda _at: self._choose())
        language.activated.connect(lambda _at: self._choose())

    @property
    def request(self) -> Request:
        """The document that is wanted; without kind and language where the meeting's own are."""
        kind, language = self._chosen
        return Request(Version.SANITISED, kind, language)

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows the meeting's own kind and language, unless others are chosen."""
        self._own = meeting.details.kind.value, meeting.details.language
        kind, language = self._chosen
        _fill(self._kind, dict(kinds_made(Version.SANITISED)), kind or self._own[0])
        _fill(self._language, _languages(self._own[1]), language or self._own[1])

    def _choose(self) -> None:
        now = self._kind.currentData(), self._language.currentData()
        before = self._chosen
        kind, language = (
            None if chosen == own else chosen for chosen, own in zip(now, self._own, strict=True)
        )
        self._chosen = kind, language
        if self._chosen != before:
            self.changed.emit()


def kinds_made(version: Version) -> Iterator[tuple[str, str]]:
    """Every kind that has such a version, with what it is called."""
    named = {kind.value: words for kind, words in document_kind_words().items()}
    named["agenda"] = say("Provisional agenda")
    named[REGISTER] = say("Register of action points")
    for kind in ENDINGS:
        try:
            must_be_makeable(kind, version)
        except InputFault:
            continue
        yield kind, named.get(kind, kind)


def _languages(own: str) -> dict[str, str]:
    """The meeting's own language and the others that the program writes, by their tags."""
    called = {"en": say("English"), "fr": say("French"), "es": say("Spanish")}
    written = catalogue_of(own).language
    tags = {"en": "en-GB"}
    return {
        own if one == written else tags.get(one, one): called[one]
        for one in (written, *(other for other in LANGUAGES if other != written))
    }


def _fill(field: QComboBox, choices: dict[str, str], now: str) -> None:
    field.clear()
    for value, words in choices.items():
        field.addItem(words, value)
    field.setCurrentIndex(field.findData(now))
