"""Starts the window."""

import sys
from types import TracebackType

from PySide6.QtGui import QIcon

from ccm_minutes import assets
from ccm_minutes.application.events import Event, Events, Fault, Happening
from ccm_minutes.gui.background import OwnFault, Task
from ccm_minutes.gui.first_look import FirstLook, prepared_app
from ccm_minutes.gui.furnishing import furnish
from ccm_minutes.gui.locking.screen import lock_with_screen
from ccm_minutes.gui.one_window import OneWindow, begin_with, bring_forward
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.qt_log import qt_told
from ccm_minutes.gui.window import Window
from ccm_minutes.release.states import states


def run(outside: Outside, seen: FirstLook | None = None) -> int:
    """Shows the window until it is closed; gives the exit status.

    Args:
        outside: what the window needs from outside.
        seen: the window, where it is on the screen already.
    """
    app = prepared_app(outside.settings)
    app.setWindowIcon(QIcon(str(assets.resource("icons", "ccm-minutes.svg"))))
    with qt_told(outside.events):
        if seen is not None and not seen.window.isVisible():
            return 0
        one = OneWindow(outside.door, app) if outside.door is not None else None
        if one is not None and one.raised_another():
            return 0
        window = seen.window if seen is not None else Window(outside.settings)
        furnish(window, outside, first=seen.first if seen is not None else None)
        if one is not None and one.open():
            one.asked.connect(lambda: bring_forward(window))
        _say_what_is_unforeseen(window, outside.events)
        if seen is None:
            begin_with(window)
        # Names of States are read while the passphrase is typed, and not before the first meeting.
        window.background.run(lambda _progress: states(), Task(_nothing, _nothing))
        lock_with_screen(app, window, window.locking.lock)
        return app.exec()


def _nothing(_outcome: object) -> None:
    """Nobody waits for it: what fails here is told where the names are needed."""


def _say_what_is_unforeseen(window: Window, events: Events) -> None:
    """Turns a fault in a slot into a sentence: Qt would print it where no user looks."""

    def say(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
        else:
            events.tell(Happening(Event.FAULT, Fault.of(value, trace)))
            window.message_bar.warn(OwnFault().sentence)

    sys.excepthook = say
