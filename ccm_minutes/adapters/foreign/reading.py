"""The bytes of a file of somebody else, and no more of them than it may have."""

import errno
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Final

from ccm_minutes.adapters.foreign.faults import Unfit
from ccm_minutes.adapters.system_reasons import reason_of

_REASONS: Final = {
    errno.ENOENT: ("there is no such file", "Check its name and folder."),
    errno.EACCES: (
        "you may not read it, or another program holds it",
        "Close it there, then try again.",
    ),
    errno.EPERM: ("you may not read it", "Ask its owner, or give another file."),
}


def bytes_of(path: Path, largest: int) -> bytes:
    """All bytes of an ordinary file.

    Args:
        path: of the file.
        largest: bytes beyond which it is not read.

    Raises:
        Unfit: it is not there, no ordinary file, not readable, empty or too large.
    """
    try:
        state = path.stat()
        _must_be_ordinary(state.st_mode)
        _must_be_small(state.st_size, largest)
        with path.open("rb") as stream:
            content = stream.read(largest + 1)
    except OSError as error:
        raise _unread(error) from None
    except ValueError:
        raise Unfit("this is no file name", "Check it, then try again.") from None
    _must_be_small(len(content), largest)
    return content


def _must_be_ordinary(mode: int) -> None:
    if S_ISDIR(mode):
        raise Unfit("it is a folder", "Name a file in it.")
    if not S_ISREG(mode):
        raise Unfit("it is no ordinary file")


def _must_be_small(size: int, largest: int) -> None:
    if size > largest:
        raise Unfit(
            f"it is larger than {largest // 1024 // 1024} MB", "Check that it is the right file."
        )


def _unread(error: OSError) -> Unfit:
    known = _REASONS.get(error.errno or 0)
    if known:
        return Unfit(*known)
    return Unfit(f"it cannot be read ({reason_of(error)})", "Try again.")
