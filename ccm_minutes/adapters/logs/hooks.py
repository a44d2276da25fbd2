"""What fills the log unasked: the libraries' own log, warnings, and faults that nobody caught."""

import logging
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Final, TextIO

from ccm_minutes.application.events import Event, Events, Fault, Figure, Happening, Library

_LIBRARIES: Final = {library.value: library for library in Library}


class _Reducer(logging.Handler):
    """Keeps of a record who wrote it, how grave it is and where an exception arose."""

    def __init__(self, events: Events) -> None:
        super().__init__(logging.WARNING)
        self._events = events

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        self._events.tell(
            Happening(
                Event.LIBRARY,
                Fault.of(error) if error is not None else None,
                {Figure.LEVEL: record.levelno, Figure.LINE: record.lineno},
                library=_LIBRARIES.get(record.name.partition(".")[0], Library.OTHER),
            )
        )


@contextmanager
def everything_told(events: Events) -> Iterator[None]:
    """Until this ends, nothing of all that reaches standard error, where words would stand.

    Faults of the thread that called are not among it: whoever runs the program answers those.
    """
    with ExitStack() as before:
        _take_log(events, before)
        _take_warnings(events, before)
        before.callback(setattr, threading, "excepthook", threading.excepthook)
        threading.excepthook = _thread_hook(events)
        before.callback(setattr, sys, "unraisablehook", sys.unraisablehook)
        sys.unraisablehook = _unraisable_hook(events)
        yield


def _take_log(events: Events, before: ExitStack) -> None:
    root = logging.getLogger()
    before.callback(setattr, root, "handlers", root.handlers[:])
    root.handlers = [_Reducer(events)]


def _take_warnings(events: Events, before: ExitStack) -> None:
    before.callback(setattr, warnings, "showwarning", warnings.showwarning)

    def show(
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
        del message, filename, file, line
        events.tell(
            Happening(
                Event.LIBRARY,
                Fault((category.__name__,)),
                {Figure.LINE: lineno},
                library=Library.WARNINGS,
            )
        )

    warnings.showwarning = show


def _thread_hook(events: Events) -> Callable[[threading.ExceptHookArgs], None]:
    def told(ended: threading.ExceptHookArgs) -> None:
        if ended.exc_value is not None and not isinstance(ended.exc_value, SystemExit):
            fault = Fault.of(ended.exc_value, ended.exc_traceback)
            events.tell(Happening(Event.THREAD_ENDED, fault))

    return told


def _unraisable_hook(events: Events) -> Callable[["sys.UnraisableHookArgs"], None]:
    def told(left: "sys.UnraisableHookArgs") -> None:
        if left.exc_value is not None:
            events.tell(Happening(Event.LEFT_OVER, Fault.of(left.exc_value, left.exc_traceback)))

    return told
