"""How long nobody has touched the window."""

from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

_LOOKED_AT: Final = 5_000
"""Milliseconds from one look at the clock to the next."""

_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Idle(QObject):
    """Watches a window.

    Signals:
        looked: how many seconds nobody has touched it, told every few seconds.
    """

    looked = Signal(float)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._touched = monotonic()
        self._timer = QTimer(self, interval=_LOOKED_AT)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        window.installEventFilter(self)

    def _watch(self) -> None:
        # The window of the system gets what people do and little else; a filter on the whole
        # application would slow every event down.
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = monotonic()

    def look(self) -> None:
        """Tells how long nobody was there; an open dialog has somebody before it."""
        if QApplication.activeModalWidget() is not None:
            self.touch()
        self.looked.emit(monotonic() - self._touched)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        elif event.type() == QEvent.Type.Show and watched is self._window:
            self._watch()
        return super().eventFilter(watched, event)
