"""Screen lock and sleep as Linux desktops tell of them, over the bus of the machine."""

from typing import Final, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_LOGIN: Final = "org.freedesktop.login1"
_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class DesktopLock(QObject):
    """Listens on the buses; where there is none it hears nothing.

    Args:
        system: the bus on which sleep, and the session being locked, are told.
        session: the bus on which a desktop tells that its screen saver has begun.

    Signals:
        locked: the screen is locked, or the machine about to sleep.
    """

    locked = Signal()

    def __init__(
        self, system: QDBusConnection, session: QDBusConnection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        # An empty path: of whichever object.
        self._listen(system, _LOGIN, "Manager", "PrepareForSleep", "begun(bool)")
        self._listen(system, _LOGIN, "Session", "Lock", "lock()")
        for saver in _SAVERS:
            self._listen(session, saver, "", "ActiveChanged", "begun(bool)")

    def _listen(
        self, bus: QDBusConnection, service: str, part: str, signal: str, slot: str
    ) -> None:
        if bus.isConnected():
            interface = f"{service}.{part}" if part else service
            # Typed as bytes, and taken as a string alone.
            bus.connect(service, "", interface, signal, self, cast(bytes, SLOT(slot)))

    @Slot(bool)
    def begun(self, begins: bool) -> None:
        """Sleep or the screen saver begins, or is over."""
        if begins:
            self.locked.emit()

    @Slot()
    def lock(self) -> None:
        """The session is locked."""
        self.locked.emit()
