"""Names offered after ``@`` in a text of the record; the one that is taken becomes a mention."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ccm_minutes.domain.text import Mention
from ccm_minutes.gui.enter import ENTER
from ccm_minutes.gui.lists.offers import Offers
from ccm_minutes.gui.text.mentioning import Mentioning
from ccm_minutes.gui.text.units import place_in_qt


@dataclass(frozen=True, slots=True)
class OfferedMention:
    """Somebody who may be meant.

    Attributes:
        start: where the sign of the mention stands in the line.
        name: what is offered; no other offer has the same.
    """

    start: int
    name: str
    mention: Mention


OfferMentions: TypeAlias = Callable[[str], Sequence[OfferedMention]]
"""Who may be meant at the end of a line that is given up to the cursor, the likeliest first."""


def no_offers(_line: str) -> Sequence[OfferedMention]:
    """Offers nobody."""
    return ()


class Completing(QObject):
    """Tab takes the first name or the one chosen with the arrows; Esc leaves what was typed words.

    Attributes:
        by: says who may be meant.
    """

    def __init__(self, edit: QTextEdit, mentioning: Mentioning) -> None:
        super().__init__(edit)
        self.by: OfferMentions = no_offers
        self._edit, self._mentioning = edit, mentioning
        self._list = Offers(edit)
        self._list.taken.connect(self._take)
        self._offered: dict[str, OfferedMention] = {}

    @property
    def is_open(self) -> bool:
        """Whether names are offered now."""
        return self._list.is_open

    def typed(self) -> None:
        """Looks at the line that was just typed in."""
        line = self._before()
        found = self.by(line) if "@" in line else ()
        self._offered = {
            one.name: one for one in found if not self._mentioning.is_plain(self._sign(line, one))
        }
        below = self._edit.cursorRect().bottomLeft()
        self._list.offer(list(self._offered), self._edit.viewport().mapTo(self._edit, below))

    def takes(self, event: QKeyEvent) -> bool:
        """Sees a key before the editor does; whether there is nothing left to do for it."""
        if not self._list.is_open:
            return False
        key, chosen = event.key(), self._list.chosen
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key == Qt.Key.Key_Tab or (key in ENTER and chosen is not None):
            self._take(chosen or self._list.first)
        else:
            return False
        event.accept()
        return True

    def _before(self) -> str:
        cursor = QTextCursor(self._edit.textCursor())
        if cursor.hasSelection() or self._edit.isReadOnly():
            return ""
        cursor.setPosition(cursor.block().position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _leave(self) -> None:
        self._list.hide()
        line = self._before()
        for sign in {self._sign(line, one) for one in self._offered.values()}:
            self._mentioning.leave_plain(sign)

    def _sign(self, line: str, offered: OfferedMention) -> int:
        """Where the sign stands in the document, as Qt counts it."""
        return self._edit.textCursor().block().position() + place_in_qt(line, offered.start)

    def _take(self, name: str) -> None:
        self._list.hide()
        offered, line = self._offered.get(name), self._before()
        if offered is None or line[offered.start : offered.start + 1] != "@":
            return
        cursor = self._edit.textCursor()
        cursor.setPosition(self._sign(line, offered), QTextCursor.MoveMode.KeepAnchor)
        self._mentioning.put(cursor, offered.mention)
        self._edit.setTextCursor(cursor)
