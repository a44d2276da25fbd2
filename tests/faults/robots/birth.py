"""The other side of a nursery."""

import os
import signal
import sys
import traceback
from collections.abc import Callable


def bear(work: Callable[..., None]) -> None:
    """Lets a robot work for each line of standard input, which says on what; see ``killing``."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _live(work, line.rstrip("\n").split("\t"))
        os.waitpid(child, 0)
        say("killed")


def _live(work: Callable[..., None], told: list[str]) -> None:
    """Works, and waits to be killed; a robot that fails dies of itself, and says no more."""
    try:
        say(os.getpid())
        work(*told)
        signal.pause()
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        os._exit(1)


def say(*words: object) -> None:
    """Tells the test something, at once and whole."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())
