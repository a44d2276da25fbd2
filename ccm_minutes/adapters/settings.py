"""What the window remembers of itself; damage to it costs nothing but that."""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.domain.errors import OutputFault

Setting: TypeAlias = str | int | bool

_FILE = "window.json"
_LARGEST = 64 * 1024


class Settings:
    """A few names with plain values, in a file of the user's settings folder.

    Args:
        folder: made when something is first remembered.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE
        self._values = _read(self._path)

    def text(self, name: str, usual: str = "") -> str:
        """A string that was remembered; ``usual`` where there is none."""
        value = self._values.get(name)
        return value if isinstance(value, str) else usual

    def number(self, name: str, usual: int = 0) -> int:
        """A whole number that was remembered; ``usual`` where there is none."""
        value = self._values.get(name)
        return value if type(value) is int else usual

    def is_on(self, name: str, *, usual: bool = False) -> bool:
        """A choice that was remembered; ``usual`` where there is none."""
        value = self._values.get(name)
        return value if isinstance(value, bool) else usual

    def remember(self, **values: Setting) -> None:
        """Keeps these, at once; where the disk refuses, until the program ends."""
        self._values = {**self._values, **values}
        with suppress(OSError, OutputFault):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(self._values, indent=2, sort_keys=True)
            DiskFiles().write(self._path, text.encode("utf-8"), replace=True)


def _read(path: Path) -> Mapping[str, Setting]:
    try:
        with path.open("rb") as file:
            values = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(values, dict):
        return {}
    return {name: value for name, value in values.items() if isinstance(value, str | int)}
