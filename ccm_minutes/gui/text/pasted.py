"""What was copied elsewhere, as paragraphs of the record: its structure stays, its styles go."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCharFormat, QTextCursor

from ccm_minutes.application.copied_html import paragraphs_of_html
from ccm_minutes.domain.edits.pasting import Copied
from ccm_minutes.domain.runs import OBJECT, text_of
from ccm_minutes.domain.text import Words, runs_of
from ccm_minutes.gui.text.formats import format_of

_BULLET: Final = re.compile(r"(?P<indent>[ \t]*)(?:[•·▪◦‣*–-]|[o§]\t)[ \t\u00a0]+")
_NO_TEXT: Final = re.compile(
    rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufdd0\ufdd1\ufeff{OBJECT}\ud800-\udfff]"
)
"""What stands in no text: Qt's own signs, and those that nobody can see or save."""
_SPACES_OF_A_LEVEL: Final = 2
_BETWEEN_CELLS: Final = " | "


def paragraphs_in(source: QMimeData) -> tuple[Copied, ...]:
    """The paragraphs of what was copied; none where there is nothing to read in it."""
    if source.hasHtml():
        found = tuple(
            Copied(text_of(_cleaned(runs)), max(0, lists - 1))
            for lists, runs in paragraphs_of_html(source.html(), _BETWEEN_CELLS)
        )
        if found:
            return found
    return tuple(_plain(source.text()))


def _cleaned(runs: list[Words]) -> Iterator[Words]:
    for run in runs:
        yield Words(clean(run.text), run.bold, run.italic, run.underline, run.superscript)


def clean(words: str) -> str:
    """Words without what cannot stand in a text."""
    return _NO_TEXT.sub("", words)


def _plain(words: str) -> Iterator[Copied]:
    lines = re.split(r"\r\n|[\r\n\u2028\u2029]", words)
    if len(lines) == 1:
        # Some words of a line: their spaces are part of them.
        yield from (Copied(said) for said in (clean(words),) if said)
        return
    for line in lines:
        bullet = _BULLET.match(line)
        said = clean(line[bullet.end() :] if bullet else line)
        if said.strip():
            indent = bullet["indent"].expandtabs(_SPACES_OF_A_LEVEL) if bullet else ""
            yield Copied(said.rstrip(), len(indent) // _SPACES_OF_A_LEVEL)


def insert_paragraphs(cursor: QTextCursor, paragraphs: Sequence[Copied]) -> None:
    """Puts paragraphs where a cursor is, over what it has selected, as one step of undo."""
    face = QTextCharFormat()
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for number, paragraph in enumerate(paragraphs):
        if number:
            cursor.insertBlock(cursor.blockFormat(), face)
        for run in runs_of(paragraph.text):
            if isinstance(run, Words):
                cursor.insertText(run.text, format_of(run))
    cursor.setCharFormat(face)
    cursor.endEditBlock()
