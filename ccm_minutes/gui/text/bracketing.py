"""``[[ ]]`` in a text of the record, as in the capture line: what stands in them is marked."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from ccm_minutes.capture.markup import Passage, passages
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.text.document import mark_selection
from ccm_minutes.gui.text.units import part_in_qt, place_in_qt

_END = "]]"


def mark_brackets(edit: QTextEdit) -> None:
    """Marks the words of brackets that end at the cursor, in place of these."""
    cursor = edit.textCursor()
    if cursor.hasSelection() or edit.isReadOnly():
        return
    before = part_in_qt(cursor.block().text(), 0, cursor.positionInBlock())
    if not before.endswith(_END):
        return
    *_, last = passages(before)
    if last.marked:
        after = cursor.charFormat()
        _mark(cursor, before, last)
        edit.setTextCursor(cursor)
        # What is typed behind them is not in them.
        edit.setCurrentCharFormat(after)


def mark_all_brackets(cursor: QTextCursor, start: int) -> None:
    """The same for all brackets between a place and a cursor, which stays at their end."""
    line = cursor.block().text()
    first, end = start - cursor.block().position(), cursor.positionInBlock()
    words = part_in_qt(line, first, end)
    for one in reversed([one for one in passages(words) if one.marked]):
        inner = QTextCursor(cursor)
        stop = words.index(_END, one.at + len(one.words)) + len(_END)
        inner.setPosition(start + place_in_qt(words, stop))
        _mark(inner, words[:stop], one, start)


def _mark(cursor: QTextCursor, words: str, passage: Passage, start: int | None = None) -> None:
    """Marks a passage that ends where a cursor is, and takes its signs away."""
    origin = cursor.block().position() if start is None else start
    first = origin + place_in_qt(words, passage.at)
    last = origin + place_in_qt(words, passage.at + len(passage.words))
    cursor.beginEditBlock()
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    _select(cursor, first, last)
    mark_selection(cursor, Marking.FOUO, passage.in_release)
    _select(cursor, first - 2, first)
    cursor.removeSelectedText()
    cursor.setPosition(last - 2)
    cursor.endEditBlock()


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
