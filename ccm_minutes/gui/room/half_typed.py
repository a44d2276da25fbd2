"""The forms that are open or were left, on their way into the store before they are done."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from ccm_minutes.application.half_typed import HalfTyped
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.half_typed import Fields, fields_of, put_back
from ccm_minutes.gui.room.forms_again import form_again
from ccm_minutes.gui.room.sitting import Sitting

_LOOKED_AT: Final = 250
"""Milliseconds from one look at the fields to the next."""

_LINE: Final = "line"
"""Stands for a form in what is kept of a line of the room itself."""


class HalfTypedFields(QObject):
    """Watches over what is typed and not done, so that a crash takes no more than half a second.

    What is kept of a form is what somebody changed in it: the rest of its fields follows the
    meeting, so that a form which stood open for long takes nothing newer back. A form that
    another takes the place of comes back as it was left when it is opened again, also at a
    later opening of the meeting.

    Args:
        drawer: where the forms are.
        sitting: the meeting that they are of.
        lines: of the room itself, by names that stay the same.

    Signals:
        stood: all that is to be kept now, the form that is open last.
    """

    stood = Signal(object)

    def __init__(self, drawer: Drawer, sitting: Sitting, lines: Mapping[str, QLineEdit]) -> None:
        super().__init__(drawer)
        self._drawer, self._sitting = drawer, sitting
        self._lines: dict[str, QLineEdit] = {}
        self._words: dict[str, str] = {}
        self._form: Form | None = None
        self._at_first: Fields = ()
        self._kept: tuple[HalfTyped, ...] = ()
        self._left: dict[tuple[str, str], Fields] = {}
        self._again = QTimer(self, interval=_LOOKED_AT)
        self._again.timeout.connect(self.keep)
        self._soon = QTimer(self, singleShot=True, interval=_LOOKED_AT)
        self._soon.timeout.connect(self.keep)
        for name, line in lines.items():
            self.hold(name, line)
        # The drawer tells before the form is in it.
        drawer.leaving.connect(self._leave)
        drawer.opened.connect(lambda: QTimer.singleShot(0, self, self._begin))
        drawer.finishing.connect(self._catch_up)
        drawer.closed.connect(self.keep)

    def hold(self, name: str, line: QLineEdit) -> None:
        """Keeps what stands in a line, which may go and come back as another one.

        Args:
            name: of the line, whichever it is now.
            line: shows what was typed in it before.
        """
        self._lines[name] = line
        if words := self._words.get(name):
            line.setText(words)
        line.textChanged.connect(partial(self._line_typed, name))

    def hold_lines_of(self, form: Form) -> None:
        """Keeps the lines of a form that is not kept as a whole."""
        for name, line in form.lines.items():
            self.hold(name, line)

    def keep(self) -> None:
        """Gives everything to be kept, where it stands otherwise than the last time."""
        self._soon.stop()
        now = self.now()
        if self._drawer.form is not self._form:
            self._again.stop()
            self._form = None
        if now != self._kept:
            self._kept = now
            self.stood.emit(now)

    def now(self) -> tuple[HalfTyped, ...]:
        """All that is to be kept, as it stands."""
        half = self._half() if self._drawer.form is self._form else None
        left = [HalfTyped(*of, fields) for of, fields in self._left.items()]
        return (*self._typed_lines(), *left, *(() if half is None else (half,)))

    def go_on_with(self, halves: Sequence[HalfTyped]) -> None:
        """Goes on with what stood in another room of the meeting, and has it kept."""
        self.restore(halves)
        self.stood.emit(self._kept)

    def restore(self, halves: Sequence[HalfTyped]) -> tuple[str, ...]:
        """Goes on with what was kept; what it was about and is there no more is forgotten.

        Returns:
            What the forms are called, the one that is open again last.
        """
        self._kept = tuple(halves)
        self._words = {half.key: str(dict(half.fields)[_LINE]) for half in _lines_in(halves)}
        for name, words in self._words.items():
            if name in self._lines and isValid(self._lines[name]):
                self._lines[name].setText(words)
        made = [(half, form_again(half, self._sitting.meeting)) for half in halves]
        forms = [(half, form) for half, form in made if form is not None]
        self._left = {(half.form, half.key): half.fields for half, _ in forms}
        if forms:
            self._drawer.open(forms[-1][1])
            self._begin()
        for _, form in forms[:-1]:
            form.deleteLater()
        self.keep()
        return tuple(form.heading for _, form in forms)

    def _line_typed(self, name: str, words: str) -> None:
        self._words[name] = words
        if not self._soon.isActive():
            self._soon.start()

    def _typed_lines(self) -> list[HalfTyped]:
        words = self._words.items()
        return [HalfTyped(_LINE, name, ((_LINE, typed),)) for name, typed in words if typed]

    def _leave(self) -> None:
        """Remembers the form that something else takes the place of."""
        half = self._half()
        if half is not None:
            self._left[half.form, half.key] = half.fields

    def _catch_up(self) -> None:
        """Shows the form anew where the meeting is another by now, with what was typed in it."""
        if self._form is None or self._form.of is None:
            return
        form = form_again(HalfTyped(*self._form.of, ()), self._sitting.meeting)
        if form is not None and fields_of(form) != self._at_first:
            self._drawer.open(form)
            self._begin()

    def _begin(self) -> None:
        form = self._drawer.form
        if form is self._form:
            return
        self._form = form
        if form is not None:
            self.hold_lines_of(form)
        if form is not None and form.of is not None:
            self._at_first = fields_of(form)
            put_back(form, self._left.pop(form.of, ()))
            self._again.start()
        self.keep()

    def _half(self) -> HalfTyped | None:
        if self._form is None or self._form.of is None:
            return None
        fields = fields_of(self._form)
        before = dict(self._at_first)
        changed = tuple((name, held) for name, held in fields if held != before.get(name))
        return HalfTyped(*self._form.of, changed) if changed else None


def _lines_in(halves: Sequence[HalfTyped]) -> list[HalfTyped]:
    return [half for half in halves if half.form == _LINE]
