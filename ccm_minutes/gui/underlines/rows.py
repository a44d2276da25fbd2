"""What is pointed at in the rows of the record, looked for when nobody waits for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ccm_minutes.application.warning.lookout import Lookout, Remark, carried_over
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.runs import characters
from ccm_minutes.domain.text import Text
from ccm_minutes.domain.walk import all_entries
from ccm_minutes.gui.background import Task, Work
from ccm_minutes.gui.record.rows import Row, RowKey
from ccm_minutes.gui.text.underline import Underline
from ccm_minutes.gui.underlines.marks import underlines_of

SLICE: Final = 0.002
"""Seconds of the window's thread that are taken at once."""

LONG: Final = 700
"""Characters of a text that is looked at beside the window: a hundred words that nobody has
looked up before take two milliseconds."""

GIVEN_UP: Final = 30.0
"""Seconds after which it is clear that nothing comes of work beside the window, as while that is
locked."""

_MOST_KEPT: Final = 4_000
"""Rows of which it is remembered what was found."""


@dataclass(slots=True)
class _Seen:
    """What was found in a row, and in which text of it."""

    row: Row
    text: Text
    lookout: Lookout
    remarks: tuple[Remark, ...]
    underlines: tuple[Underline, ...]


class RowRemarks(QObject):
    """Answers at once from what is known, and looks closer in moments without keys.

    What comes too late for a text that is another by then is dropped.

    Args:
        meeting: gives it as it is now.
        lookout: gives the one that looks now.
        run: does work beside the window.

    Signals:
        changed: something else is found than was answered.
    """

    changed = Signal()

    def __init__(
        self,
        meeting: Callable[[], Meeting],
        lookout: Callable[[], Lookout],
        run: Callable[[Work, Task], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._meeting, self._lookout, self._run = meeting, lookout, run
        self._seen: dict[RowKey, _Seen] = {}
        self._asked: dict[RowKey, tuple[Row, Text]] = {}
        self._beside: dict[RowKey, float] = {}
        self._entries: dict[str, Entry] = {}
        self._entries_in: Meeting | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look_at_some)

    def underlines(self, row: Row, text: Text) -> Sequence[Underline]:
        """What is underlined in a text of a row, as far as it is known."""
        return self._answer(row, text).underlines

    def remarks(self, row: Row, text: Text) -> tuple[Remark, ...]:
        """What is found in a text of a row; looks where it has not."""
        if not self._is_known(row, text):
            self._see(row, text, self._lookout(), self._found(row, text))
        return self._seen[row.key].remarks

    def _answer(self, row: Row, text: Text) -> _Seen:
        if not self._is_known(row, text):
            self._ask(row, text)
        return self._seen[row.key]

    def _is_known(self, row: Row, text: Text) -> bool:
        seen = self._seen.get(row.key)
        return (
            seen is not None
            and seen.row is row
            and seen.lookout is self._lookout()
            and seen.text == text
        )

    def _ask(self, row: Row, text: Text) -> None:
        """Looks soon, and keeps to what still holds of what was found before."""
        self._see(row, text, _NOBODY, _held(self._seen.get(row.key), text))
        self._asked.pop(row.key, None)
        self._asked[row.key] = (row, text)
        if not self._soon.isActive():
            self._soon.start()

    def _look_at_some(self) -> None:
        end, other = perf_counter() + SLICE, False
        # The latest first: that is what somebody looks at, and not what was scrolled past.
        while self._asked and perf_counter() < end:
            row, text = self._asked.pop(next(reversed(self._asked)))
            if len(characters(text)) > LONG:
                self._look_beside(row, text)
            else:
                other |= self._see(row, text, self._lookout(), self._found(row, text))
        if self._asked:
            self._soon.start()
        if other:
            self.changed.emit()

    def _look_beside(self, row: Row, text: Text) -> None:
        """Looks at a row once at a time: whoever types on in a long text would pile up work."""
        now = perf_counter()
        if now - self._beside.get(row.key, -GIVEN_UP) < GIVEN_UP:
            return
        self._beside[row.key] = now
        lookout, entry = self._lookout(), self._entry(row)

        def then(remarks: tuple[Remark, ...]) -> None:
            self._beside.pop(row.key, None)
            seen = self._seen.get(row.key)
            if seen is None:
                return
            if seen.row is not row or seen.text != text:
                self._ask(seen.row, seen.text)
            elif self._see(row, text, lookout, remarks):
                self.changed.emit()

        self._run(lambda _progress: lookout.look(entry, text), Task(then, _let_be))

    def _found(self, row: Row, text: Text) -> tuple[Remark, ...]:
        return self._lookout().look(self._entry(row), text)

    def _entry(self, row: Row) -> Entry | None:
        """The entry of a row; None where nothing of the row goes out."""
        if row.marked:
            return None
        meeting = self._meeting()
        if self._entries_in is not meeting:
            # All rows that are seen ask for theirs in each state of a meeting.
            self._entries = {found.entry.key: found.entry for found in all_entries(meeting)}
            self._entries_in = meeting
        return self._entries.get(row.entry)

    def _see(self, row: Row, text: Text, lookout: Lookout, remarks: tuple[Remark, ...]) -> bool:
        """Notes what was found; whether it is something else than before."""
        before = self._seen.pop(row.key, None)
        if len(self._seen) >= _MOST_KEPT:
            self._seen.pop(next(iter(self._seen)))
        underlines = underlines_of(remarks)
        self._seen[row.key] = _Seen(row, text, lookout, remarks, underlines)
        return before is None or before.underlines != underlines or before.text != text


_NOBODY: Final = Lookout()
"""Who looked where nobody has."""


def _held(before: _Seen | None, text: Text) -> tuple[Remark, ...]:
    if before is None:
        return ()
    return carried_over(before.remarks, characters(before.text), characters(text))


def _let_be(_failure: MinutesError) -> None:
    """What is not found while typing is found by the examination of the release."""
