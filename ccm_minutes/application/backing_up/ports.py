"""What the second copy needs from outside, and what it says of itself."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A backup as a list shows it.

    Attributes:
        made: when, in the form of RFC 3339, in the time of this machine.
        size: in bytes.
        damage: a sentence where it was found damaged; empty where it is as it was written.
    """

    path: Path
    made: str
    size: int
    damage: str = ""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a journal gave beyond the backup.

    Attributes:
        edits: how many edits.
        notices: sentences on what a journal could not give.
    """

    edits: int = 0
    notices: Sequence[str] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it.

    Attributes:
        made: when the backup was made.
        meetings: how many there are.
        until: when the last edit was made that is there again; empty where there is none.
        aside: the folder with the store that was there before; None where there was none.
    """

    made: str
    meetings: int
    until: str
    recovered: Recovered
    aside: Path | None


class SecondPlace(Protocol):
    """Where the second copy of the open store goes. Each way is used by one thread at a time."""

    def write_down(self) -> bool:
        """Writes down, one by one, the edits that the store took since.

        Gives whether only a backup makes the second copy whole, as where it begins.

        Raises:
            MinutesError: it cannot now; the same is tried again.
        """

    def back_up(self) -> BackupLine:
        """Makes a backup, reads it again, and lets go of those that are not kept.

        Raises:
            MinutesError: it cannot now; the same is tried again.
        """

    def close(self) -> None:
        """Lets go of what is open there."""

    def backups(self) -> Sequence[BackupLine]:
        """The backups of this store, the newest first; none is looked into."""
