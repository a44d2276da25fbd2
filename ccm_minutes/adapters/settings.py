"""Small things remembered from one start to the next, in a file; none of them of a meeting."""

import json
from contextlib import suppress
from pathlib import Path

from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.domain.errors import OutputFault


class FileSettings:
    """Names and values in one JSON file. A file that cannot be read is as good as none.

    Args:
        path: of the file; its folder is made when something is first kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)

    @property
    def names(self) -> tuple[str, ...]:
        """The names under which something is kept."""
        return tuple(sorted(self._values))

    def get(self, name: str) -> str | None:
        """What was kept under a name; None where nothing was."""
        return self._values.get(name)

    def put(self, name: str, value: str) -> None:
        """Keeps a value; what keeps that from working is no fault that a user must know."""
        if self._values.get(name) == value:
            return
        self._values[name] = value
        content = json.dumps(self._values, ensure_ascii=False, indent=2).encode()
        with suppress(OSError, OutputFault):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            DiskFiles().write(self._path, content, replace=True)


def _read(path: Path) -> dict[str, str]:
    try:
        values = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(values, dict):
        return {}
    return {name: value for name, value in values.items() if isinstance(value, str)}
