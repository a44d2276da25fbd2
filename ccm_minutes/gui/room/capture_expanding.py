"""Short forms in the capture line: each becomes its long one as its word ends."""

from ccm_minutes.application.expanding import END_OF_LINE, Expansion
from ccm_minutes.gui.room.chip_line import ChipLine
from ccm_minutes.gui.text.expanding import ByKeys
from ccm_minutes.gui.text.units import length_in_qt, part_in_qt, place_in_qt


class Expanding(ByKeys):
    """Expands short forms in a line."""

    def __init__(self, line: ChipLine) -> None:
        super().__init__()
        self._line = line
        self._spared: str | None = None

    def commits(self, words: str) -> bool:
        """Expands before one character that an input method gives without composing it."""
        self._done = None
        return len(words) == 1 and not self._line.is_composing and self._expanded(words)

    def _expanded(self, typed: str) -> bool:
        line = self._line
        if line.isReadOnly() or line.hasSelectedText() or line.is_composing:
            return False
        before = part_in_qt(line.text(), 0, line.cursorPosition())
        found = self.by(before, typed)
        if found is None or before == self._spared:
            return False
        start = place_in_qt(before, found.start)
        line.setSelection(start, length_in_qt(before) - start)
        # In one go with the character, so that undo and Backspace find both.
        line.insert(found.long + ("" if typed == END_OF_LINE else typed))
        self._done = None if typed == END_OF_LINE else (typed, start, found)
        self._spared = None
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
