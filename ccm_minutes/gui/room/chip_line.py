"""A line in which what is recognised is drawn as chips; its text stays as it was typed."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ccm_minutes.gui.commands import is_letter
from ccm_minutes.gui.room.capture_shown import Chip
from ccm_minutes.gui.room.drawn_line import DrawnLine
from ccm_minutes.gui.text.units import part_in_qt

ChipsOf = Callable[[str, frozenset[str]], Sequence[Chip]]
"""The chips of a line, with some of its words left as words."""

_KEY = QKeySequence.StandardKey
_STEPS: Final = (
    _KEY.MoveToNextChar,
    _KEY.MoveToPreviousChar,
    _KEY.MoveToNextWord,
    _KEY.MoveToPreviousWord,
    _KEY.SelectNextChar,
    _KEY.SelectPreviousChar,
    _KEY.SelectNextWord,
    _KEY.SelectPreviousWord,
)


_MOMENT: Final = 5
"""Milliseconds that whatever a key sets off waits, so that the letter itself is seen first."""


class ChipLine(DrawnLine):
    """Draws chips over the words that they stand for, and steps over each as over one letter.

    The text is never changed by a chip: what is entered, kept and brought back is what was
    typed. A chip that the cursor is put into while typing shows its words again.

    Attributes:
        chips_of: finds the chips.
        plain: what of the line was turned back into words.

    Signals:
        turned: a chip became words, or words a chip again.
        read: the line was looked at after its text changed.
    """

    turned = Signal()
    read = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips_of: ChipsOf = lambda _text, _plain: ()
        self.plain: frozenset[str] = frozenset()
        self._before_turning: tuple[str, frozenset[str]] | None = None
        self._chips: tuple[Chip, ...] = ()
        self._told_underlined = ""
        self._looked_at = ""
        self._soon = QTimer(self, singleShot=True, interval=_MOMENT)
        self._soon.timeout.connect(self._read_typed)
        self.textChanged.connect(self._change)

    def _change(self) -> None:
        if self.is_drawn_here:
            self.draw_anew()
        if self.plain or not self._is_behind_what_is_drawn():
            # Chips and underlines move with the words; and of what was turned back into words,
            # it matters whether it stood there all the while.
            self._read_typed()
        else:
            self._soon.start()

    def _is_behind_what_is_drawn(self) -> bool:
        """Whether the text changed behind all chips and underlines, or there are none."""
        if not self.is_drawn_here:
            return True
        chips, underlines = self._chips, self.underlined
        ends = (*(one.end for one in chips), *(one.end for one in underlines))
        end = max(ends, default=0) + 1
        if self.cursorPosition() <= end or any(one.is_open_at_end for one in chips):
            return False
        return part_in_qt(self.text(), 0, end) == part_in_qt(self._looked_at, 0, end)

    def catch_up(self) -> None:
        """Looks at what was typed, where that is still to be done."""
        if self._soon.isActive():
            self._read_typed()

    def _read_typed(self) -> None:
        self._soon.stop()
        self._read()
        self.read.emit()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips of the line; one in which the cursor stands shows its own words."""
        self.catch_up()
        return self.chips_to_draw()

    def chips_to_draw(self) -> tuple[Chip, ...]:
        at = self.cursorPosition()
        return tuple(one.opened if _is_being_typed(one, at) else one for one in self._chips)

    @property
    def can_turn_again(self) -> bool:
        """Whether the last that was done was to turn a chip back, which undo takes back."""
        self.catch_up()
        return self._before_turning is not None

    def keep_plain(self, plain: frozenset[str]) -> None:
        """Says what of the line is words alone."""
        self.plain = plain
        self._read()

    def turn_back(self) -> bool:
        """Turns the chip at or left of the cursor back into words; whether there was one."""
        self.catch_up()
        at = self.cursorPosition()
        before = [one for one in self._chips if one.start <= at]
        if not before:
            return False
        self._before_turning = (self.text(), self.plain)
        self.keep_plain(self.plain | {before[-1].words})
        self.turned.emit()
        return True

    def refresh_chips(self) -> None:
        """Looks anew, where it may have changed who is known."""
        self._read()

    def _read(self) -> None:
        text = self.text()
        if self.plain:
            # Words that were taken away and are typed anew are looked at anew.
            self.plain &= {one.words for one in self.chips_of(text, frozenset())}
        if self._before_turning is not None and self._before_turning[0] != text:
            self._before_turning = None
        self._looked_at = text
        before, self._chips = self._chips, tuple(self.chips_of(text, self.plain))
        self._tell()
        if self._chips != before:
            self.draw_anew()

    def tell_of_underlines(self, told: str) -> None:
        """Has a screen reader say what is underlined, after who is recognised."""
        self._told_underlined = told
        self._tell()

    def _tell(self) -> None:
        chips = ", ".join(one.shown for one in self._chips)
        told = ". ".join(filter(None, (chips, self._told_underlined)))
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def _turn_again(self) -> bool:
        """Takes the last turning back of a chip back; whether it was the last that was done."""
        if self._before_turning is None:
            return False
        _, self.plain = self._before_turning
        self._before_turning = None
        self._read()
        self.turned.emit()
        return True

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key is for the chips, and for no command of the window."""
        if event.matches(_KEY.Undo):
            return self.can_turn_again
        self.catch_up()
        at = self.cursorPosition()
        is_escape = event.key() == Qt.Key.Key_Escape and not event.modifiers()
        return is_escape and any(one.start <= at for one in self._chips)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_letter(event):
            # The most of what is typed: there is nothing to find out about it.
            super().keyPressEvent(event)
            return
        self.catch_up()
        if event.matches(_KEY.Undo) and self._turn_again():
            return
        if event.key() == Qt.Key.Key_Escape and self.turn_back():
            return
        if self._erases_chip(event):
            return
        before = self.cursorPosition()
        super().keyPressEvent(event)
        if any(event.matches(step) for step in _STEPS):
            self._step_out(before)

    def _erases_chip(self, event: QKeyEvent) -> bool:
        """Whether Backspace after a name, or Delete before one, took all of it."""
        back = event.key() == Qt.Key.Key_Backspace
        if self.hasSelectedText() or self.isReadOnly() or event.modifiers():
            return False
        if not back and event.key() != Qt.Key.Key_Delete:
            return False
        at = self.cursorPosition()
        for one in (chip for chip in self.chips if not chip.is_open):
            if (at == one.end and not one.is_open_at_end) if back else at == one.start:
                self.setSelection(one.start, one.end - one.start)
                self.insert("")
                return True
        return False

    def _step_out(self, before: int) -> None:
        """Moves the cursor on to the end of the chip into which it stepped."""
        at = self.cursorPosition()
        for one in self._chips:
            if one.start < at < one.end:
                self._go(one.end if at > before else one.start)

    def _go(self, place: int) -> None:
        if self.hasSelectedText():
            self.setSelection(self.anchor, place - self.anchor)
        else:
            self.setCursorPosition(place)


def _is_being_typed(chip: Chip, at: int) -> bool:
    # A day is shown as it is understood from its first figure on; a name only once it is whole.
    ends_here = at == chip.end and chip.is_open_at_end and not chip.is_day
    return chip.start < at < chip.end or ends_here
