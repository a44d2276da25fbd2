"""Typing on a list goes where words belong, and not into Qt's search by first letters."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

_NOT_TYPED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TypedOn(QObject):
    """Hands characters that are typed on a list to somebody else.

    Args:
        view: the list; it owns this.
        typed: is given what was typed.
    """

    def __init__(self, view: QAbstractItemView, typed: Callable[[str], None]) -> None:
        super().__init__(view)
        self._typed = typed
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if text.strip() and text.isprintable() and not event.modifiers() & _NOT_TYPED:
                self._typed(text)
                return True
        return super().eventFilter(watched, event)
