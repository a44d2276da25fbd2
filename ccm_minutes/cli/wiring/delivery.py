"""Where finished documents go."""

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.user import SystemUser
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.delivering import Outlets
from ccm_minutes.application.exporting import Press
from ccm_minutes.application.ports import ReleaseLog
from ccm_minutes.application.release_log import LogBook
from ccm_minutes.cli.wiring.sheets import write_sheet
from ccm_minutes.cli.wiring.word import word_press


def outlets(press: Press | None = None, log: ReleaseLog | None = None) -> Outlets:
    """Documents on disk; releases go into the log of the store where there is one.

    Args:
        press: of the document that is wanted; None for the program's own templates.
        log: of the store that the meeting is in.
    """
    clock = SystemClock()
    book = None if log is None else LogBook(log, clock, SystemUser())
    return Outlets(press or word_press(), DiskFiles(), clock, book, write_sheet=write_sheet)
