"""The folder of the second copy: backups and journals of one store among others, by their names."""

import re
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import time
from typing import Final

from ccm_minutes.adapters.backups import journal_file
from ccm_minutes.adapters.keys.side_file import check_value
from ccm_minutes.adapters.packages import container
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.domain.errors import OutputFault

_BACKUP: Final = re.compile(
    rf"backup-([0-9a-f]{{8}})-(\d{{6,12}})-(\d{{8}}T\d{{6}})Z{re.escape(container.ENDING)}"
)
_JOURNAL: Final = re.compile(
    rf"journal-([0-9a-f]{{8}})-(\d{{6,12}})-[0-9a-f]{{8}}{re.escape(journal_file.ENDING)}"
)
_STAMP: Final = "%Y%m%dT%H%M%S"
_OLD: Final = 24 * 3600


class SecondFolderGone(OutputFault):
    """The folder of the second copy cannot be used: a stick that is not in, most often."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            f"The folder for the second copy, {folder}, cannot be used now: {reason}. Meetings are "
            "saved all the same; put the stick in again, or choose another folder."
        )


@dataclass(frozen=True, slots=True)
class Found:
    """A backup in the folder, by what its name says.

    Attributes:
        number: greater than that of every earlier one.
        made: with its zone.
        size: in bytes.
    """

    path: Path
    number: int
    made: datetime
    size: int


class SecondFolder:
    """The backups and journals of one store in a folder.

    Args:
        path: of the folder; made where the one it is in is there.
        key: of the store; None for those of every store.
    """

    def __init__(self, path: Path, key: bytes | None = None) -> None:
        self.path = path
        self._mark = None if key is None else _mark(check_value(key))

    def made_with(self, check: str) -> Sequence[Path]:
        """The backups and journals that were made with another key, by its check value."""
        mark = _mark(check)
        found = [*self._all_matching(_BACKUP), *self._all_matching(_JOURNAL)]
        return [path for path, match in found if match[1] == mark]

    def must_be_there(self) -> None:
        """Makes the folder where there is none, or raises ``SecondFolderGone``."""
        try:
            self.path.mkdir(mode=0o700, exist_ok=True)
        except FileNotFoundError:
            raise SecondFolderGone(self.path, "it is not there") from None
        except OSError as error:
            raise SecondFolderGone(self.path, reason_of(error)) from None

    def backups(self) -> Sequence[Found]:
        """The backups, the newest first; none where the folder is gone."""
        found = [_found(path, match) for path, match in self._matching(_BACKUP)]
        return sorted(
            (one for one in found if one is not None), key=lambda one: one.number, reverse=True
        )

    def journals(self) -> Sequence[Path]:
        """The journals, the newest first; none where the folder is gone."""
        numbered = [(int(match[2]), path) for path, match in self._matching(_JOURNAL)]
        return [path for _, path in sorted(numbered, reverse=True)]

    def next_backup(self) -> Path:
        """Where the next backup goes."""
        number = max((one.number for one in self.backups()), default=0) + 1
        stamp = datetime.now(UTC).strftime(_STAMP)
        return self.path / f"backup-{self._mark}-{number:06}-{stamp}Z{container.ENDING}"

    def next_journal(self) -> Path:
        """Where the next journal goes."""
        number = max((int(path.name.split("-")[2]) for path in self.journals()), default=0) + 1
        ending = f"{secrets.token_hex(4)}{journal_file.ENDING}"
        return self.path / f"journal-{self._mark}-{number:06}-{ending}"

    def clear_unfinished(self) -> None:
        """Takes away what a crash left of a backup that was being made."""
        for path in self.path.glob(".*.part"):
            with suppress(OSError):
                if time() - path.stat().st_mtime > _OLD:
                    path.unlink()

    def _matching(self, wanted: re.Pattern[str]) -> Iterator[tuple[Path, re.Match[str]]]:
        for path, match in self._all_matching(wanted):
            if self._mark in (None, match[1]):
                yield path, match

    def _all_matching(self, wanted: re.Pattern[str]) -> Iterator[tuple[Path, re.Match[str]]]:
        with suppress(OSError):
            for path in sorted(self.path.iterdir()):
                match = wanted.fullmatch(path.name)
                if match is not None:
                    yield path, match


def _mark(check: str) -> str:
    """By this a store is told from others in the names of files."""
    return check[:8]


def _found(path: Path, match: re.Match[str]) -> Found | None:
    try:
        made = datetime.strptime(match[3], _STAMP).replace(tzinfo=UTC)
        return Found(path, int(match[2]), made, path.stat().st_size)
    except (OSError, ValueError):
        return None


Where = Callable[[], Path]
"""The folder that the second copy goes to now: the user may choose another at any time."""

Others = Callable[[], Sequence[Path]]
"""The folders that it went to before: some of them, on a stick, may come back."""
