"""The paragraphs of a document one below the other, with numbers and formatting."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ccm_minutes.application.previewing.page import PageLine
from ccm_minutes.gui.lists.tall import TallView
from ccm_minutes.gui.preview.painter import PagePainter
from ccm_minutes.gui.preview.rows import PageModel, PageRow


class PageView(TallView):
    """Shows a document; it stays where it is when something else in it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.rows = PageModel()
        self.painter = PagePainter()
        super().__init__(self.rows, self.painter, parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_lines(self, lines: Sequence[PageLine]) -> None:
        """Shows other paragraphs."""
        self.rows.become([PageRow(line) for line in lines])

    def last_of(self, where: str) -> QModelIndex:
        """The last paragraph that prints something of a part of the meeting; invalid for none."""
        rows = self.rows.all_rows()
        for number in range(len(rows) - 1, -1, -1):
            if any(_is_in(place, where) for place in rows[number].page_line.line.places):
                return self.rows.index(number)
        return QModelIndex()

    def choose(self, index: QModelIndex) -> None:
        """Goes to a paragraph."""
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def where(self) -> str:
        """The place in the meeting file of the paragraph that is chosen; empty for none."""
        row = self.rows.row_at(self.currentIndex())
        return "" if row is None else row.page_line.where


def _is_in(place: str, where: str) -> bool:
    return place == where or place.startswith((f"{where}.", f"{where}["))
