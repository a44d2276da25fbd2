"""Where a second start knocks."""

import hashlib
from pathlib import Path

from ccm_minutes.adapters.folders import Folders
from ccm_minutes.adapters.user import SystemUser


def door_of(folders: Folders) -> Path:
    """The door of the window of this user on this store; its name tells neither."""
    whose = f"{folders.store.resolve()}\n{SystemUser().name()}"
    return folders.settings / f"window-{hashlib.sha256(whose.encode()).hexdigest()[:16]}"
