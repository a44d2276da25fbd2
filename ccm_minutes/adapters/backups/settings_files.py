"""The settings that go with a store to another machine: letterheads, and whatever else is kept."""

from pathlib import Path
from typing import Final

from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.domain.errors import OutputFault

SECOND_COPY: Final = "second-copy.json"
_OF_THIS_MACHINE: Final = frozenset({"window.json", "keyring.json", SECOND_COPY})
_LARGEST: Final = 64 * 1024 * 1024


def settings_in(folder: Path) -> dict[str, bytes]:
    """The files of settings that another machine needs, by their way from the folder.

    Raises:
        OutputFault: one of them cannot be read, so that a backup would not be whole.
    """
    return {
        name: _content(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and (name := path.relative_to(folder).as_posix()) and _goes_along(name)
    }


def _goes_along(name: str) -> bool:
    parts = name.split("/")
    is_whole = not any(part.startswith(".") for part in parts)
    return is_whole and len(parts) <= 2 and name not in _OF_THIS_MACHINE


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise OutputFault(f"{path} is too large for a backup. Take it away from the settings.")
        return path.read_bytes()
    except OSError as error:
        raise OutputFault(
            f"{path} cannot be read for the backup: {reason_of(error)}. See that you may open it."
        ) from None
