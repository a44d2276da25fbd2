"""One start, until the window is drawn: prints the time of a clock that all processes share.

Args: bare, or ours for the program in front of the store of CCM_MINUTES_HOME.
"""

import os
import sys
import time

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QWidget


class Watch(QObject):
    """Knows whether a window was painted."""

    painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        """Looks at every event of one window, and keeps none."""
        self.painted |= event.type() == QEvent.Type.Paint
        return False


def until_painted(*_: object) -> int:
    """Runs in the place of the loops of Qt; ends the process where they would go on."""
    window = next(one for one in QApplication.topLevelWidgets() if one.isVisible())
    watch = Watch()
    window.installEventFilter(watch)
    while not watch.painted:
        QApplication.processEvents()
    print(time.monotonic(), flush=True)
    os._exit(0)


def bare() -> None:
    """A window with an editor."""
    app = QApplication([])
    window: QWidget = QMainWindow()
    window.setCentralWidget(QPlainTextEdit())  # type: ignore[attr-defined]
    window.resize(1100, 700)
    window.show()
    app.exec()


def ours() -> None:
    """The program as a user starts it."""
    from ccm_minutes.__main__ import main  # noqa: PLC0415 - not in the start of the other

    sys.argv[1:] = []
    main()


if __name__ == "__main__":
    QApplication.exec = staticmethod(until_painted)  # type: ignore[method-assign]
    QEventLoop.exec = until_painted  # type: ignore[assignment, method-assign]
    {"bare": bare, "ours": ours}[sys.argv[1]]()
