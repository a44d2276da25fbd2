"""How words look that are withheld, replaced, or found to stand against a release."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from ccm_minutes.application.previewing.rows import AlignedRow, Fate, Look, Piece, PrintedAs, Said
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


def numbered(c: Colours, printed: PrintedAs) -> QTextCharFormat:
    """A number that the word processor will print, as heavy as the words after it."""
    look = soft(c)
    if any(one.start == 0 and one.bold for one in printed.looks):
        look.setFontWeight(QFont.Weight.DemiBold)
    return look


def left_spans(row: AlignedRow, c: Colours) -> Iterator[Span]:
    """The words of the full version; what goes out instead behind what it replaces."""
    looks = {Fate.SHOWN: None, Fate.WITHHELD: withheld(c), Fate.REPLACED: replaced(c)}
    printed = row.left_as.looks if row.left_as is not None else ()
    at = 0
    for piece in row.left:
        yield from dressed(Span(piece.text, looks[piece.fate]), at, printed, c)
        at += len(piece.text)
        if piece.instead and not (row.held_back and row.released):
            yield Span(f" {piece.instead.strip()}{_gap(piece)}", instead(c))


def right_spans(row: AlignedRow, c: Colours) -> Iterator[Span]:
    """The words that go out, with what was found in them."""
    printed = row.right_as.looks if row.right_as is not None else ()
    at = 0
    for one in row.right:
        for span in _with_findings(one, instead(c) if row.held_back and one.where else None, c):
            yield from dressed(span, at, printed, c)
            at += len(span.text)


def dressed(span: Span, start: int, looks: Sequence[Look], c: Colours) -> Iterator[Span]:
    """Words with the formatting that their document gives them too.

    Args:
        span: the words with their look.
        start: where in their line they begin.
        looks: the formatting of that line.
        c: the colours.
    """
    end = start + len(span.text)
    at = start
    for look in looks:
        low, high = max(look.start, at), min(look.end, end)
        if low < high:
            yield Span(span.text[at - start : low - start], span.look)
            yield Span(span.text[low - start : high - start], _formatted(span.look, look, c))
            at = high
    yield Span(span.text[at - start :], span.look)


def _formatted(base: QTextCharFormat | None, look: Look, c: Colours) -> QTextCharFormat:
    made = QTextCharFormat() if base is None else QTextCharFormat(base)
    if look.bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    if look.italic:
        made.setFontItalic(True)
    if look.underline:
        made.setFontUnderline(True)
    if look.superscript:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if look.mark and base is None:
        made.setForeground(QColor(c.mark))
    return made


def _with_findings(one: Said, look: QTextCharFormat | None, c: Colours) -> Iterator[Span]:
    at = 0
    for start, end, blocks in one.found:
        yield Span(one.text[at:start], look)
        yield Span(one.text[max(at, start) : end], found(c, blocks=blocks))
        at = max(at, end)
    yield Span(one.text[at:], look)


def _gap(piece: Piece) -> str:
    return " " if piece.text[-1:].isspace() else ""
