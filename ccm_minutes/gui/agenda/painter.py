"""Paints the items of the agenda."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from ccm_minutes.gui.agenda.nodes import ItemLine
from ccm_minutes.gui.lists.lines import LINE_ROLE, Index, Line
from ccm_minutes.gui.lists.painter import LinePainter
from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.text.edit import SAVE_AT_LEAST

_BAR = 4
"""Pixels of the bar beside the item that is typed into."""


class ItemPainter(LinePainter):
    """A title, its minutes beneath, and a bar beside the item that is typed into.

    A title that is typed over is saved while it is typed, as the words of the record are; Esc
    puts the one before back.

    Signals:
        renamed: a title was typed over; the index, the new title, and whether typing goes on.
    """

    renamed = Signal(object, str, bool)

    def __init__(self, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._title, self._again = "", False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        option.font.setBold(_is_typed_into(index))
        return super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option.font.setBold(_is_typed_into(index))
        super().paint(painter, option, index)
        if _is_typed_into(index):
            bar = QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height())
            painter.fillRect(bar, QColor(colours().accent))
        if option.state & QStyle.StateFlag.State_HasFocus:
            # The bar is there without the keys too.
            painter.setPen(QColor(colours().accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def under_colour(self, line: Line) -> str:
        over = isinstance(line, ItemLine) and line.over_time
        return colours().alarm if over else super().under_colour(line)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        self._title, self._again = str(index.data(Qt.ItemDataRole.EditRole)), False
        if isinstance(editor, QLineEdit):
            soon = QTimer(editor, singleShot=True, interval=SAVE_AT_LEAST)
            soon.timeout.connect(lambda: self.commitData.emit(editor))
            editor.textEdited.connect(lambda _: soon.isActive() or soon.start())
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QLineEdit) and _is_escape(event):
            watched.setText(self._title)
            self.commitData.emit(watched)
        return super().eventFilter(watched, event)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Minutes and states beside the title change while it is typed over.
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            again, self._again = self._again, True
            self.renamed.emit(QPersistentModelIndex(index), editor.text().strip(), again)


def _is_escape(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    return event.key() == Qt.Key.Key_Escape


def _is_typed_into(index: Index) -> bool:
    line = index.data(LINE_ROLE)
    return isinstance(line, ItemLine) and line.typed_into
