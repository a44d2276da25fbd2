"""The list of speakers and the line in which one more is named."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QListView, QWidget

from ccm_minutes.gui.ui_files import load_into


class FloorForm(QWidget):
    """Widgets alone: what is asked of them is told, and done elsewhere.

    Signals:
        named: a name was typed, or taken from those offered, and Enter pressed.
        typed: the name so far.
        left: the line is left with nothing in it by Esc.
    """

    floor_title: QLabel
    floor_view: QListView
    floor_line: QLineEdit

    named = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "floor.ui")
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView(self)
        self._completer.setPopup(self._popup)
        self._popup.setObjectName("offers")
        self._popup.setAccessibleName(self.tr("Names"))
        self._completer.setWidget(self.floor_line)
        self._popup.clicked.connect(lambda index: self._take(index.data()))
        self.floor_line.textEdited.connect(self.typed)
        self.floor_line.installEventFilter(self)

    def offer(self, names: list[str]) -> None:
        """Offers names under the line."""
        self._names.setStringList(names)
        if names and self.floor_line.hasFocus():
            self._completer.complete()
        else:
            self._popup.hide()

    def clear_line(self) -> None:
        """Empties the line for the next name."""
        self._popup.hide()
        self.floor_line.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.floor_line and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        chosen = self._popup.selectedIndexes() if self._popup.isVisible() else []
        self._take(chosen[0].data() if chosen else self.floor_line.text())

    def _take(self, name: str) -> None:
        self._popup.hide()
        if name.strip():
            self.named.emit(name.strip())
