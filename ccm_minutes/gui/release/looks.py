"""How words look that are withheld, replaced, or found to stand against a release."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QColor, QTextCharFormat

from ccm_minutes.application.previewing.rows import AlignedRow, Fate, Piece
from ccm_minutes.gui.look.theme import Colours


class Span(NamedTuple):
    """Words with their look; None for the look of the row."""

    text: str
    look: QTextCharFormat | None = None


def withheld(c: Colours) -> QTextCharFormat:
    """Struck out on the ground of what is marked."""
    look = QTextCharFormat()
    look.setFontStrikeOut(True)
    look.setForeground(QColor(c.mark))
    look.setBackground(QColor(c.marked))
    return look


def replaced(c: Colours) -> QTextCharFormat:
    """Struck out, with the words that go out instead behind it."""
    look = QTextCharFormat()
    look.setFontStrikeOut(True)
    look.setForeground(QColor(c.soft))
    return look


def instead(c: Colours) -> QTextCharFormat:
    """The words that go out in place of others."""
    look = QTextCharFormat()
    look.setForeground(QColor(c.decided))
    look.setFontItalic(True)
    return look


def found(c: Colours, *, blocks: bool) -> QTextCharFormat:
    """What stands against the release."""
    look = QTextCharFormat()
    look.setFontUnderline(True)
    look.setUnderlineColor(QColor(c.alarm if blocks else c.mark))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setBackground(QColor(c.alarm_ground if blocks else c.marked))
    look.setForeground(QColor(c.ink))
    return look


def soft(c: Colours) -> QTextCharFormat:
    """Words of the program."""
    look = QTextCharFormat()
    look.setForeground(QColor(c.soft))
    return look


def left_spans(row: AlignedRow, c: Colours) -> Iterator[Span]:
    """The words of the full version; what goes out instead behind what it replaces."""
    looks = {Fate.SHOWN: None, Fate.WITHHELD: withheld(c), Fate.REPLACED: replaced(c)}
    for piece in row.left:
        yield Span(piece.text, looks[piece.fate])
        if piece.instead and not row.held_back:
            yield Span(f" {piece.instead.strip()}{_gap(piece)}", instead(c))


def right_spans(row: AlignedRow, c: Colours) -> Iterator[Span]:
    """The words that go out, with what was found in them."""
    look = instead(c) if row.held_back else None
    for one in row.right:
        at = 0
        for start, end, blocks in one.found:
            yield Span(one.text[at:start], look)
            yield Span(one.text[max(at, start) : end], found(c, blocks=blocks))
            at = max(at, end)
        yield Span(one.text[at:], look)


def _gap(piece: Piece) -> str:
    return " " if piece.text[-1:].isspace() else ""
