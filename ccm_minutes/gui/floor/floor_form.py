"""The list of speakers and the line in which one more is named."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QListWidget, QWidget

from ccm_minutes.gui.enter import ENTER
from ccm_minutes.gui.ui_files import load_into

_MOST_OFFERED = 6
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FloorForm(QWidget):
    """Widgets alone: what is asked of them is told, and done elsewhere.

    The names offered stand under the line, Up and Down go through them, and Enter takes the one
    that is chosen, else what was typed.

    Signals:
        named: a name was typed, or taken from those offered, and Enter pressed.
        typed: the name so far.
    """

    floor_title: QLabel
    floor_view: QListView
    floor_line: QLineEdit
    floor_offers: QListWidget

    named = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "floor.ui")
        self.floor_offers.hide()
        self.floor_offers.itemClicked.connect(lambda item: self._take(item.text()))
        self.floor_line.textEdited.connect(self.typed)
        self.floor_line.installEventFilter(self)

    def offer(self, names: list[str]) -> None:
        """Offers names under the line."""
        shown = names[:_MOST_OFFERED]
        self.floor_offers.clear()
        self.floor_offers.addItems(shown)
        self.floor_offers.setVisible(bool(shown))
        height = sum(self.floor_offers.sizeHintForRow(row) for row in range(len(shown)))
        self.floor_offers.setFixedHeight(height + 2 * self.floor_offers.frameWidth() + 4)

    def clear_line(self) -> None:
        """Empties the line for the next name."""
        self.floor_line.clear()
        self.offer([])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.floor_line:
            if event.type() == QEvent.Type.FocusOut:
                self.floor_offers.hide()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._pressed(Qt.Key(event.key())) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _pressed(self, key: Qt.Key) -> bool:
        """Does what a key asks for; whether it did."""
        chosen = self.floor_offers.currentRow()
        if key in ENTER:
            item = self.floor_offers.currentItem() if chosen >= 0 else None
            self._take(item.text() if item is not None else self.floor_line.text())
        elif key in _STEPS and self.floor_offers.isVisible():
            last = self.floor_offers.count() - 1
            self.floor_offers.setCurrentRow(max(0, min(last, chosen + _STEPS[key])))
        else:
            return False
        return True

    def _take(self, name: str) -> None:
        if name.strip():
            self.named.emit(name.strip())
