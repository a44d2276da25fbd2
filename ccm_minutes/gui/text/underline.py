"""Lines under words that somebody may want to look at again; they change neither text nor layout.

Whoever finds such words gives a function to the record, ``RecordView.underline_by``, and calls
``RecordView.underlines_changed`` when it would answer otherwise than before. It is called for rows
that are on the screen, whenever they are painted, and for the text in an open editor a moment
after each change: it must answer at once, from what is known, and look closer beside the window.

Places are counted in characters of Python, a mention being one: as in ``flat``. For the words at
the cursor of an open editor ask ``RunsEdit.underlining.here``.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from ccm_minutes.domain.runs import OBJECT
from ccm_minutes.domain.text import Text, Words, runs_of
from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.text.units import length_in_qt, place_from_qt
from ccm_minutes.gui.words import say


class UnderlineKind(StrEnum):
    """What is the matter with the words.

    ``NAME`` may not go out; a ``DOUBT`` is a name that somebody should look at before it does.
    """

    NAME = "name"
    DOUBT = "doubt"
    SPELLING = "spelling"


@dataclass(frozen=True, slots=True)
class Underline:
    """Words that are underlined.

    Attributes:
        start, end: their places in ``flat`` of the text, the end not among them.
        kind: decides form and colour of the line.
        hint: a sentence, shown where the mouse rests on them; empty for none.
    """

    start: int
    end: int
    kind: UnderlineKind
    hint: str = ""


UnderlinesIn: TypeAlias = Callable[[Text], Sequence[Underline]]
"""What is underlined in a text."""


def nothing_underlined(_text: Text) -> Sequence[Underline]:
    """Underlines no words."""
    return ()


def flat(text: Text | None) -> str:
    """The characters of a text, one for each mention, in which underlines are counted."""
    return "".join(run.text if isinstance(run, Words) else OBJECT for run in runs_of(text))


def told_of(underlines: Sequence[Underline], text: Text) -> str:
    """What a screen reader says of the underlined words of a text; empty for none."""
    words = flat(text)
    told = (
        one.hint if words[one.start : one.end] in one.hint else _told(words, one)
        for one in underlines
        if one.hint
    )
    return " ".join(dict.fromkeys(told))


def _told(words: str, underline: Underline) -> str:
    return say("“{0}”: {1}").format(words[underline.start : underline.end], underline.hint)


def look_of(underline: Underline) -> QTextCharFormat:
    """The line itself; each kind has a form of its own, for those who do not see colours."""
    look = QTextCharFormat()
    style, colour = _LOOKS[underline.kind]
    look.setUnderlineStyle(style)
    look.setUnderlineColor(QColor(getattr(colours(), colour)))
    return look


_STYLES = QTextCharFormat.UnderlineStyle
_LOOKS = {
    UnderlineKind.NAME: (_STYLES.DashUnderline, "mark"),
    UnderlineKind.DOUBT: (_STYLES.DotLine, "mark"),
    UnderlineKind.SPELLING: (_STYLES.WaveUnderline, "alarm"),
}


def drawn(
    underlines: Sequence[Underline], text: Text | None, names: Sequence[str]
) -> list[QTextLayout.FormatRange]:
    """Underlines in a text as it is drawn, with its mentions by name, counted as Qt counts."""
    if not underlines:
        return []
    places = Drawn(text, names)
    return [_range(places, one) for one in underlines if 0 <= one.start < one.end]


def _range(places: "Drawn", underline: Underline) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    piece.start = places.at(underline.start)
    piece.length = places.at(underline.end) - piece.start
    piece.format = look_of(underline)
    return piece


class Drawn:
    """Where the characters of ``flat`` stand in a text as Qt draws it, in units of UTF-16.

    Args:
        text: the text.
        names: what its mentions are drawn as, in their order; None for one character each.
    """

    def __init__(self, text: Text | None, names: Sequence[str] | None = None) -> None:
        self._pieces = tuple(_pieces(text, names))

    def at(self, place: int) -> int:
        """Where a character begins; the end of the text for a place beyond it."""
        left, at = place, 0
        for said, shown in self._pieces:
            if left < len(said):
                return at + (length_in_qt(said[:left]) if said is shown else 0)
            left -= len(said)
            at += length_in_qt(shown)
        return at

    def place(self, at: int) -> int:
        """The character in ``flat`` that is drawn at a unit; its end for one beyond it."""
        left, place = at, 0
        for said, shown in self._pieces:
            long = length_in_qt(shown)
            if left < long:
                return place + (place_from_qt(said, left) if said is shown else 0)
            left -= long
            place += len(said)
        return place


def _pieces(text: Text | None, names: Sequence[str] | None) -> Iterator[tuple[str, str]]:
    called = iter(names or ())
    for run in runs_of(text):
        if isinstance(run, Words):
            yield run.text, run.text
        else:
            yield OBJECT, OBJECT if names is None else next(called, OBJECT)
