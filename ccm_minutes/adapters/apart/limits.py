"""What a process that reads files of others allows itself, before it has seen a byte of one."""

import os
import sys
from dataclasses import dataclass
from threading import Thread
from time import sleep
from typing import Final, NoReturn

if sys.platform == "win32":
    from ccm_minutes.adapters.apart.windows_job import confine_in_job
else:
    import resource

_MB: Final = 1024 * 1024
_LOOKED_AT: Final = 0.02
"""Seconds from one look at the memory to the next, where the system itself does not look."""

TOO_MUCH: Final = 96
"""Exit status of a process that took more memory than it may."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a process may take.

    Attributes:
        memory: bytes, those of the program itself included.
        seconds: of computing, and of waiting for its answer.
        answer: bytes that are taken from it.
    """

    memory: int = 300 * _MB
    seconds: int = 20
    answer: int = 64 * _MB


def confine_this_process(limits: Limits) -> None:
    """Gives this process its limits, for ever: little memory and time, no files, no processes.

    Raises:
        OSError, ValueError: the system does not give them.
    """
    if sys.platform == "win32":
        confine_in_job(limits.memory, limits.seconds)
    else:
        _limit_memory(limits.memory)
        _allow(resource.RLIMIT_CPU, limits.seconds)
        _allow(resource.RLIMIT_FSIZE, 0)
        _allow(resource.RLIMIT_NOFILE, 64)
        _allow(resource.RLIMIT_NPROC, 0)


if sys.platform != "win32":

    def _allow(what: int, most: int) -> None:
        _, already = resource.getrlimit(what)
        least = most if already == resource.RLIM_INFINITY else min(most, already)
        resource.setrlimit(what, (least, least))

    def _limit_memory(most: int) -> None:
        if sys.platform == "linux":
            _allow(resource.RLIMIT_AS, most)
        else:
            # macOS takes a limit on memory and does not keep it.
            Thread(target=watch_memory, args=[most], daemon=True).start()

    def watch_memory(most: int) -> NoReturn:
        """Ends this process once it took more bytes than it may."""
        unit = 1 if sys.platform == "darwin" else 1024
        while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit <= most:
            sleep(_LOOKED_AT)
        os._exit(TOO_MUCH)
