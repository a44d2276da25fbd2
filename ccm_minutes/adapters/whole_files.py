"""Files written whole or not at all."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.domain.errors import OutputFault

_REASONS = {
    errno.ENOENT: "there is no such folder. Make it first, or name another",
    errno.ENOTDIR: "a part of the way to it is not a folder. Name another place",
    errno.EACCES: "you may not write there. Name another folder",
    errno.EPERM: "you may not write there. Name another folder",
    errno.EROFS: "this disk can only be read. Name another place",
    errno.ENOSPC: "the disk is full. Make room and try again",
    getattr(
        errno, "EDQUOT", errno.ENOSPC
    ): "your share of the disk is full. Make room and try again",
    errno.EFBIG: "it is larger than this disk allows. Name another place",
    errno.ENAMETOOLONG: "the name is too long. Choose a shorter one",
    errno.EISDIR: "it is a folder. Name a file in it",
}

_PART = ".part"


class DiskFiles:
    """The port ``WholeFiles``, on disk.

    Args:
        mode: who may do what with a new file, before the user's own mask is taken off.
    """

    def __init__(self, mode: int = 0o666) -> None:
        self._mode = mode

    def must_take(self, path: Path, *, replace: bool) -> None:
        """Passes a path at which a file can be put: an empty one is, beside it, for a moment.

        Raises:
            OutputFault: it cannot be; all is as it was.
        """
        with _told_of(path):
            _check_target(path, replace)
            part = _beside(path)
            os.close(os.open(part, _NEW_FILE, self._mode))
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def write(self, path: Path, content: bytes, *, replace: bool) -> None:
        """Puts a file at ``path``, on disk when this returns.

        Raises:
            OutputFault: it cannot be; what stood there is untouched, nothing half-written is left.
        """
        self.fill(path, lambda part: part.write_bytes(content), replace=replace)

    def fill(self, path: Path, make: Callable[[Path], object], *, replace: bool) -> None:
        """Puts a file at ``path`` that is too large to be held in memory.

        Args:
            path: where it goes.
            make: fills an empty file that lies beside it; what it raises leaves all as it was.
            replace: whether a file may be there.

        Raises:
            OutputFault: it cannot be put there; what stood there is untouched.
        """
        with _told_of(path):
            _check_target(path, replace)
            self._fill(path, make, replace)

    def _fill(self, path: Path, make: Callable[[Path], object], replace: bool) -> None:
        part = _beside(path)
        os.close(os.open(part, _NEW_FILE, self._mode))
        try:
            make(part)
            with part.open("r+b") as file:
                os.fsync(file.fileno())
            _put(part, path, replace)
        finally:
            # Once the file is in its place, what is left beside it may not make this a failure.
            with suppress(OSError):
                part.unlink(missing_ok=True)
        sync_folder(path.parent)


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    """Says in words why a file cannot be put at a path."""
    try:
        yield
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        raise _fault(path, error) from None
    except ValueError:
        raise OutputFault(f"{str(path)!r} is no file name. Choose another.") from None


def _beside(path: Path) -> Path:
    return path.parent / f".{os.urandom(8).hex()}{_PART}"


def clear_parts(folder: Path) -> None:
    """Takes away what a killed process left of files in a folder where nobody else writes now."""
    for part in folder.glob(f".{'?' * 16}{_PART}"):
        with suppress(OSError):
            part.unlink()


_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def _check_target(path: Path, replace: bool) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "")
    if not path.exists():
        return
    if not replace:
        raise FileExistsError
    if not path.is_file():
        raise OutputFault(f"{path} is no ordinary file. Choose another name.")


def _put(part: Path, path: Path, replace: bool) -> None:
    if replace or os.name == "nt":
        # On Windows rename refuses a name that is taken, as link does elsewhere.
        (part.replace if replace else part.rename)(path)
        return
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        _put_without_links(part, path)


def _put_without_links(part: Path, path: Path) -> None:
    """For disks that know no links: the name is taken first, then filled at one stroke."""
    path.touch(exist_ok=False)
    try:
        part.replace(path)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Makes names in a folder durable, as far as its disk can."""
    # A disk that cannot do this has the file all the same, only not yet its name for certain.
    if os.name != "nt":
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _exists(path: Path) -> OutputFault:
    return OutputFault(f"{path} is there already. Choose another name, or allow it to be replaced.")


def _fault(path: Path, error: OSError) -> OutputFault:
    if error.errno in (errno.EACCES, errno.EPERM) and path.is_file():
        # Word keeps the file that it shows to itself, and Windows says no more than this.
        return OutputFault(
            f"{path} cannot be replaced: it is open in another program, or may not be changed. "
            "Close it there, or choose another name."
        )
    reason = _REASONS.get(error.errno or 0)
    if reason is None:
        return OutputFault(f"{path} cannot be written: {reason_of(error)}. Name another place.")
    return OutputFault(f"{path} cannot be written: {reason}.")
