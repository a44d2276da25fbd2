"""What a key costs in a meeting of many entries, beside a bare editor in the same process.

Args: items or one, for entries over many items or all in one; and how many.
"""

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QWidget

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.keyrings import SystemKeyring
from ccm_minutes.adapters.keys import Cost
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.adapters.user import SystemUser
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.remembering import Remembering
from ccm_minutes.cli.wiring.one_store import OneStore
from ccm_minutes.cli.wiring.sheets import write_sheet
from ccm_minutes.cli.wiring.word import word_press
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.gui.furnishing import furnished
from ccm_minutes.gui.look.theme import dress
from ccm_minutes.gui.outside import ForThisStart, Outside
from ccm_minutes.gui.record.view import RecordView
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from ccm_minutes.release.states import states

KEYS, WARM, LINES = 200, 20, 20
PAGES = (Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp)
PAUSE = 25
"""Milliseconds between two keys: faster than anybody types, and time for all that is put off."""
ITEMS, DELEGATIONS = 100, 60
WORDS = "the plan was taken note of and the work goes on in spring as was agreed before "
PASSPHRASE = "three invented words"  # noqa: S105 - of a store that is thrown away


class Painted(QObject):
    """Counts the paints of one widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        """Looks at every event, and keeps none."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def press(widget: QWidget, key: Qt.Key, text: str) -> None:
    """One key, down and up."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(widget, event)


def until_painted(painted: Painted, act: Callable[[], None]) -> float:
    """Seconds from doing something until it was painted."""
    before, began = painted.count, time.perf_counter()
    act()
    while painted.count == before and time.perf_counter() - began < 5:
        QApplication.processEvents()
    return time.perf_counter() - began


def keys_in(widget: QWidget, drawn: QWidget) -> list[float]:
    """Seconds of each of many keys; the first ones are not counted."""
    painted, taken = Painted(drawn), []
    widget.window().activateWindow()
    widget.setFocus()
    for number in range(WARM + KEYS):
        letter = WORDS[number % len(WORDS)]
        # A key without its code would be looked up among the keys of all commands.
        key = partial(press, widget, Qt.Key(ord(letter.upper())), letter)
        taken.append(until_painted(painted, key))
        QTest.qWait(PAUSE)
    return taken[WARM:]


class Bare(QMainWindow):
    """The measure of all."""

    def __init__(self) -> None:
        super().__init__()
        self.editor = QPlainTextEdit()
        self.setCentralWidget(self.editor)
        self.resize(1360, 860)


def meeting(shape: str, entries: int) -> Meeting:
    """A long meeting."""
    delegations = tuple(Delegation(f"d{n}", f"Lander{n}") for n in range(DELEGATIONS))
    said = [_entry(n) for n in range(entries)]
    items = 1 if shape == "one" else ITEMS
    agenda = tuple(AgendaItem(f"Matter {n}", entries=tuple(said[n::items])) for n in range(items))
    return Meeting(Details("long", "A long meeting", date(2026, 5, 12)), (), delegations, agenda)


def _entry(number: int) -> Entry:
    speakers = (DelegationSpeaker(f"d{number % DELEGATIONS}"),)
    return Entry(EntryKind.INTERVENTION, text=f"{number} {WORDS * 2}", speakers=speakers)


@contextmanager
def window_of(folder: Path, held: ExitStack) -> Iterator[tuple[Window, OneStore]]:
    """The program's own window, on a store that is thrown away."""
    remembering = Remembering(SystemKeyring(), ForThisStart())
    stores = OneStore(folder / "store", held, remembering, Cost(64, 1, 1))
    stores.make(PASSPHRASE)
    clock, user = SystemClock(), SystemUser()
    files = JsonMeetingFiles(), DiskFiles(), word_press()
    window = furnished(Outside(stores, *files, clock, user, write_sheet=write_sheet))
    window.resize(1360, 860)
    window.show()
    yield window, stores
    window.close()


def opened(window: Window) -> tuple[Room, float]:
    """The room, and seconds until it was painted."""
    began = time.perf_counter()
    window.open_meeting("long")
    room = window.room
    if room is None:
        raise SystemExit(window.message_bar.sentence.text())
    painted = Painted(room.record_view.viewport())
    while not painted.count:
        QApplication.processEvents()
    return room, time.perf_counter() - began


def lines_in(room: Room, count: int) -> list[float]:
    """Seconds from Enter in the line until the record shows it; it is saved by then."""
    painted, taken = Painted(room.record_view.viewport()), []
    for number in range(count):
        room.capture.setText(f"- {number} {WORDS}")
        QTest.qWait(10 * PAUSE)
        enter = partial(press, room.capture, Qt.Key.Key_Return, "\r")
        taken.append(until_painted(painted, enter))
        QTest.qWait(PAUSE)
    return taken


def told(name: str, seconds: list[float], base: float) -> None:
    """Prints a line."""
    usual, slow = statistics.median(seconds), statistics.quantiles(seconds, n=20)[-1]
    print(
        f"  {name:22} {usual * 1e3:6.2f} ms, 19 of 20 within {slow * 1e3:6.2f} ms,"
        f" {usual / base:5.2f} times"
    )


def main(shape: str, entries: int) -> None:
    """Prints what was measured."""
    dress(QApplication([]))
    plain = Bare()
    plain.show()
    print(f"{entries} entries {'in one item' if shape == 'one' else 'in many items'}")
    with (
        tempfile.TemporaryDirectory() as home,
        ExitStack() as held,
        window_of(Path(home), held) as (window, stores),
    ):
        register = stores.open(PASSPHRASE)
        register.take_in([meeting(shape, entries)])
        window.enter(register)
        # The program has read them by then: it does so while the passphrase is typed.
        states()
        room, seconds = opened(window)
        print(f"  opened in {seconds:.2f} s")
        measure(room, plain.editor)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  memory at most {peak:.0f} MB", flush=True)


def measure(room: Room, editor: QPlainTextEdit) -> None:
    """Types in the line, in an entry, and in the bare editor before and after."""
    base = keys_in(editor, editor.viewport())
    line = keys_in(room.capture, room.capture)
    room.capture.setText("Lander7: ")
    QTest.qWait(10 * PAUSE)
    behind = keys_in(room.capture, room.capture)
    room.capture.clear()
    entry = keys_in_place(room)
    pages = pages_in(room.record_view)
    entered = lines_in(room, LINES)
    base += keys_in(editor, editor.viewport())
    usual = statistics.median(base)
    for name, seconds in (
        ("bare editor", base),
        ("the line", line),
        ("the line, after a name", behind),
        ("an entry in place", entry),
        ("a page up or down", pages),
        ("Enter in the line", entered),
    ):
        told(name, seconds, usual)


def keys_in_place(room: Room) -> list[float]:
    """Seconds of each key in the last entry."""
    view = room.record_view
    view.edit_row(view.rows.all_rows()[-1].key)
    if view.editor is None:
        raise SystemExit("No editor was opened.")
    taken = keys_in(view.editor, view.editor.viewport())
    room.focus.back_to_capture()
    return taken


def pages_in(view: RecordView) -> list[float]:
    """Seconds of keys that go far, each as the first of its kind."""
    painted = Painted(view.viewport())
    view.setFocus()
    return [until_painted(painted, partial(press, view, key, "")) for key in PAGES * 10]


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
