"""The outermost place: what nothing else foresaw ends with one sentence and no traceback."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import NoReturn

from ccm_minutes.application.events import Event, Events, Fault, Figure, Happening
from ccm_minutes.cli.exits import FAULT, STOPPED
from ccm_minutes.cli.streams import answer_failure

_Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def answer_what_is_unforeseen(arguments: Sequence[str], events: Events) -> None:
    """From now on an exception that nobody caught gives a sentence and exit status 7."""
    sys.excepthook = _hook(arguments, events)


def _hook(arguments: Sequence[str], events: Events) -> _Hook:
    def answer(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> NoReturn:
        if issubclass(kind, KeyboardInterrupt):
            raise SystemExit(STOPPED)
        events.tell(Happening(Event.FAULT, Fault.of(error, trace), {Figure.STATUS: FAULT}))
        raise SystemExit(answer_failure(_sentence(kind, trace), FAULT, arguments))

    return answer


def _sentence(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of the error and its place in the program; its words could be a meeting's."""
    return (
        f"This is a fault of the program itself ({kind.__name__} at {_place(trace)}), "
        "not of your call or your meeting. Please report it in these words."
    )


def _place(trace: TracebackType | None) -> str:
    if trace is None:
        return "an unknown place"
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
