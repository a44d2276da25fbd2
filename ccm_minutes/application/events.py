"""What the program tells of itself: names of events, figures and places, and no words of anybody.

The types leave no room for a text: whoever wants to log one has nowhere to put it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from pathlib import PurePath
from traceback import walk_tb
from types import FrameType, TracebackType
from typing import Final, Protocol
from uuid import UUID

from ccm_minutes.domain.errors import (
    Cancelled,
    InputFault,
    MinutesError,
    OutputFault,
    Refusal,
    StoreDamaged,
    StoreHeld,
    WrongKey,
)


class Event(StrEnum):
    """Everything that is ever told."""

    STARTED = "started"
    ENDED = "ended"
    STORE_OPENED = "store opened"
    LOCKED = "locked"
    NOT_UNLOCKED = "not unlocked"
    STORE_DAMAGED = "store damaged"
    STORE_HELD = "store held"
    SAVING_FAILED = "saving failed"
    DOCUMENT_WRITTEN = "document written"
    DOCUMENT_RELEASED = "document released"
    RELEASE_REFUSED = "release refused"
    NOT_WRITTEN = "not written"
    BACKED_UP = "backed up"
    BACKUP_FAILED = "backup failed"
    INPUT_REFUSED = "input refused"
    NOT_DONE = "not done"
    STOPPED = "stopped by the user"
    FAULT = "fault of the program"
    THREAD_ENDED = "thread ended by a fault"
    LEFT_OVER = "fault while letting go"
    LIBRARY = "a library spoke"
    QT = "Qt spoke"


class Figure(StrEnum):
    """What a number counts."""

    STATUS = "status"
    FINDINGS = "findings"
    WAITING = "waiting"
    LEVEL = "level"
    LINE = "line"


class Library(StrEnum):
    """Libraries that write to Python's log, by the first step of their loggers' names."""

    SQLALCHEMY = "sqlalchemy"
    ALEMBIC = "alembic"
    KEYRING = "keyring"
    FILELOCK = "filelock"
    WARNINGS = "py"
    CONCURRENT = "concurrent"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Place:
    """A line of this program.

    Attributes:
        module: as ``adapters/store/open.py``; never the folder that the program stands in.
    """

    module: str
    line: int

    def __str__(self) -> str:
        return f"{self.module}:{self.line}"


@dataclass(frozen=True, slots=True)
class Fault:
    """An exception without its words.

    Attributes:
        kinds: the names of its class and of those that it came of, at most five.
        place: the innermost line of this program; None where it was in none.
        errno: the number that the system gave it.
    """

    kinds: tuple[str, ...]
    place: Place | None = None
    errno: int | None = None

    @classmethod
    def of(cls, error: BaseException, trace: TracebackType | None = None) -> "Fault":
        """What may be told of an exception."""
        chain = tuple(islice(_chain(error), _MOST_KINDS))
        traces = (trace or error.__traceback__, *(one.__traceback__ for one in chain[1:]))
        numbers = (one.errno for one in chain if isinstance(one, OSError))
        return cls(
            kinds=tuple(type(one).__name__ for one in chain),
            place=next((place for one in traces if (place := _place(one))), None),
            errno=next((number for number in numbers if isinstance(number, int)), None),
        )


_MOST_KINDS: Final = 5
_PACKAGE: Final = __name__.partition(".")[0]


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The exception and those under it, also where ``from None`` hides them from a reader."""
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or one.__context__


def _place(trace: TracebackType | None) -> Place | None:
    ours = [Place(_module(frame), line) for frame, line in walk_tb(trace) if _is_ours(frame)]
    return ours[-1] if ours else None


def _is_ours(frame: FrameType) -> bool:
    return str(frame.f_globals.get("__name__", "")).partition(".")[0] == _PACKAGE


def _module(frame: FrameType) -> str:
    parts = PurePath(frame.f_code.co_filename).parts
    start = len(parts) - 1 - parts[::-1].index(_PACKAGE) if _PACKAGE in parts else len(parts) - 2
    return "/".join(parts[start + 1 :])


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the log.

    Attributes:
        id: of a release; ids that people gave are texts, and not told.
    """

    event: Event
    fault: Fault | None = None
    figures: Mapping[Figure, int] = field(default_factory=dict)
    id: UUID | None = None
    library: Library | None = None


class Events(Protocol):
    """Where it is told. Nothing that goes wrong there is a failure of whoever tells."""

    def tell(self, happening: Happening) -> None:
        """Keeps one line; any thread may call."""


class Untold:
    """The port ``Events``, for whoever keeps no log."""

    def tell(self, happening: Happening) -> None:
        """Lets it go."""


UNTOLD: Final[Events] = Untold()


@dataclass(slots=True)
class OnceEach:
    """Tells of what fails again and again once a kind of failure, until it does not fail.

    Attributes:
        event: what the failure is called.
    """

    events: Events
    event: Event
    _last: type[BaseException] | None = None

    def __enter__(self) -> None:
        """Nothing has failed yet."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is not None and kind is not self._last:
            self.events.tell(Happening(self.event, Fault.of(error, trace)))
        self._last = kind


_BY_FAILURE: Final[tuple[tuple[type[BaseException], Event], ...]] = (
    (Cancelled, Event.STOPPED),
    (KeyboardInterrupt, Event.STOPPED),
    (WrongKey, Event.NOT_UNLOCKED),
    (StoreDamaged, Event.STORE_DAMAGED),
    (StoreHeld, Event.STORE_HELD),
    (Refusal, Event.RELEASE_REFUSED),
    (OutputFault, Event.NOT_WRITTEN),
    (InputFault, Event.INPUT_REFUSED),
    (MinutesError, Event.NOT_DONE),
)


def of_failure(error: BaseException, figures: Mapping[Figure, int] | None = None) -> Happening:
    """What a failure is called in the log; whatever the house did not foresee is a fault."""
    event = next((event for kind, event in _BY_FAILURE if isinstance(error, kind)), Event.FAULT)
    return Happening(event, Fault.of(error), figures or {})


def of_saving(error: BaseException, waiting: int) -> Happening:
    """What it is called that the store does not take an edit, with how many wait for it."""
    return Happening(Event.SAVING_FAILED, Fault.of(error), {Figure.WAITING: waiting})


def of_document(*, released: bool, findings: int) -> Happening:
    """What it is called that a document stands in its place.

    Args:
        released: whether it is a sanitised version.
        findings: how many were allowed or only warned.
    """
    event = Event.DOCUMENT_RELEASED if released else Event.DOCUMENT_WRITTEN
    return Happening(event, figures={Figure.FINDINGS: findings})
