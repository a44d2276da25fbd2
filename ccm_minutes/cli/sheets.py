"""The sheet for a recovery key, as a file that a call asks for."""

from datetime import date
from pathlib import Path
from typing import Final

import click

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.recovery_sheet import recovery_sheet
from ccm_minutes.cli.streams import tell
from ccm_minutes.cli.wiring import files
from ccm_minutes.composition.parts.dates import day
from ccm_minutes.release.catalogue import FALLBACK, catalogue_of

SHEET_OPTION: Final = click.option(
    "--sheet",
    type=files.PATH,
    metavar="FILE.html",
    help="Write the recovery key to this file as well, as a page to be printed.",
)


def must_take_sheet(path: Path | None) -> None:
    """Passes a path that the sheet can be put at; ``OutputFault`` before anything is done."""
    if path is not None:
        DiskFiles(mode=0o600).must_take(path, replace=False)


def write_recovery_sheet(path: Path | None, recovery_key: str, where: Path) -> None:
    """Writes the sheet where it is wanted."""
    if path is None:
        return
    today = date.fromisoformat(SystemClock().now()[:10])
    page = recovery_sheet(recovery_key, str(where), day(today, catalogue_of(FALLBACK)))
    DiskFiles(mode=0o600).write(path, page.encode(), replace=False)
    tell(f"The sheet is in {path}. Print it, then take the file away: it opens your meetings.")
