"""A text in a document of Qt, and back out of it."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from ccm_minutes.domain.runs import OBJECT, text_of
from ccm_minutes.domain.text import Marking, Mention, Text, Words, runs_of
from ccm_minutes.gui.text.formats import (
    format_of,
    is_marked_format,
    mention_of,
    set_marking,
    words_of,
)

NameOf: TypeAlias = Callable[[Mention], str]
"""What a mention is shown as."""


def fill(document: QTextDocument, text: Text | None, name_of: NameOf) -> None:
    """Puts a text into a document, over whatever was in it."""
    document.clear()
    insert_text(QTextCursor(document), text, name_of)


def insert_text(cursor: QTextCursor, text: Text | None, name_of: NameOf) -> None:
    """Puts a text where a cursor is, over what it has selected, as one step of undo."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for run in runs_of(text):
        if isinstance(run, Words):
            cursor.insertText(run.text, format_of(run))
        else:
            cursor.insertText(OBJECT, format_of(run, name_of(run)))
    cursor.endEditBlock()


def read(document: QTextDocument) -> Text:
    """The text in a document, tidy; its paragraphs are lines of the text."""
    return text_of(_runs(document))


def _runs(document: QTextDocument) -> Iterator[Words | Mention]:
    block = document.begin()
    while block.isValid():
        yield from _block_runs(block)
        block = block.next()
        if block.isValid():
            yield words_of("\n", block.charFormat())


def _block_runs(block: QTextBlock) -> Iterator[Words | Mention]:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        yield from _fragment_runs(fragment.text(), fragment.charFormat())
        iterator += 1


def _fragment_runs(text: str, shown: QTextCharFormat) -> Iterator[Words | Mention]:
    mention = mention_of(shown)
    if mention is None:
        yield words_of(text.replace(OBJECT, ""), shown)
        return
    # Equal mentions side by side are one fragment of as many characters.
    yield from (mention for character in text if character == OBJECT)
    if typed := text.replace(OBJECT, ""):
        yield Words(typed)


def mark_selection(cursor: QTextCursor, marking: Marking | None, in_release: str | None) -> None:
    """Marks what a cursor has selected, or takes the marking away, formatting kept.

    The first words of it carry what is printed instead: each piece would print it again.
    """
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    found = list(pieces(cursor.document(), start, end))
    words = (n for n, (_, _, shown) in enumerate(found) if mention_of(shown) is None)
    carrier = next(words, 0)
    cursor.beginEditBlock()
    for number, (first, last, shown) in enumerate(found):
        instead = in_release if number == carrier else None
        set_marking(shown, marking, instead, marking is not None or instead is not None)
        _select(cursor, first, last)
        cursor.setCharFormat(shown)
    cursor.endEditBlock()
    _select(cursor, start, end)


def mark_the_rest(cursor: QTextCursor) -> None:
    """Marks what a cursor has selected and is not marked; what is keeps its words."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    found = list(pieces(cursor.document(), start, end))
    cursor.beginEditBlock()
    for first, last, shown in found:
        if not is_marked_format(shown):
            _select(cursor, first, last)
            mark_selection(cursor, Marking.FOUO, None)
    cursor.endEditBlock()
    _select(cursor, start, end)


def holds_marked(cursor: QTextCursor) -> bool:
    """Whether anything that a cursor has selected is marked, or what is typed there would be."""
    if not cursor.hasSelection():
        return is_marked_format(cursor.charFormat())
    selected = pieces(cursor.document(), cursor.selectionStart(), cursor.selectionEnd())
    return any(is_marked_format(shown) for _, _, shown in selected)


def is_all_marked(cursor: QTextCursor) -> bool:
    """Whether all that a cursor has selected is marked."""
    selected = pieces(cursor.document(), cursor.selectionStart(), cursor.selectionEnd())
    return all(is_marked_format(shown) for _, _, shown in selected)


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def pieces(
    document: QTextDocument, start: int, end: int
) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """The stretches of one format between two positions."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            first = max(start, fragment.position())
            last = min(end, fragment.position() + fragment.length())
            if first < last:
                yield first, last, fragment.charFormat()
            iterator += 1
        block = block.next()
