"""Short forms in the capture line: each becomes its long one as its word ends."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ccm_minutes.application.expanding import END_OF_LINE, Expansion
from ccm_minutes.gui.room.chip_line import ChipLine
from ccm_minutes.gui.text.units import length_in_qt, part_in_qt, place_in_qt

Expand = Callable[[str, str], Expansion | None]
"""What the word before the cursor becomes when a character is typed; it is given both."""

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Expanding:
    """Expands short forms in a line, and takes the last expansion back on Backspace.

    Attributes:
        expand: finds what a word becomes.
    """

    def __init__(self, line: ChipLine) -> None:
        self.expand: Expand = lambda _before, _typed: None
        self._line = line
        self._done: tuple[str, int, Expansion] | None = None
        self._spared: str | None = None

    def takes(self, event: QKeyEvent) -> bool:
        """Sees a key before the line does; whether there is nothing left to do for it."""
        done, self._done = self._done, None
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers() and done is not None:
            return self._restored(*done)
        if event.key() in _ENTER:
            self.end_word(END_OF_LINE)
        elif len(event.text()) == 1 and event.text().isprintable():
            return self._typed(event.text())
        return False

    def commits(self, words: str) -> bool:
        """The same for one character that an input method gives without composing it."""
        self._done = None
        return len(words) == 1 and not self._line.is_composing and self._typed(words)

    def end_word(self, typed: str) -> bool:
        """Expands the word before the cursor; whether it was a short form."""
        line = self._line
        if line.isReadOnly() or line.hasSelectedText() or line.is_composing:
            return False
        before = part_in_qt(line.text(), 0, line.cursorPosition())
        if before == self._spared:
            return False
        found = self.expand(before, typed)
        if found is None:
            return False
        start = place_in_qt(before, found.start)
        line.setSelection(start, length_in_qt(before) - start)
        line.insert(found.long)
        self._spared = None
        if typed != END_OF_LINE:
            self._done = (typed, start, found)
        return True

    def _typed(self, character: str) -> bool:
        if not self.end_word(character):
            return False
        # In one go with what it became, so that Backspace finds both.
        self._line.insert(character)
        return True

    def _restored(self, typed: str, start: int, expansion: Expansion) -> bool:
        line = self._line
        expected = expansion.long + typed
        end = start + length_in_qt(expected)
        if line.cursorPosition() != end or part_in_qt(line.text(), start, end) != expected:
            return False
        line.setSelection(start, end - start)
        line.insert(expansion.short + typed)
        self._spared = part_in_qt(line.text(), 0, start) + expansion.short
        return True
