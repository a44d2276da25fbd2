"""What is known of the meeting by those who look at its paragraphs, kept as the meeting is."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ccm_minutes.application.spelling.ports import NoDictionary, language_of
from ccm_minutes.application.spelling.spelling import bare_word
from ccm_minutes.application.warning.lookout import Lookout
from ccm_minutes.application.warning.preparing import Prepared, prepare
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.background import Task
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.underlines.aids import Aids
from ccm_minutes.gui.words import window_catalogue
from ccm_minutes.release.watching import watches_alike

_AFTER_SHOWN: Final = 250
"""Milliseconds after which the room stands and somebody may be typing: names come first."""

_SOON: Final = 20
"""Milliseconds for which changes of the lists are gathered."""

_SETTING: Final = "spelling"
_OFF: Final = "off"


class Knowing(QObject):
    """Makes ready beside the window, at first and whenever names or lists change.

    Attributes:
        lookout: looks at paragraphs, as far as the meeting is known by now.

    Signals:
        changed: there is another lookout.
        told: why spelling is not checked here.
        added: a word was added to the dictionary.
    """

    changed = Signal()
    told = Signal(str)
    added = Signal(str)

    def __init__(self, sitting: Sitting, aids: Aids, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting, self._aids = sitting, aids
        self.lookout = Lookout()
        self._known: Meeting | None = None
        self._asked = 0
        self._told: str | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._prepare)
        sitting.changed.connect(lambda *_: self._follow())

    def begin(self) -> None:
        """Makes ready for the first time, in a moment: the room is on the screen now."""
        if self._known is None and not self._soon.isActive():
            self._soon.start(_AFTER_SHOWN)

    @property
    def spells(self) -> bool:
        """Whether spelling is to be checked, where there is a dictionary."""
        return self._aids.settings.get(_SETTING) != _OFF

    def turn_spelling(self) -> None:
        """Checks spelling from now on, or no longer; that is remembered."""
        self._aids.settings.put(_SETTING, _OFF if self.spells else "on")
        self._told = None
        self._soon.start(0)

    def add_word(self, word: str) -> None:
        """Adds a word to the dictionary of the meeting's language.

        Raises:
            MinutesError: the store does not take it.
        """
        bare = bare_word(word)
        self._aids.words.add_own_word(self._language, bare)
        self._soon.start(0)
        self.added.emit(bare)

    def remove_word(self, word: str) -> None:
        """Takes a word out of the dictionary again; ``MinutesError`` where that is not kept."""
        self._aids.words.remove_own_word(self._language, word)
        self._soon.start(0)

    def refresh(self) -> None:
        """Makes ready anew, as after a change of the abbreviations."""
        self._soon.start(_SOON)

    @property
    def _language(self) -> str:
        return language_of(self._sitting.meeting.details.language)

    def _follow(self) -> None:
        known = self._known
        if not self._asked:
            return
        if known is None or not watches_alike(known, self._sitting.meeting):
            self._soon.start(_SOON)

    def _prepare(self) -> None:
        self._asked += 1
        asked, meeting, before, aids = self._asked, self._sitting.meeting, self.lookout, self._aids
        language = self._language
        spellers = aids.spellers if self.spells else None

        def words() -> Iterable[str]:
            body = meeting.details.body or ""
            return (*aids.words.own_words(language), *aids.abbreviations(body))

        def then(prepared: Prepared) -> None:
            # Nothing comes of what is asked while the window is locked; the next one counts.
            if asked == self._asked:
                self._take(prepared)

        aids.run(
            lambda _progress: prepare(meeting, before, spellers, words), Task(then, self._tell)
        )

    def _take(self, prepared: Prepared) -> None:
        self._known, self.lookout = prepared.meeting, prepared.lookout
        self.changed.emit()
        self._tell(prepared.unspelt)
        self._follow()

    def _tell(self, failure: MinutesError | None) -> None:
        said = "" if failure is None else self._sentence(failure)
        if said and said != self._told:
            self.told.emit(said)
        self._told = said

    def _sentence(self, failure: MinutesError) -> str:
        if isinstance(failure, NoDictionary):
            return self.tr(
                "There is no dictionary for {0}, so spelling is not checked in this meeting."
            ).format(_name_of(failure.tag))
        return worded(failure.sentence)


def _name_of(tag: str) -> str:
    """What a language is called in that of the window."""
    return str(window_catalogue().locale.languages.get(language_of(tag), tag))
