"""The window on a store of its own, in which the committee met twice."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import MappingProxyType

from PySide6.QtTest import QTest

from ccm_minutes.adapters.foreign.plain_text import text_at
from ccm_minutes.adapters.foreign.table import table_at
from ccm_minutes.adapters.keys import Cost
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.adapters.spelling.hunspell_spellers import HunspellSpellers
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.remembering import Remembering
from ccm_minutes.cli.wiring.one_store import OneStore
from ccm_minutes.cli.wiring.word import word_press
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.export.sheet.xlsx import xlsx_bytes
from ccm_minutes.gui.furnishing import furnished
from ccm_minutes.gui.outside import ForThisStart, Outside
from ccm_minutes.gui.window import Window
from tests.fakes.keyrings import InMemory
from tests.gui.persons import AnswersPaths

_QUICK = Cost(memory_kib=64, passes=1, lanes=1)


class Morning:
    """A clock that stands still, so that every picture is the same."""

    def now(self) -> str:
        """Always the same."""
        return "2031-03-18T10:41:07+01:00"


class Officer:
    """Who takes the minutes."""

    def name(self) -> str:
        """Always the same."""
        return "ilsa"


@contextmanager
def window_in(
    folder: Path, before: Meeting, settings: Mapping[str, str] = MappingProxyType({})
) -> Iterator[tuple[Window, AnswersPaths]]:
    """The window on a store with one meeting, and the paths to which it writes.

    Args:
        folder: for the store and the documents.
        before: the meeting that is there.
        settings: of the window, as "colours": "dark".
    """
    asking = AnswersPaths(folder)
    with ExitStack() as held:
        remembering = Remembering(InMemory(called=""), ForThisStart())
        stores = OneStore(folder / "store", held, remembering, _QUICK)
        stores.make("seven quiet stoats")
        register = stores.open("seven quiet stoats")
        register.take_in([before])
        outside = Outside(
            stores=stores,
            meeting_files=JsonMeetingFiles(),
            whole_files=DiskFiles(),
            press=word_press(),
            clock=Morning(),
            user=Officer(),
            write_sheet=xlsx_bytes,
            settings=ForThisStart(dict(settings)),
            spellers=HunspellSpellers(),
            read_table=table_at,
            read_text=text_at,
            open_path=lambda _path: None,
            documents=folder,
        )
        window = furnished(outside, asking)
        window.resize(1360, 860)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        window.enter(register)
        yield window, asking
        window.close()
