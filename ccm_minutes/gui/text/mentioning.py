"""``@`` and a name in a text of the record, as in the capture line: they become a mention."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from ccm_minutes.domain.runs import OBJECT
from ccm_minutes.domain.text import Marking, Mention
from ccm_minutes.gui.text.document import NameOf, holds_marked
from ccm_minutes.gui.text.formats import format_of
from ccm_minutes.gui.text.units import place_in_qt


@dataclass(frozen=True, slots=True)
class TypedMention:
    """What was typed for a mention: from its sign up to but without the end of its name."""

    start: int
    end: int
    mention: Mention


FindMentions: TypeAlias = Callable[[str, int | None], Sequence[TypedMention]]
"""The mentions in a line, with so many characters before the cursor; None when it is left."""


def no_mentions(_line: str, _before: int | None) -> Sequence[TypedMention]:
    """Finds none."""
    return ()


class Mentioning:
    """Makes mentions in an editor as they are typed.

    Attributes:
        by: finds them.
    """

    def __init__(self, edit: QTextEdit, name_of: Callable[[], NameOf]) -> None:
        self.by: FindMentions = no_mentions
        self._edit, self._name_of = edit, name_of
        self._plain: list[QTextCursor] = []

    def begin(self) -> None:
        """Leaves words alone that could be mentions and are none, in a text that is shown now."""
        self._plain = []
        for start, line in self._lines():
            for found in self.by(line, None):
                self.leave_plain(start + place_in_qt(line, found.start))

    def leave_plain(self, sign: int) -> None:
        """Makes no mention of what was typed after a sign, wherever that moves to.

        Args:
            sign: its place in the document, as Qt counts it.
        """
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(sign)
        self._plain.append(cursor)

    def is_plain(self, sign: int) -> bool:
        """Whether no mention is made of what was typed after a sign."""
        return any(one.position() == sign for one in self._plain)

    def typed(self) -> None:
        """Looks at the line that was just typed in."""
        cursor = self._edit.textCursor()
        line, before = cursor.block().text(), QTextCursor(cursor)
        if "@" in line:
            before.setPosition(cursor.block().position(), QTextCursor.MoveMode.KeepAnchor)
            self._make(cursor.block().position(), line, len(before.selectedText()))

    def left(self) -> None:
        """Looks at all lines, when nothing more is typed."""
        for start, line in self._lines():
            self._make(start, line, None)

    def _lines(self) -> Iterator[tuple[int, str]]:
        block = self._edit.document().begin()
        while block.isValid():
            if "@" in block.text():
                yield block.position(), block.text()
            block = block.next()

    def _make(self, start: int, line: str, before: int | None) -> None:
        cursor = QTextCursor(self._edit.document())
        cursor.beginEditBlock()
        # From the end, so that what stands before keeps its place.
        for found in sorted(self.by(line, before), key=lambda one: -one.start):
            sign = start + place_in_qt(line, found.start)
            if not self.is_plain(sign):
                cursor.setPosition(sign)
                end = start + place_in_qt(line, found.end)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                self.put(cursor, found.mention)
        cursor.endEditBlock()

    def put(self, cursor: QTextCursor, mention: Mention) -> None:
        """Puts a mention in the place of what a cursor has selected, marked as that is."""
        marking = Marking.FOUO if holds_marked(cursor) else None
        name = self._name_of()(mention)
        cursor.insertText(OBJECT, format_of(replace(mention, marking=marking), name))
