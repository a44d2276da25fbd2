"""The backups that were made of an older store before it was brought up, in its own folder."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from ccm_minutes.adapters.backups.second_folder import Found
from ccm_minutes.adapters.packages.container import ENDING
from ccm_minutes.application.backing_up.keeping_rule import DAILY

_NAME: Final = re.compile(rf"before-upgrade-(\d{{14}})-[0-9a-f]{{4}}{re.escape(ENDING)}")
_STAMP: Final = "%Y%m%d%H%M%S"


def made_before_upgrades(folder: Path) -> Sequence[Found]:
    """Those in the folder of a store, the newest first."""
    found = [one for path in folder.glob(f"*{ENDING}") if (one := _found(path)) is not None]
    return sorted(found, key=lambda one: one.number, reverse=True)


def let_go_of_old(folder: Path, now: datetime) -> None:
    """Takes away those that are older than a month, but for the newest."""
    for one in made_before_upgrades(folder)[1:]:
        if now - one.made > DAILY:
            with suppress(OSError):
                one.path.unlink()


def _found(path: Path) -> Found | None:
    match = _NAME.fullmatch(path.name)
    try:
        if match is None:
            return None
        # By the clock of this machine, as it was named.
        made = datetime.strptime(match[1], _STAMP).astimezone()
        return Found(path, int(match[1]), made, path.stat().st_size)
    except (OSError, ValueError):
        return None
