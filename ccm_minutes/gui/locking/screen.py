"""Tells the window that the screen is locked or the machine about to sleep.

macOS tells it to programs that speak Objective-C alone; there the key and idle time lock.
"""

import sys
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

if sys.platform == "win32":
    from ccm_minutes.gui.locking.windows import WindowsLock
elif sys.platform == "linux":
    from PySide6.QtDBus import QDBusConnection

    from ccm_minutes.gui.locking.freedesktop import DesktopLock


def lock_with_screen(app: QApplication, window: QWidget, lock: Callable[[], None]) -> None:
    """Has ``lock`` called whenever the screen is locked, as far as this platform tells."""
    if sys.platform == "win32":
        told = WindowsLock(window)
        app.installNativeEventFilter(told)
        told.locked.connect(lock)
    elif sys.platform == "linux":
        buses = (QDBusConnection.systemBus(), QDBusConnection.sessionBus())
        DesktopLock(*buses, window).locked.connect(lock)
