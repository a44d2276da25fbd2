"""A field of a few lines that grows with its page."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QKeyEvent, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ccm_minutes.gui.enter import LINE_FEED
from ccm_minutes.gui.look.theme import colours

_LINES: Final = 4


class LinesEdit(QPlainTextEdit):
    """As tall as some lines at least; Qt's own wants nine, which pushes buttons off the page."""

    _marked: tuple[int, ...] = ()

    def sizeHint(self) -> QSize:
        around = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        return QSize(super().sizeHint().width(), _LINES * self.fontMetrics().height() + around)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == LINE_FEED:
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)

    def show_marked(self, marked: Sequence[bool], count: Callable[[str], int]) -> list[str]:
        """Shows which lines are of something that is marked; gives these lines.

        Args:
            marked: for each thing that the lines stand for, whether it is.
            count: how many of them a line stands for.
        """
        left = iter(marked)
        here = ((block, list(islice(left, count(block.text())))) for block in self._blocks())
        found = [block for block, marks in here if any(marks)]
        self._marked = tuple(block.blockNumber() for block in found)
        self._draw_marked()
        return [block.text().strip() for block in found]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_marked()

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _draw_marked(self) -> None:
        self.setExtraSelections([self._selection(number) for number in self._marked])

    def _selection(self, number: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document().findBlockByNumber(number))
        selection.format.setBackground(QColor(colours().marked))
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return selection
