"""The log on disk: one JSON object a line, in a few files of bounded size."""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any, Final
from uuid import UUID

from ccm_minutes.application.events import Event, Fault, Figure, Happening, Library
from ccm_minutes.application.ports import Clock

LOG: Final = "ccm-minutes.log"
LARGEST: Final = 256 * 1024
"""Bytes after which a new file is begun."""

KEPT: Final = 4
"""Files beside the one that is written."""


class LogFile:
    """The port ``Events``, in a folder.

    The file is opened for each line: a window and verbs beside it write to the same one, and on
    Windows none could be renamed while another holds it, as the library's own handler does.

    Args:
        folder: made when the first line is written.
        clock: gives the times.
        largest: bytes of one file.
        parents: whether the folders above may be made as well; else there is no log until
            somebody else makes them.
    """

    def __init__(
        self, folder: Path, clock: Clock, *, largest: int = LARGEST, parents: bool = True
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._largest = largest
        self._parents = parents
        self._alone = Lock()

    def tell(self, happening: Happening) -> None:
        line = json.dumps({"at": self._clock.now()} | dict(_facts(happening))) + "\n"
        # A disk that is full or gone is told of where it hurts, and not here.
        with self._alone, suppress(OSError, ValueError):
            self._folder.mkdir(mode=0o700, parents=self._parents, exist_ok=True)
            self._turn_over()
            self._append(line.encode("ascii"))

    def last(self, most: int) -> Sequence[str]:
        """The last lines, the oldest first."""
        lines: list[str] = []
        for number in range(KEPT + 1):
            with suppress(OSError):
                text = self._file(number).read_text(encoding="ascii", errors="replace")
                lines = text.splitlines() + lines
            if len(lines) >= most:
                break
        return lines[-most:]

    def _append(self, line: bytes) -> None:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        handle = os.open(self._file(0), flags, 0o600)
        try:
            os.write(handle, line)
        finally:
            os.close(handle)

    def _turn_over(self) -> None:
        file = self._file(0)
        if not file.exists() or file.stat().st_size < self._largest:
            return
        for number in range(KEPT - 1, -1, -1):
            if self._file(number).exists():
                self._file(number).replace(self._file(number + 1))

    def _file(self, number: int) -> Path:
        return self._folder / (f"{LOG}.{number}" if number else LOG)


def _facts(happening: Happening) -> Iterator[tuple[str, object]]:
    """What is written; whatever slipped past the types is left out here once more."""
    if isinstance(happening.event, Event):
        yield "event", happening.event.value
    yield "process", os.getpid()
    if isinstance(happening.library, Library):
        yield "library", happening.library.value
    if isinstance(happening.id, UUID):
        yield "id", str(happening.id)
    yield from _figures(happening.figures)
    if happening.fault is not None:
        yield from _fault(happening.fault)


def _figures(figures: Mapping[Any, Any]) -> Iterator[tuple[str, object]]:
    for name, number in figures.items():
        if isinstance(name, Figure) and isinstance(number, int):
            yield name.value, int(number)


def _fault(fault: Fault) -> Iterator[tuple[str, object]]:
    yield "fault", [kind for kind in fault.kinds if kind.isidentifier()]
    if fault.place is not None:
        yield "place", str(fault.place)
    if fault.errno is not None:
        yield "errno", fault.errno
