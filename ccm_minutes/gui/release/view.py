"""Both versions side by side: one list of rows, so that neither side goes without the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ccm_minutes.application.previewing.rows import AlignedRow
from ccm_minutes.gui.lists.lines import Index, RowsModel
from ccm_minutes.gui.lists.tall import TallView
from ccm_minutes.gui.release.painter import SidesPainter
from ccm_minutes.gui.release.words import Shown


class SidesModel(RowsModel[Shown]):
    """The rows of both sides; each tells why it does not go out as it is."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            shown = self.row_at(index)
            return (shown.reason or None) if shown is not None else None
        return super().data(index, role)


class SidesView(TallView):
    """Shows the full version at the left and what goes out at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.rows = SidesModel()
        self.painter = SidesPainter()
        super().__init__(self.rows, self.painter, parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_rows(self, rows: Sequence[AlignedRow]) -> None:
        """Shows other rows; the chosen one stays so where it is still there."""
        chosen = self.rows.row_at(self.currentIndex())
        self.rows.become([Shown(row) for row in rows])
        if chosen is not None:
            self._choose(chosen.key)

    def row(self) -> AlignedRow | None:
        """The row that is chosen."""
        shown = self.rows.row_at(self.currentIndex())
        return None if shown is None else shown.row

    def go_to(self, where: str, passage: str = "") -> None:
        """Goes to the row of a place in the meeting file; of several, to that of a passage."""
        best = max(self.rows.all_rows(), key=_Fit(where, passage), default=None)
        if best is not None:
            self._choose(best.key)

    def next_difference(self, by: int) -> None:
        """Goes to the next row in which something is withheld or replaced, or the one before."""
        at = self.currentIndex().row()
        numbers = range(at + 1, self.rows.rowCount()) if by > 0 else range(at - 1, -1, -1)
        for number in numbers:
            shown = self.rows.row_at(self.rows.index(number))
            if shown is not None and shown.row.differs:
                self._choose(shown.key)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters search a list by default; here they would jump about for nothing.
        if event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _choose(self, key: str) -> None:
        index = self.rows.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)


class _Fit:
    """How well a row fits a place: by the passage itself, else by the part it is in."""

    def __init__(self, where: str, passage: str) -> None:
        self._where, self._passage = where, passage

    def __call__(self, shown: Shown) -> tuple[int, int]:
        said = [one for one in shown.row.right if one.where == self._where]
        exact = 2 if any(one.text == self._passage for one in said) else int(bool(said))
        return exact, _shared(shown.row.where, self._where)


def _shared(place: str, where: str) -> int:
    """How much of a place leads to where; 0 where it is another part."""
    inside = where == place or where.startswith((f"{place}.", f"{place}["))
    return len(place) if inside else 0
