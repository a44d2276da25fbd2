"""One window on a store: a second start raises the first one, and ends."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_PATIENCE_MS: Final = 2_000
"""Milliseconds that the first window has for its answer; a start waits no longer."""

_ASK: Final = b"come forward\n"
_ANSWER: Final = b"here\n"

_LONGEST: Final = 100
"""Bytes in the path of a local socket: systems have room for 104 or 108."""


class OneWindow(QObject):
    """The door at which a second start knocks: a local socket of this user alone, no network.

    Attributes:
        name: of the socket, as the system knows it.

    Args:
        door: path of the socket; on Windows its last part is the name of a pipe.

    Signals:
        asked: another start wants the window to come forward.
    """

    asked = Signal()

    def __init__(self, door: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self.name = door.name if sys.platform == "win32" else str(door)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)

    def raised_another(self) -> bool:
        """Asks a window that may be there to come forward; whether one answered."""
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        socket.write(_ASK)
        answered = socket.waitForReadyRead(_PATIENCE_MS) and socket.readAll().data() == _ANSWER
        socket.abort()
        return answered

    def open(self) -> bool:
        """Answers from now on; whether it can. A door left by a killed process is taken over."""
        if len(self.name.encode()) > _LONGEST:
            return False
        self._door.parent.mkdir(parents=True, exist_ok=True)
        if self._server.listen(self.name):
            return True
        QLocalServer.removeServer(self.name)
        return self._server.listen(self.name)

    def close(self) -> None:
        """Answers no more."""
        self._server.close()

    def _let_in(self) -> None:
        while (guest := self._server.nextPendingConnection()) is not None:
            guest.readyRead.connect(lambda guest=guest: self._answer(guest))
            guest.disconnected.connect(guest.deleteLater)
            if guest.bytesAvailable():
                self._answer(guest)

    def _answer(self, guest: QLocalSocket) -> None:
        if guest.readAll().data() == _ASK:
            guest.write(_ANSWER)
            guest.flush()
            self.asked.emit()


def begin_with(window: QWidget) -> None:
    """Shows the first window of a program that somebody has just started, with the keys in it."""
    window.show()
    # A display without a window manager gives no window the keys unless it asks for them.
    window.activateWindow()


def bring_forward(window: QWidget) -> None:
    """Shows a window before all others, out of the task bar where it is there."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
