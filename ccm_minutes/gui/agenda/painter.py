"""Paints the items of the agenda."""

from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, QRect, QSize, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from ccm_minutes.gui.agenda.nodes import ItemLine
from ccm_minutes.gui.lists.lines import LINE_ROLE, Index, Line
from ccm_minutes.gui.lists.painter import LinePainter
from ccm_minutes.gui.look.theme import colours

_BAR = 4
"""Pixels of the bar beside the item that is typed into."""


class ItemPainter(LinePainter):
    """A title, its minutes beneath, and a bar beside the item that is typed into.

    Signals:
        renamed: a title was typed over; the index and the new title.
    """

    renamed = Signal(object, str)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        option.font.setBold(_is_typed_into(index))
        return super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option.font.setBold(_is_typed_into(index))
        super().paint(painter, option, index)
        if _is_typed_into(index):
            bar = QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height())
            painter.fillRect(bar, QColor(colours().accent))

    def under_colour(self, line: Line) -> str:
        over = isinstance(line, ItemLine) and line.over_time
        return colours().alarm if over else super().under_colour(line)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Minutes and states beside the title change while it is typed over.
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            self.renamed.emit(QPersistentModelIndex(index), editor.text().strip())


def _is_typed_into(index: Index) -> bool:
    line = index.data(LINE_ROLE)
    return isinstance(line, ItemLine) and line.typed_into
