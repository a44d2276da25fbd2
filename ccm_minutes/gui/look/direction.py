"""Words that are read from right to left, each field and each row by its own words."""

import unicodedata

from PySide6 import QtCore
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPlainTextEdit

_FROM_RIGHT = ("R", "AL")


def is_from_right(words: str) -> bool:
    """Whether the first letter that has a direction is read from right to left."""
    for letter in words:
        if letter.isascii():
            if letter.isalpha():
                return False
        elif (way := unicodedata.bidirectional(letter)) in _FROM_RIGHT:
            return True
        elif way == "L":
            return False
    return False


def direction_of(words: str) -> "QtCore.Qt.LayoutDirection":
    """The direction of words."""
    way = QtCore.Qt.LayoutDirection
    return way.RightToLeft if is_from_right(words) else way.LeftToRight


def begins_at(words: str) -> "QtCore.Qt.AlignmentFlag":
    """The side of a field or row at which words begin."""
    side = QtCore.Qt.AlignmentFlag
    return side.AlignRight if is_from_right(words) else side.AlignLeft


def mirrored(spot: QRect, area: QRect) -> QRect:
    """A spot as far from the right of an area as it was from its left."""
    left = area.left() + area.right() - spot.right()
    return QRect(left, spot.top(), spot.width(), spot.height())


def placed(spot: QRect, width: int, words: str) -> QRect:
    """A spot for words in an area that begins at 0, on the other side where they begin there."""
    return mirrored(spot, QRect(0, 0, width, 0)) if is_from_right(words) else spot


def bullet_place(words_at: QRect, tall: int, words: str) -> QRect:
    """Where the sign before a point goes: beside its words, on the side where they begin."""
    spot = QRect(words_at.left() - 15, words_at.top(), 14, tall)
    return mirrored(spot, words_at) if is_from_right(words) else spot


def follow_words(field: QPlainTextEdit) -> None:
    """Has the words of a field begin at the side that is theirs; Qt's other fields do so."""

    def follow() -> None:
        option = field.document().defaultTextOption()
        side = begins_at(field.toPlainText())
        if option.alignment() != side:
            option.setAlignment(side)
            field.document().setDefaultTextOption(option)

    field.textChanged.connect(follow)
    follow()
