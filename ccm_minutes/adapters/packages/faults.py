"""What may be wrong with a file that should be a backup."""

from pathlib import Path

from ccm_minutes.domain.errors import InputFault, MadeByNewer, StoreDamaged


class NoBackup(InputFault):
    """A file that this program did not write as a backup, or none at all."""

    def __init__(self, path: Path, why: str = "is no backup that this program made") -> None:
        super().__init__(f"{path} {why}. Nothing was changed; name another file.")


class DamagedBackup(StoreDamaged):
    """A backup that is not as it was written."""

    def __init__(self, path: Path, what: str = "its content is not what was written") -> None:
        super().__init__(
            f"The backup {path} is damaged: {what}. Nothing was changed; take another backup."
        )


class NewerBackup(MadeByNewer):
    """A newer version of the program made the backup."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The backup {path} was made by a newer version of the program. "
            "Install that version; nothing was changed."
        )
