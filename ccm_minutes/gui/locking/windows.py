"""Screen lock and sleep as Windows tells of them, in messages to the window."""

import ctypes
import sys
from ctypes import wintypes
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Signal
from PySide6.QtWidgets import QWidget

_SESSION_CHANGE: Final = 0x02B1
_POWER: Final = 0x0218
_TELL_OF: Final = {(_SESSION_CHANGE, 0x7), (_POWER, 0x4)}
"""The session is locked; the machine is about to sleep."""


class WindowsLock(QObject, QAbstractNativeEventFilter):
    """Reads the messages of the system.

    Args:
        window: which asks to be told of the session.

    Signals:
        locked: the screen is locked, or the machine about to sleep.
    """

    locked = Signal()

    def __init__(self, window: QWidget) -> None:
        QObject.__init__(self, window)
        QAbstractNativeEventFilter.__init__(self)
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)

    def nativeEventFilter(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        told = wintypes.MSG.from_address(int(message))
        if (told.message, told.wParam) in _TELL_OF:
            self.locked.emit()
        return False, 0
