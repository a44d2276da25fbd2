"""Where the program keeps what it keeps."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

HOME_VARIABLE = "CCM_MINUTES_HOME"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one user; none is made by asking for it.

    Attributes:
        store: the encrypted store with its side file.
        settings: how the window looks; nothing of a meeting.
        logs: names of events, never a text of a meeting.
        backups: the second copy, until the user chooses a folder on another disk.
    """

    store: Path
    settings: Path
    logs: Path
    backups: Path


def folders_of(environment: Mapping[str, str] = os.environ, store: Path | None = None) -> Folders:
    """The folders to use.

    Args:
        environment: where ``CCM_MINUTES_HOME`` may say where everything lies.
        store: named by the user, before all else.
    """
    home = environment.get(HOME_VARIABLE)
    if home:
        base = Path(home).expanduser()
        backups = base / "backups" if store is None else _beside(store)
        return Folders(store or base, base / "settings", base / "logs", backups)
    dirs = PlatformDirs("ccm-minutes", appauthor=False)
    data = Path(dirs.user_data_dir)
    return Folders(
        store or data / "store",
        Path(dirs.user_config_dir),
        Path(dirs.user_log_dir),
        data / "backups" if store is None else _beside(store),
    )


def _beside(store: Path) -> Path:
    whole = store.absolute()
    return whole.with_name(f"{whole.name}-backups")
