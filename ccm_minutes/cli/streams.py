"""Standard output and standard error: results on the one, messages on the other."""

import errno
import io
import json
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any, TextIO

from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.domain.errors import OutputFault


class NobodyReads(OutputFault):
    """Whoever read standard output has gone away; there is nobody to tell."""

    def __init__(self) -> None:
        super().__init__("")


def ready_the_streams() -> None:
    """Results are UTF-8 whatever the system's own encoding; no character stops a message."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Writes a line of the result, at once.

    Raises:
        NobodyReads: the pipe was closed at its other end.
        OutputFault: standard output takes no more.
    """
    write(text + "\n")


def say_json(value: Mapping[str, Any]) -> None:
    """Writes a result as one JSON object on one line."""
    say(json.dumps(value, ensure_ascii=False))


def write(text: str) -> None:
    """Writes a result as it stands; fails as ``say`` does."""
    if sys.stdout is None:
        return
    try:
        # A name of a file may hold bytes that are no text.
        sys.stdout.write(text.encode(errors="backslashreplace").decode())
        sys.stdout.flush()
    except OSError as error:
        _silence(sys.stdout)
        # Windows calls a closed pipe an invalid argument.
        if error.errno in (errno.EPIPE, errno.EINVAL):
            raise NobodyReads from None
        raise OutputFault(
            f"The result cannot be written to standard output: {reason_of(error)}. "
            "Make room there, or send it elsewhere."
        ) from None


def tell(*lines: str) -> None:
    """Writes messages for the person at the terminal; nobody need be there."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write("".join(f"{line}\n" for line in lines))
        sys.stderr.flush()
    except OSError:
        _silence(sys.stderr)


def answer_failure(
    sentence: str,
    status: int,
    arguments: Sequence[str],
    details: Mapping[str, Any] | None = None,
) -> int:
    """Tells the user what failed, in prose and where it was asked for in JSON as well."""
    if sentence:
        tell(sentence)
    if asks_for_json(arguments) and sentence:
        try:
            say_json({"error": sentence, "exit": status, **(details or {})})
        except OutputFault:
            return status
    return status


def asks_for_json(arguments: Sequence[str]) -> bool:
    """Whether ``--json`` is among the options, also where the rest cannot be understood."""
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return "--json" in options


def _silence(stream: TextIO) -> None:
    # What the stream still holds would be tried again, and complained of, when Python ends.
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - there is no path to a device
        os.dup2(nowhere.fileno(), stream.fileno())
