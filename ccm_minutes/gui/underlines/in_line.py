"""Underlines in the capture line, and what is done about them there."""

import re
from collections.abc import Callable
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu

from ccm_minutes.application.warning.in_line import as_mention, look_at_line
from ccm_minutes.application.warning.lookout import Lookout, Remark, carried_over
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.text import DelegationMention, Mention
from ccm_minutes.gui.background import Task
from ccm_minutes.gui.record.rows import name_of
from ccm_minutes.gui.room.capture_edit import CaptureEdit
from ccm_minutes.gui.room.capture_panel import CapturePanel
from ccm_minutes.gui.room.capture_shown import Underlined
from ccm_minutes.gui.text.underline import Underline, UnderlineKind, look_of, told_of
from ccm_minutes.gui.text.units import place_from_qt, place_in_qt
from ccm_minutes.gui.underlines.aids import Aids
from ccm_minutes.gui.underlines.choices import Ways
from ccm_minutes.gui.underlines.hands import Hands
from ccm_minutes.gui.underlines.in_place import Question
from ccm_minutes.gui.underlines.in_record import nearest, remark_at
from ccm_minutes.gui.underlines.knowing import Knowing
from ccm_minutes.gui.underlines.marks import underlines_of
from ccm_minutes.gui.underlines.rows import GIVEN_UP, LONG

_SIGNS: Final = re.compile(r"\[\[|\]\]|\|\|")
"""What would end the words for the sanitised version."""

_MOMENT: Final = 30
"""Milliseconds after a key in which nothing is looked for."""


