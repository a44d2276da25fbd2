"""``@`` and a name in a text of the record, as in the capture line: they become a mention."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from ccm_minutes.domain.runs import OBJECT
from ccm_minutes.domain.text import Mention
from ccm_minutes.gui.text.document import NameOf
from ccm_minutes.gui.text.formats import format_of, marking_of
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

    def typed(self) -> None:
        """Looks at the line that was just typed in."""
        cursor = self._edit.textCursor()
        line, before = cursor.block().text(), QTextCursor(cursor)
        if "@" in line:
            before.setPosition(cursor.block().position(), QTextCursor.MoveMode.KeepAnchor)
            self._make(cursor.block().position(), line, len(before.selectedText()))

    def left(self) -> None:
        """Looks at all lines, when nothing more is typed."""
        block = self._edit.document().begin()
        while block.isValid():
            if "@" in block.text():
                self._make(block.position(), block.text(), None)
            block = block.next()

    def _make(self, start: int, line: str, before: int | None) -> None:
        cursor = QTextCursor(self._edit.document())
        cursor.beginEditBlock()
        # From the end, so that what stands before keeps its place.
        for found in sorted(self.by(line, before), key=lambda one: -one.start):
            end = start + place_in_qt(line, found.end)
            cursor.setPosition(start + place_in_qt(line, found.start))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._replace(cursor, found.mention)
        cursor.endEditBlock()

    def _replace(self, cursor: QTextCursor, mention: Mention) -> None:
        marking, _ = marking_of(cursor.charFormat())
        name = self._name_of()(mention)
        cursor.insertText(OBJECT, format_of(replace(mention, marking=marking), name))
