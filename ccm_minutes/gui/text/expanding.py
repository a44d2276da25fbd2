"""Short forms that are typed: each becomes its long one as its word ends."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ccm_minutes.application.expanding import END_OF_LINE, Expansion
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.enter import ENTER
from ccm_minutes.gui.text.bracketing import mark_all_brackets
from ccm_minutes.gui.text.document import holds_marked
from ccm_minutes.gui.text.formats import is_marked_format, set_marking
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
        self._length, self._shown = 0, QTextCharFormat()

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
        shown = self._shown = _shown_from(cursor, start)
        _put(cursor, start, found.long, shown)
        mark_all_brackets(cursor, start)
        self._length = cursor.position() - start
        if typed != END_OF_LINE:
            cursor.insertText(typed, shown)
        self._edit.setTextCursor(cursor)
        self._done = None if typed == END_OF_LINE else (typed, start, found)
        return True

    def _restored(self, typed: str, start: int, expansion: Expansion) -> bool:
        cursor = self._edit.textCursor()
        expected = start + self._length + length_in_qt(typed)
        if cursor.position() != expected or cursor.hasSelection():
            return False
        _put(cursor, start, expansion.short + typed, self._shown)
        self._edit.setTextCursor(cursor)
        self._spared = (start + length_in_qt(expansion.short), expansion.short)
        return True


def _shown_from(cursor: QTextCursor, start: int) -> QTextCharFormat:
    """How words from a place to a cursor are shown; marked where any of them is."""
    shown, words = cursor.charFormat(), QTextCursor(cursor)
    words.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
    if holds_marked(words) and not is_marked_format(shown):
        set_marking(shown, Marking.FOUO, None, marked=True)
    return shown


def _put(cursor: QTextCursor, start: int, words: str, shown: QTextCharFormat) -> None:
    """Puts words in the place of those from a place to a cursor."""
    cursor.beginEditBlock()
    cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words, shown)
    cursor.endEditBlock()
