"""The capture line on its way into the store before it is entered."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ccm_minutes.application.ports import BegunLine
from ccm_minutes.domain.keys import new_key
from ccm_minutes.gui.room.chip_line import ChipLine

_KEPT_AFTER: Final = 250
"""Milliseconds after a key at which the line goes into the store, also while typing goes on."""

_OFFERED: Final = ("", "-")
_NOTHING: Final[tuple[str, frozenset[str]]] = ("", frozenset())


class LineTyped(QObject):
    """Watches over a line, so that a crash takes no more of it than the last half second.

    Signals:
        stood: the line as it stands is to be kept.
    """

    stood = Signal(object)

    def __init__(self, line: ChipLine) -> None:
        super().__init__(line)
        self._line = line
        self._kept = _NOTHING
        self.key = new_key()
        self._soon = QTimer(self, singleShot=True, interval=_KEPT_AFTER)
        self._soon.timeout.connect(self.keep)
        line.read.connect(self._typed)
        line.turned.connect(self._typed)

    def enter(self, saved: bool) -> None:
        """Begins another line.

        Args:
            saved: whether this one was saved as an edit, which is no longer kept beside it; where
                it only led to another item, what was kept of it has still to go.
        """
        if saved:
            self._kept = _NOTHING
        self.key = new_key()

    def restore(self, begun: BegunLine) -> None:
        """Goes on with a line that was begun before."""
        self.key, self._kept = begun.key, (begun.line, begun.plain)
        self._line.setText(begun.line)
        self._line.keep_plain(begun.plain)

    def keep(self) -> None:
        """Gives the line to be kept, where it is another than the last time."""
        self._soon.stop()
        now = self.now()
        if (now.line, now.plain) != self._kept:
            self._kept = (now.line, now.plain)
            self.stood.emit(now)

    def now(self) -> BegunLine:
        """The line as it stands; empty where there is only what was offered."""
        words = self._line.text()
        words = "" if words.strip() in _OFFERED else words
        return BegunLine(words, self.key, self._line.plain if words else frozenset())

    def _typed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()
