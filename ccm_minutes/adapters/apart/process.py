"""A process that is given bytes and answers with bytes, or is ended."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from threading import Thread
from time import monotonic, sleep
from typing import IO, Final

from ccm_minutes.adapters.apart.limits import Limits
from ccm_minutes.adapters.system_reasons import reason_of

_NO_WINDOW: Final = 0x08000000
"""``CREATE_NO_WINDOW`` of Windows."""

_LOOKED_AT: Final = 0.02
"""Seconds from one look at whether the answer is still wanted to the next."""


class NotAnswered(Exception):
    """A process gave no answer.

    Attributes:
        why: what is wrong with what it was to read, as ``it is damaged``.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def answer_apart(
    words: Sequence[str],
    given: bytes,
    limits: Limits,
    still_wanted: Callable[[], None],
    more: Mapping[str, str] | None = None,
) -> bytes:
    """What a process of its own answers; it is ended before this returns, whatever it does.

    Args:
        words: that start it. It gives itself its limits on memory and computing.
        given: is written to its standard input.
        limits: how long it is waited for, and how much of an answer is taken.
        still_wanted: is asked all the time; what it raises ends the process and is passed on.
        more: of its environment, beside that of this process.

    Raises:
        NotAnswered: it could not be started, ended by itself, or went beyond a limit.
    """
    with _started(words, more or {}) as process:
        try:
            return _answer(process, given, limits, still_wanted)
        finally:
            process.kill()


def _answer(
    process: "subprocess.Popen[bytes]",
    given: bytes,
    limits: Limits,
    still_wanted: Callable[[], None],
) -> bytes:
    answered: list[bytes] = []
    feeding = _beside(lambda: _feed(process.stdin, given))
    reading = _beside(lambda: answered.append(_read(process.stdout, limits.answer + 1)))
    until = monotonic() + limits.seconds

    def is_awaited(over: Callable[[], bool]) -> None:
        while not over():
            still_wanted()
            if monotonic() > until:
                raise NotAnswered("to read it takes longer than any such file does")
            sleep(_LOOKED_AT)

    try:
        is_awaited(lambda: not reading.is_alive())
        if len(answered[0]) > limits.answer:
            raise NotAnswered("far more comes out of it than any such file holds")
        is_awaited(lambda: process.poll() is not None)
    finally:
        process.kill()
        feeding.join()
        reading.join()
    if process.returncode != 0:
        raise NotAnswered("it cannot be read within the memory that any such file needs")
    return answered[0]


def _beside(act: Callable[[], object]) -> Thread:
    thread = Thread(target=act, daemon=True)
    thread.start()
    return thread


def _feed(stream: IO[bytes] | None, given: bytes) -> None:
    # Whoever ends early is told of by the exit status.
    if stream is not None:
        with suppress(OSError):
            stream.write(given)
        with suppress(OSError):
            stream.close()


def _read(stream: IO[bytes] | None, most: int) -> bytes:
    return b"" if stream is None else stream.read(most)


def _started(words: Sequence[str], more: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    try:
        return subprocess.Popen(  # noqa: S603  the program itself
            list(words),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # A traceback would show what was being read.
            stderr=subprocess.DEVNULL,
            env={**os.environ, **more},
            creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
        )
    except OSError as error:
        raise NotAnswered(f"no process to read it can be started ({reason_of(error)})") from None
