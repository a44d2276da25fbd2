"""Processes that end at one step of what they do, as by kill -9: nothing is tidied up."""

import os
import sys
from collections.abc import Callable
from typing import Any, Final

_KILLED: Final = 9
_FAILED: Final = 1
STEPS: Final = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.truncate"}
"""What a process does to files, by the names that Python tells of it."""


def killed_at(step: int, act: Callable[[], object]) -> bool:
    """Does something in a process that ends before this step; False where it was done before."""
    child = os.fork()
    if child == 0:
        _die_at(step)
        status = _FAILED
        try:
            act()
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, _KILLED), "the work itself failed"
    return code == _KILLED


def _die_at(step: int) -> None:
    left = step

    def count(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        if event in STEPS and _writes(event, arguments):
            left -= 1
            if left < 0:
                os._exit(_KILLED)

    sys.addaudithook(count)


def _writes(event: str, arguments: tuple[Any, ...]) -> bool:
    return event != "open" or bool(int(arguments[2]) & (os.O_WRONLY | os.O_RDWR))
