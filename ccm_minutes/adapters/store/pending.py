"""Another store in the place of the one that is there: the old whole or the new, at every step.

The new one is made ready in a folder of its own, and one rename says that it counts. What is left
are moves that can be done again and again: whoever opens the store next finishes them first.
"""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from ccm_minutes.adapters import file_names
from ccm_minutes.adapters.clock import named_by_now
from ccm_minutes.adapters.keys import SIDE_FILE
from ccm_minutes.adapters.store.faults import DATABASE, UnwritableStore
from ccm_minutes.adapters.system_reasons import reason_of
from ccm_minutes.adapters.whole_files import DiskFiles, sync_folder

PENDING: Final = file_names.RESTORING
ASIDE: Final = "set-aside"
STORE_ASIDE: Final = "store"
"""How the names of stores that were set aside begin."""

SETTINGS: Final = "settings"
_PART: Final = f"{PENDING}.part"
_PLAN: Final = "plan.json"
# The log first: it must not meet another database than its own.
_NAMES: Final = (f"{DATABASE}-wal", f"{DATABASE}-shm", DATABASE, SIDE_FILE)


def is_pending(folder: Path) -> bool:
    """Whether a store was made ready to take the place of the one in a folder."""
    return (folder / PENDING / _PLAN).is_file()


@contextmanager
def getting_ready(folder: Path) -> Iterator[Path]:
    """A folder in which the new store is made; gone afterwards, unless it counts by then."""
    part = folder / _PART
    shutil.rmtree(part, ignore_errors=True)
    try:
        with told(folder):
            part.mkdir(mode=0o700)
        yield part
    finally:
        shutil.rmtree(part, ignore_errors=True)


def make_it_count(folder: Path, settings: Path) -> None:
    """Makes the store that is ready the one of this folder; ``finish`` does the rest.

    Args:
        folder: of the store.
        settings: where files of settings that came with it belong.
    """
    part = folder / _PART
    brings = [name for name in _NAMES if (part / name).exists()]
    plan = {
        "aside": named_by_now(STORE_ASIDE),
        "brings": brings,
        "settings": str(settings.absolute()),
    }
    with told(folder):
        (part / _PLAN).write_text(json.dumps(plan), encoding="utf-8")
        for path in sorted(part.rglob("*")):
            _sync(path)
        # Without a plan there is nothing in it that counts.
        shutil.rmtree(folder / PENDING, ignore_errors=True)
        part.rename(folder / PENDING)
        sync_folder(folder)


def finish(folder: Path) -> Path | None:
    """Puts the new store in the place of the old one, which is kept aside.

    Gives the folder that the old one is in; None where nothing was pending or there was none.
    The lock of the store is held by the caller.

    Raises:
        UnwritableStore: the folder cannot be written; it can be done again later.
    """
    if not is_pending(folder):
        return None
    with told(folder):
        pending = folder / PENDING
        plan: dict[str, Any] = json.loads((pending / _PLAN).read_text(encoding="utf-8"))
        aside = folder / ASIDE / plan["aside"]
        for name in _NAMES:
            _exchange(folder / name, pending / name, aside, brings=name in plan["brings"])
        _put_settings(pending / SETTINGS, Path(plan["settings"]), aside / SETTINGS)
        sync_folder(folder)
        (pending / _PLAN).unlink()
        shutil.rmtree(pending, ignore_errors=True)
    return aside if aside.is_dir() else None


def _exchange(at: Path, new: Path, aside: Path, *, brings: bool) -> None:
    """Takes one file of the old store aside and puts the new one there, if there is to be one."""
    is_done = brings and not new.exists()
    if is_done:
        return
    if at.exists():
        aside.mkdir(mode=0o700, parents=True, exist_ok=True)
        at.rename(aside / at.name)
        sync_folder(aside)
    if brings:
        new.rename(at)


def _put_settings(new: Path, there: Path, aside: Path) -> None:
    for path in sorted(path for path in new.rglob("*") if path.is_file()):
        name = path.relative_to(new)
        content, target = path.read_bytes(), there / name
        if target.exists() and target.read_bytes() == content:
            continue
        if target.exists() and not (aside / name).exists():
            (aside / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            shutil.copyfile(target, aside / name)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        DiskFiles(0o600).write(target, content, replace=True)


def _sync(path: Path) -> None:
    if path.is_dir():
        sync_folder(path)
        return
    with path.open("r+b") as file:
        os.fsync(file.fileno())


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Says in words why a folder cannot be written."""
    try:
        yield
    except OSError as error:
        raise UnwritableStore(folder, reason_of(error)) from None
