"""Screen lock as macOS tells of it, in notifications to every program of the user.

They need no Objective-C: Core Foundation has them as plain functions.
https://developer.apple.com/documentation/corefoundation/cfnotificationcenter
"""

import ctypes
from collections.abc import Callable
from ctypes import c_char_p, c_long, c_uint32, c_void_p
from functools import partial
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Signal

LIBRARY: Final = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
TOLD_OF: Final = ("com.apple.screenIsLocked", "com.apple.screensaver.didstart")
"""A machine that goes to sleep tells the first, where it asks for the password on waking."""

_UTF_8: Final = 0x08000100
_AT_ONCE: Final = 4
_Told: Final = ctypes.CFUNCTYPE(None, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)


class Centre(Protocol):
    """Where programs listen to the system."""

    def listen(self, name: str, told: Callable[[], None]) -> None:
        """Has ``told`` called, on the window's thread, whenever a name is told."""

    def leave(self) -> None:
        """Listens no more."""


class DistributedCentre:
    """The one of this user's session.

    Args:
        library: Core Foundation, as ``ctypes.CDLL(LIBRARY)`` loads it.
    """

    def __init__(self, library: Any) -> None:
        self._library = library
        # Core Foundation calls them as long as it has their address.
        self._heard: list[Any] = []
        for name, gives, takes in (
            ("CFNotificationCenterGetDistributedCenter", c_void_p, ()),
            ("CFStringCreateWithCString", c_void_p, (c_void_p, c_char_p, c_uint32)),
            (
                "CFNotificationCenterAddObserver",
                None,
                (c_void_p, c_void_p, _Told, c_void_p, c_void_p, c_long),
            ),
            ("CFNotificationCenterRemoveEveryObserver", None, (c_void_p, c_void_p)),
            ("CFRelease", None, (c_void_p,)),
        ):
            function = getattr(library, name)
            function.restype, function.argtypes = gives, takes
        self._centre = library.CFNotificationCenterGetDistributedCenter()

    def listen(self, name: str, told: Callable[[], None]) -> None:
        heard = _Told(lambda *_: told())
        self._heard.append(heard)
        called = self._library.CFStringCreateWithCString(None, name.encode(), _UTF_8)
        self._library.CFNotificationCenterAddObserver(
            self._centre, id(self), heard, called, None, _AT_ONCE
        )
        self._library.CFRelease(called)

    def leave(self) -> None:
        self._library.CFNotificationCenterRemoveEveryObserver(self._centre, id(self))
        self._heard.clear()


class MacLock(QObject):
    """Listens until its owner goes.

    Signals:
        locked: the screen is locked, or its saver has begun.
    """

    locked = Signal()

    def __init__(self, centre: Centre, parent: QObject) -> None:
        super().__init__(parent)
        for name in TOLD_OF:
            centre.listen(name, self.locked.emit)
        parent.destroyed.connect(partial(centre.leave))


def system_centre() -> Centre:
    """The centre of macOS; ``OSError`` elsewhere."""
    return DistributedCentre(ctypes.CDLL(LIBRARY))
