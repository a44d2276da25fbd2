"""What Qt says of itself: told by its weight, never by its words."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from ccm_minutes.application.events import Event, Events, Figure, Happening

_GRAVE: Final = {
    QtMsgType.QtWarningMsg: 30,
    QtMsgType.QtCriticalMsg: 40,
    QtMsgType.QtFatalMsg: 50,
}
"""In the numbers of Python's own log."""


@contextmanager
def qt_told(events: Events) -> Iterator[None]:
    """Until this ends, nothing that Qt says reaches standard error: it may quote what it drew."""

    def told(kind: QtMsgType, context: QMessageLogContext, _words: str) -> None:
        if kind in _GRAVE:
            figures = {Figure.LEVEL: _GRAVE[kind], Figure.LINE: context.line}
            events.tell(Happening(Event.QT, figures=figures))

    before = qInstallMessageHandler(told)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
