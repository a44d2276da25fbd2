"""Screen lock and sleep, as each platform tells of them."""

import ctypes
import subprocess
from collections.abc import Callable, Iterator
from ctypes import wintypes
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ccm_minutes.gui.locking.freedesktop import DesktopLock
from ccm_minutes.gui.locking.macos import DistributedCentre, MacLock
from ccm_minutes.gui.locking.windows import WindowsLock


@pytest.fixture
def bus(qtbot: QtBot) -> Iterator[tuple[QDBusConnection, QDBusConnection]]:
    """A bus of the test's own: our end of it, and that of the system which tells."""
    words = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    out, quiet = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(words, stdout=out, stderr=quiet, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        ours = QDBusConnection.connectToBus(address, "ours")
        theirs = QDBusConnection.connectToBus(address, "theirs")
        yield ours, theirs
        for name in ("ours", "theirs"):
            QDBusConnection.disconnectFromBus(name)
        daemon.terminate()


@pytest.mark.parametrize(
    ("interface", "path", "signal", "told"),
    [
        ("org.freedesktop.login1.Manager", "/org/freedesktop/login1", "PrepareForSleep", [True]),
        ("org.freedesktop.login1.Session", "/org/freedesktop/login1/session/_32", "Lock", []),
        ("org.freedesktop.ScreenSaver", "/ScreenSaver", "ActiveChanged", [True]),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "ActiveChanged", [True]),
    ],
)
def test_a_desktop_that_locks_or_sleeps_is_heard(
    bus: tuple[QDBusConnection, QDBusConnection],
    qtbot: QtBot,
    interface: str,
    path: str,
    signal: str,
    told: list[bool],
) -> None:
    ours, theirs = bus
    service = "org.freedesktop.login1" if "login1" in interface else interface
    assert theirs.registerService(service)
    lock = DesktopLock(ours, ours)
    message = QDBusMessage.createSignal(path, interface, signal)
    message.setArguments(told)

    with qtbot.waitSignal(lock.locked, timeout=10_000):
        theirs.send(message)


def test_waking_up_locks_nothing(
    bus: tuple[QDBusConnection, QDBusConnection], qtbot: QtBot
) -> None:
    lock = DesktopLock(*bus)
    with qtbot.assertNotEmitted(lock.locked):
        lock.begun(False)


def test_where_there_is_no_bus_nothing_is_heard(qtbot: QtBot) -> None:
    nowhere = QDBusConnection("nowhere")
    lock = DesktopLock(nowhere, nowhere)
    with qtbot.waitSignal(lock.locked, timeout=1_000):
        lock.lock()


@pytest.mark.parametrize(
    ("message", "what", "locks"),
    [(0x02B1, 0x7, True), (0x02B1, 0x8, False), (0x0218, 0x4, True), (0x0218, 0x7, False)],
)
def test_windows_that_locks_or_sleeps_is_heard(
    qtbot: QtBot, message: int, what: int, locks: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    lock = WindowsLock(window)
    heard: list[bool] = []
    lock.locked.connect(lambda: heard.append(True))
    told = wintypes.MSG(message=message, wParam=what)

    assert lock.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(told)) == (False, 0)
    assert heard == [True] * locks


@dataclass
class CoreFoundation:
    """A fake of the library: remembers who listens, and tells them."""

    names: dict[int, str] = field(default_factory=dict)
    listening: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        functions: dict[str, Callable[..., Any]] = {
            "CFNotificationCenterGetDistributedCenter": lambda: 7,
            "CFStringCreateWithCString": self.name,
            "CFNotificationCenterAddObserver": self.add,
            "CFNotificationCenterRemoveEveryObserver": lambda *_: self.listening.clear(),
            "CFRelease": self.names.pop,
        }
        # As ctypes has them, each may be told what it takes and gives.
        vars(self).update({name: _function(does) for name, does in functions.items()})

    def name(self, _allocator: None, text: bytes, _encoding: int) -> int:
        self.names[len(self.listening) + 1] = text.decode()
        return len(self.listening) + 1

    def add(self, centre: int, _observer: int, heard: Any, name: int, _of: None, when: int) -> None:
        assert (centre, when) == (7, 4)
        self.listening[self.names[name]] = heard


def _function(does: Callable[..., Any]) -> Callable[..., Any]:
    def function(*given: Any) -> Any:
        return does(*given)

    return function


def test_a_mac_that_locks_is_heard_until_the_window_goes(qtbot: QtBot) -> None:
    library, window = CoreFoundation(), QObject()
    lock = MacLock(DistributedCentre(library), window)
    heard: list[bool] = []
    lock.locked.connect(lambda: heard.append(True))

    assert set(library.listening) == {"com.apple.screenIsLocked", "com.apple.screensaver.didstart"}
    for told in library.listening.values():
        told(None, None, None, None, None)
    assert heard == [True, True]
    assert library.names == {}

    window.deleteLater()
    qtbot.waitUntil(lambda: library.listening == {})
