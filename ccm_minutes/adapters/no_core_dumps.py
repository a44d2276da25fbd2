"""Keeps what is in memory out of the files that a system writes when a program crashes."""

import ctypes
import sys
from contextlib import suppress
from typing import Final

if sys.platform != "win32":
    import resource

_SET_DUMPABLE: Final = 4
"""``PR_SET_DUMPABLE`` of ``prctl(2)``: with 0 other processes of the user read no memory either."""


def forbid_core_dumps() -> None:
    """Forbids them for this process, as far as the system lets it; children are not touched."""
    if sys.platform != "win32":
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
