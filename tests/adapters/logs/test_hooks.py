"""What fills the log unasked, and that none of it says a word of a meeting."""

import gc
import logging
import sys
import threading
import warnings
from typing import Any

import pytest

from ccm_minutes.adapters.logs.hooks import everything_told
from ccm_minutes.application.events import Event, Figure, Library
from tests.fakes.events import Heard

CANARY = "Averland withdrew its objection"
Captured = pytest.CaptureFixture[str]


def forced(*_: object) -> None:
    spoken = CANARY
    raise ValueError(spoken)


class Clinging:
    def __del__(self) -> None:
        forced(CANARY)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def must_be_silent(heard: Heard, captured: Captured) -> None:
    said = captured.readouterr()
    assert CANARY not in said.out + said.err + repr(heard.happenings)
    assert said.err == ""


@pytest.mark.parametrize(
    ("logger", "library"),
    [
        ("sqlalchemy.engine.Engine", Library.SQLALCHEMY),
        ("alembic.runtime.migration", Library.ALEMBIC),
        ("keyring.backend", Library.KEYRING),
        (f"{CANARY}.{CANARY}", Library.OTHER),
    ],
)
def test_a_library_tells_how_grave_it_is_and_no_more(
    heard: Heard, capfd: Captured, logger: str, library: Library
) -> None:
    with everything_told(heard):
        logging.getLogger(logger).error("%s: %s", CANARY, CANARY, stack_info=True)
        try:
            forced()
        except ValueError:
            logging.getLogger(logger).exception(CANARY)

    plain, with_fault = heard.happenings
    assert (plain.event, plain.library) == (Event.LIBRARY, library)
    assert plain.figures[Figure.LEVEL] == logging.ERROR
    assert with_fault.fault is not None
    assert with_fault.fault.kinds == ("ValueError",)
    must_be_silent(heard, capfd)


def test_what_only_informs_is_not_told(heard: Heard) -> None:
    with everything_told(heard):
        logging.getLogger("alembic").info(CANARY)

    assert heard.happenings == []


def test_a_warning_tells_its_class(heard: Heard, capfd: Captured) -> None:
    with warnings.catch_warnings(), everything_told(heard):
        warnings.simplefilter("always")
        warnings.warn(CANARY, UserWarning, stacklevel=1)

    (told,) = heard.happenings
    assert told.library is Library.WARNINGS
    assert told.fault is not None
    assert told.fault.kinds == ("UserWarning",)
    must_be_silent(heard, capfd)


def test_a_thread_that_a_fault_ended_is_told(heard: Heard, capfd: Captured) -> None:
    with everything_told(heard):
        thread = threading.Thread(target=forced, name=CANARY)
        thread.start()
        thread.join()

    assert heard.names == [Event.THREAD_ENDED]
    must_be_silent(heard, capfd)


def test_a_fault_while_something_is_let_go_is_told(heard: Heard, capfd: Captured) -> None:
    with everything_told(heard):
        clinging: Any = Clinging()
        del clinging
        gc.collect()

    assert heard.names == [Event.LEFT_OVER]
    must_be_silent(heard, capfd)


def test_everything_is_as_it_was_afterwards(heard: Heard) -> None:
    def hooks() -> tuple[object, ...]:
        handlers = tuple(logging.getLogger().handlers)
        return (handlers, warnings.showwarning, threading.excepthook, sys.unraisablehook)

    before = hooks()
    with everything_told(heard):
        assert all(one != other for one, other in zip(hooks(), before, strict=True))

    assert hooks() == before
