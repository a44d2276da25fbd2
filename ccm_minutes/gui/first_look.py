"""The window as it is first seen: all else is loaded while the passphrase is being typed."""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ccm_minutes import __version__
from ccm_minutes.gui.look.appearance import first_colours
from ccm_minutes.gui.look.theme import STYLE, dress_in
from ccm_minutes.gui.one_window import OneWindow, begin_with
from ccm_minutes.gui.settings import Settings
from ccm_minutes.gui.start.first_page import FirstPage
from ccm_minutes.gui.start.unlock import Unlock
from ccm_minutes.gui.window import Window

_LOOK_AGAIN = 10
"""Milliseconds after which it is seen whether all is loaded."""


class FirstLook:
    """What is on the screen before the program is loaded."""

    def __init__(self, store: Path, settings: Settings) -> None:
        self.window = Window(settings)
        self.first = FirstPage(Unlock(str(store)))
        self.window.pages.addWidget(self.first.page)
        self.window.pages.setCurrentWidget(self.first.page)
        self.first.page.setFocus()
        begin_with(self.window)

    def while_loading(self, load: Callable[[], Any]) -> Any:
        """What is loaded; the window takes keys meanwhile."""
        loading, loop, timer = _Loading(load), QEventLoop(), QTimer(interval=_LOOK_AGAIN)
        timer.timeout.connect(lambda: None if loading.is_alive() else loop.quit())
        # The window is drawn first: what is loaded would take its time from that.
        QTimer.singleShot(0, loading.start)
        QTimer.singleShot(_LOOK_AGAIN, timer.start)
        loop.exec()
        timer.stop()
        return loading.result()


class _Loading(Thread):
    """Loads on a thread of its own."""

    def __init__(self, load: Callable[[], Any]) -> None:
        super().__init__(name="loading", daemon=True)
        self._load = load
        self._loaded: list[Any] = []

    def run(self) -> None:
        with suppress(ImportError):
            self._loaded.append(self._load())

    def result(self) -> Any:
        """What was loaded; where that failed it does so again, before whoever asked."""
        return self._loaded[0] if self._loaded else self._load()


def look(store: Path, settings: Settings, door: Path) -> FirstLook | None:
    """Shows the page for the passphrase; None where another window of this store is there."""
    prepared_app(settings)
    return None if OneWindow(door).raised_another() else FirstLook(store, settings)


def prepared_app(settings: Settings) -> QApplication:
    """The application of this process, dressed."""
    there = QApplication.instance()
    if isinstance(there, QApplication) and there.applicationVersion() == __version__:
        return there
    # Named so, the style is made without Python knowing of it: that is quicker by far.
    arguments = [*sys.argv[:1], "-style", STYLE]
    app = there if isinstance(there, QApplication) else QApplication(arguments)
    app.setApplicationName("ccm-minutes")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("ccm-minutes")
    dress_in(app, first_colours(app, settings))
    return app
