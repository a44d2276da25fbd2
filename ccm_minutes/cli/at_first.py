"""What is seen of the window before the program is loaded. Loads next to nothing itself."""

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from ccm_minutes.adapters.file_names import DATABASE, RESTORING, SIDE_FILE
from ccm_minutes.cli.display import NoDisplay, must_have_display


def first_look(arguments: Sequence[str]) -> Any:
    """The page for the passphrase, shown; None where it is not what a call opens with.

    It is shown where a store is there as a whole and nothing was asked for but the window.
    Whatever stands against that is said by those who know more.
    """
    if arguments:
        return None
    try:
        must_have_display()
        return _look()
    except (NoDisplay, ImportError):
        return None


def _look() -> Any:
    folders = import_module("ccm_minutes.adapters.folders").folders_of()
    store = folders.store
    if (store / RESTORING).exists() or not all(
        (store / name).is_file() for name in (DATABASE, SIDE_FILE)
    ):
        return None
    settings = import_module("ccm_minutes.adapters.settings")
    door = import_module("ccm_minutes.cli.wiring.door").door_of(folders)
    kept = settings.FileSettings(folders.settings / "window.json")
    return import_module("ccm_minutes.gui.first_look").look(store, kept, door)
