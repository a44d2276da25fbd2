"""The capture line at the foot, and what stands above it."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from ccm_minutes.capture.transcript import Transcript
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.people.lines import full_words
from ccm_minutes.gui.record.rows import listed
from ccm_minutes.gui.room.capture_edit import CaptureEdit
from ccm_minutes.gui.room.capturing import Capturing
from ccm_minutes.gui.room.line_typed import LineTyped
from ccm_minutes.gui.room.panel import Panel
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.text.expanding import Expand

_FOUO = "(FOUO) "
_SHOWN = 40

_AT_ONCE: Final = 500
"""Lines that are taken in before anybody notices; more are taken in beside the window."""


class CapturePanel(Panel):
    """Takes lines; says which item they go into and under whom points go.

    Signals:
        taken: something was entered.
        flagged: somebody has to come back to it.
        told: something that the user may want to know.
    """

    taken = Signal()
    flagged = Signal()
    told = Signal(str)

    def __init__(
        self,
        line: CaptureEdit,
        labels: tuple[QLabel, QLabel],
        capturing: Capturing,
        sitting: Sitting,
        drawer: Drawer,
    ) -> None:
        super().__init__(line, sitting, drawer)
        self._line = line
        self._target, self._under = labels
        self.capturing = self._capturing = capturing
        self.begun = LineTyped(line)
        self._held = ""
        self.take_long: Callable[[Sequence[str]], None] = self.take_at_once
        self.end_long: Callable[[], None] = lambda: None
        line.entered.connect(self._enter)
        # What is under way goes before, with the words of the line that are its first.
        line.pasting.connect(self._end_long)
        line.pasted.connect(self._take_all)
        line.offers = capturing.offers
        line.begins_line = capturing.begins_line
        line.chips_of = capturing.chips
        sitting.changed.connect(lambda *_: line.refresh_chips())
        line.setPlaceholderText(
            self.tr("Swe: what was said    = decision    ! owner: action    > next item")
        )

    def show_place(self, heading: str) -> None:
        """Says where the next line goes."""
        none = self.tr("Typing into: a new item")
        self._target.setText(self.tr("Typing into: {0}").format(heading) if heading else none)
        self._under.setText(self._said_under())

    def _said_under(self) -> str:
        entry = self._capturing.entry
        if entry is None:
            return ""
        people = participants_of(self.sitting.meeting)
        who = listed(entry.speakers, people) or full_words(entry.text, people)
        words = who if len(who) <= _SHOWN else f"{who[:_SHOWN]}…"
        return self.tr("“- ” adds a point under: {0}").format(words)

    def expand_by(self, expand: Expand) -> None:
        """Expands short forms as their words end, but for what the grammar reads."""
        self._line.expanding.by = self._capturing.expanding(expand)

    def mark(self) -> None:
        """Marks the selected words of the line, or the whole line."""
        line = self._line
        if line.hasSelectedText():
            line.insert(f"[[{line.selectedText()}]]")
        elif line.text().startswith(_FOUO):
            line.setText(line.text().removeprefix(_FOUO))
        else:
            line.setText(_FOUO + line.text())

    def details(self) -> None:
        if (entry := self._capturing.entry) is not None:
            self.drawer.open(EntryForm(entry, self.sitting.meeting))

    def words(self) -> None:
        self.details()

    def _enter(self, line: str, done: bool) -> None:
        self.end_long()
        line = self._line.text()
        before = self.sitting.meeting
        try:
            flagged = self._capturing.take(line, self.begun.key, self._line.plain)
        except MinutesError as failure:
            self.sitting.failed.emit(failure.sentence)
            return
        point = not done and self._capturing.expects_point(line)
        self.begun.enter(self.sitting.meeting is not before)
        self._line.accept("- " if point else "")
        self.taken.emit()
        if flagged:
            self.flagged.emit()

    def _end_long(self) -> None:
        self.end_long()

    def _take_all(self, lines: Sequence[str]) -> None:
        """Enters lines that were pasted, as one step of undo."""
        if len(lines) > _AT_ONCE:
            self.take_long(lines)
        else:
            self.hold_line()
            self.take_at_once(lines)

    def hold_line(self) -> None:
        """Remembers what of the line is among the lines that are to be entered."""
        self._held = self._line.text()

    def take_at_once(self, lines: Sequence[str]) -> None:
        """Enters lines, however long that lasts."""
        self.enter_all(len(lines), self._capturing.taking(lines)(lambda *_: None))

    def enter_all(self, count: int, taken: Transcript) -> None:
        """Enters what so many lines made of the meeting as it is."""
        before = self.sitting.meeting
        try:
            flagged = self._capturing.enter(taken, self.begun.key)
        except MinutesError as failure:
            self.sitting.failed.emit(failure.sentence)
            return
        self.begun.enter(self.sitting.meeting is not before)
        self._line.accept("", self._line.text().removeprefix(self._held))
        self.taken.emit()
        self.told.emit(self._said_of(count))
        if flagged:
            self.flagged.emit()

    def _said_of(self, lines: int) -> str:
        if lines == 1:
            return self.tr("That was too long for the line and is entered. Undo takes it back.")
        told = self.tr("{0} lines were entered as if they had been typed. Undo takes them back.")
        return told.format(lines)
