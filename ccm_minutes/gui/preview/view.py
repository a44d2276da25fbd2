"""The paragraphs of a document one below the other, with numbers and formatting."""

from collections.abc import Sequence

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

    def go_to(self, where: str) -> None:
        """Goes to the last paragraph that prints something of a part of the meeting."""
        best = -1
        for number, row in enumerate(self.rows.all_rows()):
            if any(_is_in(place, where) for place in row.page_line.line.places):
                best = number
        if best >= 0:
            index = self.rows.index(best)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def where(self) -> str:
        """The place in the meeting file of the paragraph that is chosen; empty for none."""
        row = self.rows.row_at(self.currentIndex())
        return "" if row is None else row.page_line.where


def _is_in(place: str, where: str) -> bool:
    return place == where or place.startswith((f"{where}.", f"{where}["))
