"""The report of a problem: all that helps to find it, in a text that the user reads first.

It is made of figures, names of the program's own and lines of the log. A path stands in it only
below ``~``, because above that it holds the name of a person.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Final

from ccm_minutes.application.events import Fault
from ccm_minutes.application.ports import Register
from ccm_minutes.domain.errors import MinutesError

LINES: Final = 200
"""Lines of the log that go into a report."""

_OWN_NAME: Final = re.compile(r"[a-z][a-z0-9_.-]{0,40}")
_NOT_SAID: Final = "(a name that is not the program's own)"


@dataclass(frozen=True, slots=True)
class Machine:
    """What the program runs on.

    Attributes:
        system: its name and version, and those of the processor's kind.
        libraries: their versions by their names.
        home: the user's, above which no path is told.
    """

    system: str
    python: str
    libraries: Mapping[str, str]
    home: Path


@dataclass(frozen=True, slots=True)
class Problem:
    """What a report is made of.

    Attributes:
        version: of the program.
        folders: where the program keeps things, by what they are for.
        settings: names of what is remembered; their values are not told.
        store: a line on its soundness.
        log: its last lines.
    """

    version: str
    machine: Machine
    folders: Mapping[str, Path] = field(default_factory=dict)
    settings: Sequence[str] = ()
    store: str = "not looked into"
    log: Sequence[str] = ()


def soundness_of(register: Callable[[], Register]) -> str:
    """A line on how a store does that is opened by a call; its sentences could name a place."""
    try:
        opened = register()
        faults, meetings = len(opened.unsound()), len(opened.meetings())
    except MinutesError as failure:
        fault = Fault.of(failure)
        return f"{', from '.join(fault.kinds)} at {fault.place}"
    return f"opens; {meetings} meetings; {faults} faults"


def problem_text(problem: Problem) -> str:
    """The report as a text of short lines."""
    return "\n".join(_lines(problem)) + "\n"


def _lines(problem: Problem) -> Iterator[str]:
    machine = problem.machine
    yield "Report of a problem with ccm-minutes"
    yield "It holds no words of a meeting. Read it, and say below what you did when it happened."
    yield from ("", "What happened:", "", "")
    yield f"program: {problem.version}"
    yield f"system: {machine.system}"
    yield f"python: {machine.python}"
    yield from (f"library: {name} {version}" for name, version in machine.libraries.items())
    for name, folder in problem.folders.items():
        yield f"{name}: {shortened(folder, machine.home)}"
    yield f"store is: {problem.store}"
    yield f"settings: {', '.join(map(_own_name, problem.settings)) or 'none'}"
    yield from ("", f"The last {len(problem.log)} lines of the log:", *problem.log)


def _own_name(name: str) -> str:
    return name if _OWN_NAME.fullmatch(name) else _NOT_SAID


def shortened(path: PurePath, home: PurePath) -> str:
    """A path below the user's home from ``~`` on; of any other no more than its first step."""
    if path.is_relative_to(home):
        return str(PurePath("~", path.relative_to(home)))
    return f"{path.anchor}… (outside the home folder)"
