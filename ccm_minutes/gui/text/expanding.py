"""Short forms that are typed: each becomes its long one as its word ends."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ccm_minutes.application.expanding import END_OF_LINE, Expansion
from ccm_minutes.gui.enter import ENTER
from ccm_minutes.gui.text.units import length_in_qt, part_in_qt, place_in_qt

Expand: TypeAlias = Callable[[str, str], Expansion | None]
"""What the word before the cursor becomes when a character is typed; it is given both."""


def no_expansion(_before: str, _typed: str) -> None:
    """Expands nothing."""


def _typed_by(event: QKeyEvent) -> str:
    """The one character that a key types, or the end of the line; empty for any other key."""
    if event.key() in ENTER:
        return END_OF_LINE
    text = event.text()
    return text if len(text) == 1 and text.isprintable() else ""


def _is_backspace(event: QKeyEvent) -> bool:
    """Whether it is Backspace and nothing else."""
    return event.key() == Qt.Key.Key_Backspace and not event.modifiers()


class ByKeys:
    """Expands short forms as keys are pressed, and takes the last one back on Backspace.

    Attributes:
        by: finds what a word becomes.
    """

    def __init__(self) -> None:
        self.by: Expand = no_expansion
        self._done: tuple[str, int, Expansion] | None = None

    def takes(self, event: QKeyEvent) -> bool:
        """Sees a key before the field does; whether there is nothing left to do for it."""
        done, self._done = self._done, None
        if _is_backspace(event) and done is not None:
            return self._restored(*done)
        typed = _typed_by(event)
        return bool(typed) and self._expanded(typed) and typed != END_OF_LINE

    def _expanded(self, typed: str) -> bool:
        """Expands the word that a character ends; whether there was anything to expand."""
        raise NotImplementedError

    def _restored(self, typed: str, start: int, expansion: Expansion) -> bool:
        """Puts the short form back, where its long one still stands before the cursor."""
        raise NotImplementedError


class ExpandingText(ByKeys):
    """Expands short forms in an editor."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__()
        self._edit = edit
        self._spared: tuple[int, str] | None = None
        self._composing = False

    def takes_input(self, event: QInputMethodEvent) -> bool:
        """The same for one character that an input method gives without composing it."""
        was_composing, self._composing = self._composing, bool(event.preeditString())
        self._done = None
        alone = len(event.commitString()) == 1 and not was_composing and not self._composing
        return alone and self._expanded(event.commitString())

    def _expanded(self, typed: str) -> bool:
        cursor = self._edit.textCursor()
        if self._edit.isReadOnly() or cursor.hasSelection() or self._composing:
            return False
        before = part_in_qt(cursor.block().text(), 0, cursor.positionInBlock())
        found = self.by(before, typed)
        if found is None or self._spared == (cursor.position(), found.short):
            return False
        start = cursor.block().position() + place_in_qt(before, found.start)
        self._put(cursor, start, found.long + ("" if typed == END_OF_LINE else typed))
        self._done = None if typed == END_OF_LINE else (typed, start, found)
        return True

    def _restored(self, typed: str, start: int, expansion: Expansion) -> bool:
        cursor = self._edit.textCursor()
        expected = start + length_in_qt(expansion.long + typed)
        if cursor.position() != expected or cursor.hasSelection():
            return False
        self._put(cursor, start, expansion.short + typed)
        self._spared = (start + length_in_qt(expansion.short), expansion.short)
        return True

    def _put(self, cursor: QTextCursor, start: int, words: str) -> None:
        """Puts words in the place of those from a place to the cursor, shown as they are."""
        shown = cursor.charFormat()
        cursor.beginEditBlock()
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words, shown)
        cursor.endEditBlock()
        self._edit.setTextCursor(cursor)