class InLine(QObject):
    """Looks at the line a moment after each key, and changes its words as is chosen."""

    def __init__(
        self, line: CaptureEdit, panel: CapturePanel, knowing: Knowing, hands: Hands, aids: Aids
    ) -> None:
        super().__init__(line)
        self._line, self._panel, self._run = line, panel, aids.run
        self._knowing, self._hands = knowing, hands
        self._text, self._remarks = "", ()
        self._typed_to: int | None = None
        self._beside = -GIVEN_UP
        self._soon = QTimer(self, singleShot=True, interval=_MOMENT)
        self._soon.timeout.connect(self._look)
        line.read.connect(self._changed)
        line.turned.connect(self._soon.start)
        line.recoloured.connect(self._draw)
        line.cursorPositionChanged.connect(self._move)
        knowing.changed.connect(self._look)
        line.menu_by = self._fill_menu

    _remarks: tuple[Remark, ...]

    def offer(self) -> bool:
        """Shows what is offered at the cursor; whether there was anything."""
        self._look_now()
        remark = nearest(self._remarks, self._at())
        if remark is None or self._line.isReadOnly():
            return False
        place = self._place_on_screen()
        self._hands.show(remark, self._ways(remark, place), place, by_key=True)
        return True

    def _move(self) -> None:
        if self._remarks:
            self._draw()

    def _changed(self) -> None:
        text = self._line.text()
        self._typed_to = self._line.cursorPosition()
        self._remarks = carried_over(self._remarks, self._text, text)
        self._text = text
        self._draw()
        if not self._soon.isActive():
            self._soon.start()

    def _look(self) -> None:
        text = self._line.text()
        if len(text) <= LONG:
            self._look_now()
        elif perf_counter() - self._beside >= GIVEN_UP:
            self._look_beside(text)

    def _look_beside(self, text: str) -> None:
        """Looks at a long line, once at a time."""
        self._beside = perf_counter()
        look = self._looking(text)

        def then(remarks: tuple[Remark, ...]) -> None:
            self._beside = -GIVEN_UP
            if self._line.text() == text:
                self._see(text, remarks)
            else:
                self._look()

        self._run(lambda _progress: look(), Task(then, _let_be))

    def _look_now(self) -> None:
        self._soon.stop()
        text = self._line.text()
        self._see(text, self._looking(text)())

    def _looking(self, text: str) -> Callable[[], tuple[Remark, ...]]:
        lookout: Lookout = self._knowing.lookout
        capturing, plain = self._panel.capturing, self._line.plain
        lookup, under = capturing.lookup, capturing.entry
        return lambda: look_at_line(lookout, text, lookup, plain, under)

    def _see(self, text: str, remarks: tuple[Remark, ...]) -> None:
        self._text, self._remarks = text, remarks
        self._draw()

    def _draw(self) -> None:
        text = self._text
        if text != self._line.text():
            return
        found = underlines_of(self._remarks)
        shown = [one for one in found if not self._is_being_typed(one)]
        places = (
            Underlined(place_in_qt(text, one.start), place_in_qt(text, one.end), look_of(one))
            for one in shown
        )
        self._line.underline(tuple(places))
        self._line.tell_of_underlines(told_of(shown, text))

    def _is_being_typed(self, underline: Underline) -> bool:
        """Whether it is a word that is not typed to its end yet, and so spelt in no way."""
        at = self._line.cursorPosition()
        if underline.kind is not UnderlineKind.SPELLING or at != self._typed_to:
            return False
        return at == place_in_qt(self._text, underline.end)

    def _at(self) -> int:
        return place_from_qt(self._line.text(), self._line.cursorPosition())

    def _fill_menu(self, menu: QMenu, place: int | None) -> None:
        self._look_now()
        at = self._at() if place is None else place_from_qt(self._line.text(), place)
        remark = remark_at(self._remarks, at)
        if remark is not None and not self._line.isReadOnly():
            self._hands.fill(menu, remark, self._ways(remark, self._place_on_screen()))

    def _place_on_screen(self) -> QPoint:
        return self._line.mapToGlobal(self._line.cursorRect().bottomLeft())

    def _ways(self, remark: Remark, place: QPoint) -> Ways:
        line = self._line.text()
        said = line[remark.start : remark.end]

        def put(words: str) -> None:
            self._put(line, remark, words)

        return Ways(
            said=said,
            mentions=self._mentions(line, remark),
            mention=lambda one: self._mention(line, remark, one),
            ask=lambda asked, done, words: self._hands.ask(
                self._line, Question(asked, said, done, words), place
            ),
            instead="",
            replace=lambda words: put(f"[[{said}||{_SIGNS.sub('', words)}]]"),
            withhold=lambda: put(f"[[{said}]]"),
            # What is not entered is in no passage of the meeting that could be allowed.
            allow=None,
            spell=put,
            add=self._hands.add,
        )

    def _mentions(self, line: str, remark: Remark) -> list[tuple[Mention, str]]:
        if remark.spot is None:
            return []
        people = participants_of(self._panel.sitting.meeting)
        return [
            (one, name_of(people, one))
            for one in remark.spot.mentions
            if self._with_mention(line, remark, one) is not None
        ]

    def _with_mention(self, line: str, remark: Remark, mention: Mention) -> str | None:
        if not isinstance(mention, DelegationMention):
            # The grammar has mentions of delegations alone.
            return None
        lookup = self._panel.capturing.lookup
        return as_mention(line, remark.start, remark.end, mention.delegation, lookup)

    def _mention(self, line: str, remark: Remark, mention: Mention) -> None:
        changed = self._with_mention(line, remark, mention)
        if changed is not None:
            grown = len(changed) - len(line)
            self._put(line, remark, changed[remark.start : remark.end + grown])

    def _put(self, looked_at: str, remark: Remark, words: str) -> None:
        """Puts words in the place of those of a remark; the line's own undo takes that back."""
        if self._line.text() != looked_at:
            return
        start, end = (place_in_qt(looked_at, one) for one in (remark.start, remark.end))
        self._line.setSelection(start, end - start)
        self._line.insert(words)


def _let_be(_failure: MinutesError) -> None:
    """What is not found while typing is found by the examination of the release."""
