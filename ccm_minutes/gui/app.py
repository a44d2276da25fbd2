"""Starts the window."""

import sys
from types import TracebackType

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ccm_minutes import __version__, assets
from ccm_minutes.application.events import Event, Events, Fault, Happening
from ccm_minutes.gui.background import OwnFault
from ccm_minutes.gui.locking.screen import lock_with_screen
from ccm_minutes.gui.look.theme import dress
from ccm_minutes.gui.one_window import OneWindow, bring_forward
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.qt_log import qt_told
from ccm_minutes.gui.window import Window


def run(outside: Outside) -> int:
    """Shows the window until it is closed; gives the exit status."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise OwnFault
    app.setApplicationName("ccm-minutes")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("ccm-minutes")
    app.setWindowIcon(QIcon(str(assets.resource("icons", "ccm-minutes.svg"))))
    dress(app)
    with qt_told(outside.events):
        one = OneWindow(outside.door, app) if outside.door is not None else None
        if one is not None and one.raised_another():
            return 0
        window = Window(outside)
        if one is not None and one.open():
            one.asked.connect(lambda: bring_forward(window))
        _say_what_is_unforeseen(window, outside.events)
        window.show()
        lock_with_screen(app, window, window.locking.lock)
        return app.exec()


def _say_what_is_unforeseen(window: Window, events: Events) -> None:
    """Turns a fault in a slot into a sentence: Qt would print it where no user looks."""

    def say(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
        else:
            events.tell(Happening(Event.FAULT, Fault.of(value, trace)))
            window.message_bar.warn(OwnFault().sentence)

    sys.excepthook = say
