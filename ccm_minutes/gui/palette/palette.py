"""The palette: every command, found as its words are typed, with its keys beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTreeView,
    QWidget,
)
from shiboken6 import isValid

from ccm_minutes.gui.commands import without_mnemonic
from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.palette.offered import Offered, offered_in
from ccm_minutes.gui.palette.ranking import ranked
from ccm_minutes.gui.palette.recent import Recent
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import say

_WIDTH, _HEIGHT = 720, 440
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QFrame):
    """A list over the window. Enter does what is chosen; Esc leaves everything as it was.

    It is a child of what has the keys: an editor in a list closes when the keys go anywhere
    else, and the caret would be lost.

    Args:
        window: over which it lies.
        offered: the commands, in the order of the menus.
        recent: what was chosen lately, which stands first.
        before: what has the keys.
    """

    sought: QLineEdit
    found: QTreeView
    none: QLabel

    def __init__(
        self, window: QWidget, offered: Sequence[Offered], recent: Recent, before: QWidget
    ) -> None:
        super().__init__(before)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_into(self, "palette.ui")
        self._window, self._before, self._recent = window, before, recent
        self._offered = _latest_first(offered, recent.names)
        self._shown: list[Offered] = []
        self._rows = QStandardItemModel(0, 3, self)
        self.found.setModel(self._rows)
        self.found.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._set_columns()
        self.found.clicked.connect(lambda index: self._do(index.row()))
        self.sought.textChanged.connect(self.seek)
        self.sought.returnPressed.connect(lambda: self._do(self.found.currentIndex().row()))
        self.sought.installEventFilter(self)
        self.seek("")

    def _set_columns(self) -> None:
        header, mode = self.found.header(), QHeaderView.ResizeMode
        header.setStretchLastSection(False)
        for column, way in enumerate((mode.Stretch, mode.ResizeToContents, mode.ResizeToContents)):
            header.setSectionResizeMode(column, way)

    @property
    def shown(self) -> Sequence[Offered]:
        """The commands in the list."""
        return self._shown

    def open(self) -> None:
        """Shows it at the top of the window, in its middle."""
        window = self._window
        width = min(_WIDTH, window.width() - 24)
        self.resize(width, min(_HEIGHT, window.height() - 24))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 12)))
        self.show()
        self.sought.setFocus(Qt.FocusReason.PopupFocusReason)

    def seek(self, typed: str) -> None:
        """Lists what may be meant."""
        self._shown = ranked(typed, self._offered, lambda one: one.words, lambda one: one.path)
        self._rows.removeRows(0, self._rows.rowCount())
        for one in self._shown:
            self._rows.appendRow(_row_of(one))
        self.found.setCurrentIndex(self._rows.index(0, 0))
        self.none.setVisible(not self._shown)

    def _do(self, row: int) -> None:
        if not 0 <= row < len(self._shown) or not self._shown[row].is_open:
            return
        chosen = self._shown[row]
        self._recent.add(chosen.words)
        self.close()
        if isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        # Once the palette is gone: the command may take the place away that it lies over.
        QTimer.singleShot(0, chosen.action, chosen.action.trigger)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _LIST_KEYS:
                self.found.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)
                return True
        return super().eventFilter(watched, event)


def words_of_palette() -> str:
    """What the menus call it."""
    return say("Find a &command…")


def open_palette(window: QWidget, bar: QMenuBar, recent: Recent) -> Palette:
    """Opens a palette of a window's menus over what has the keys in it."""
    own = without_mnemonic(words_of_palette()).rstrip("…")
    offered = [one for one in offered_in(bar) if one.words != own]
    palette = Palette(window, offered, recent, _keyed(window) or window)
    palette.open()
    return palette


def _keyed(window: QWidget) -> QWidget | None:
    return window.focusWidget()


def _latest_first(offered: Sequence[Offered], names: Sequence[str]) -> list[Offered]:
    places = {name: place for place, name in enumerate(names)}
    return sorted(offered, key=lambda one: places.get(one.words, len(places)))


def _row_of(one: Offered) -> list[QStandardItem]:
    words, path, keys = (QStandardItem(text) for text in (one.shown, one.path, one.keys))
    path.setForeground(QColor(colours().soft))
    for item in (words, path, keys):
        item.setEnabled(one.is_open)
    words.setAccessibleText(", ".join(part for part in (one.shown, one.path, one.keys) if part))
    return [words, path, keys]
