"""Tells the window that the screen is locked or the machine about to sleep."""

import sys
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

if sys.platform == "win32":
    from ccm_minutes.gui.locking.windows import WindowsLock
elif sys.platform == "linux":
    from PySide6.QtDBus import QDBusConnection

    from ccm_minutes.gui.locking.freedesktop import DesktopLock
elif sys.platform == "darwin":
    from ccm_minutes.gui.locking.macos import MacLock, system_centre


def lock_with_screen(app: QApplication, window: QWidget, lock: Callable[[], None]) -> None:
    """Has ``lock`` called whenever the screen is locked, as far as this platform tells."""
    if sys.platform == "win32":
        told = WindowsLock(window)
        app.installNativeEventFilter(told)
        told.locked.connect(lock)
    elif sys.platform == "linux":
        buses = (QDBusConnection.systemBus(), QDBusConnection.sessionBus())
        DesktopLock(*buses, window).locked.connect(lock)
    elif sys.platform == "darwin":
        MacLock(system_centre(), window).locked.connect(lock)
