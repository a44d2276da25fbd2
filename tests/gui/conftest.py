"""A window on a real store in a folder of its own, and a person before it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ccm_minutes.adapters.foreign.plain_text import text_at
from ccm_minutes.adapters.foreign.table import table_at
from ccm_minutes.adapters.keys import Cost
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.ports import Register
from ccm_minutes.application.remembering import Remembering
from ccm_minutes.cli.wiring import one_store as wiring
from ccm_minutes.cli.wiring.word import word_press
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.export.sheet.xlsx import xlsx_bytes
from ccm_minutes.gui.furnishing import furnished
from ccm_minutes.gui.look.theme import dress
from ccm_minutes.gui.outside import ForThisStart, Outside
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.fakes.keyrings import InMemory
from tests.gui.meetings import small_meeting
from tests.gui.persons import AnswersPaths, Person

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


class OneStore(wiring.OneStore):
    """The store of the program on a folder of the test, with a key that is quickly derived."""

    def __init__(self, folder: Path) -> None:
        self.keyring = InMemory(called="")
        super().__init__(folder, ExitStack(), Remembering(self.keyring, ForThisStart()), CHEAP)

    def open(self, passphrase: str) -> Register:
        self.held_register = super().open(passphrase)
        return self.held_register


class StillClock:
    def now(self) -> str:
        return "2031-03-04T14:03:22+01:00"


class Anyone:
    def name(self) -> str:
        return "ilsa"


@pytest.fixture(autouse=True, scope="session")
def dressed(qapp: QApplication) -> None:
    dress(qapp)


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[OneStore]:
    one = OneStore(tmp_path / "store")
    yield one
    one.held.close()


@pytest.fixture
def shown() -> list[Path]:
    return []


def outside_of(
    stores: OneStore, folder: Path, open_path: Callable[[Path], None] = lambda _path: None
) -> Outside:
    """What a window on a store is given."""
    return Outside(
        stores=stores,
        meeting_files=JsonMeetingFiles(),
        whole_files=DiskFiles(),
        press=word_press(),
        clock=StillClock(),
        user=Anyone(),
        write_sheet=xlsx_bytes,
        read_table=table_at,
        read_text=text_at,
        open_path=open_path,
        documents=folder,
    )


@pytest.fixture
def outside(stores: OneStore, tmp_path: Path, shown: list[Path]) -> Outside:
    return outside_of(stores, tmp_path, shown.append)


@pytest.fixture
def asking(tmp_path: Path) -> AnswersPaths:
    return AnswersPaths(tmp_path)


@pytest.fixture
def window(
    qtbot: QtBot, outside: Outside, asking: AnswersPaths, qapp: QApplication
) -> Iterator[Window]:
    one = furnished(outside, asking)
    one.show()
    qtbot.waitExposed(one)
    one.activateWindow()
    yield one
    # What a test left unsaved on purpose keeps no window open.
    asking.loses = True
    one.close()
    assert not one.background.busy
    one.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def person(window: Window, qtbot: QtBot) -> Person:
    return Person(window, qtbot)


@pytest.fixture
def meeting() -> Meeting:
    """A small closed meeting: two items, a sub-item, three delegations."""
    return small_meeting()


@pytest.fixture
def room(window: Window, stores: OneStore, meeting: Meeting) -> Room:
    """The small meeting, open, with the keys in the capture line."""
    stores.make("seven quiet stoats")
    register = stores.open("seven quiet stoats")
    register.take_in([meeting])
    window.enter(register)
    window.open_meeting(meeting.details.id)
    assert window.room is not None
    return window.room
