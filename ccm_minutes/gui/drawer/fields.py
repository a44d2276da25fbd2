"""What stands in the fields of a form, as values of the meeting."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date as Date
from datetime import time as Time
from typing import Final, TypeVar

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ccm_minutes.domain.errors import InputFault
from ccm_minutes.gui.words import say

T = TypeVar("T")


_CLOCK: Final = re.compile(r"(\d{1,2})[:.h]?(\d{2})")


class WrongField(InputFault):
    """A field holds what it cannot hold.

    Attributes:
        field: beside which the sentence is to stand; None where no one field is at fault.
    """

    def __init__(self, sentence: str, field: QWidget | None = None) -> None:
        super().__init__(sentence)
        self.field = field


def words(field: QLineEdit) -> str | None:
    """The words in a field; None where there are none."""
    return field.text().strip() or None


def needed(field: QLineEdit) -> str:
    """The words in a field that may not be empty."""
    found = words(field)
    if found is None:
        sentence = say("{0} is empty. Fill it in.").format(field.accessibleName())
        raise WrongField(sentence, field)
    return found


def date_in(field: QLineEdit) -> Date | None:
    """The date in a field, as 2018-01-15."""
    return parsed(field, Date.fromisoformat, "2018-01-15")


def time_in(field: QLineEdit) -> Time | None:
    """The time in a field, as 10:00, 9.30 or 0930."""
    return parsed(field, clock_time, "10:00")


def clock_time(words: str) -> Time:
    """The time of day that words say, as 10:00, 9.30, 9h30 or 0930; ``ValueError`` for others."""
    found = _CLOCK.fullmatch(words.strip())
    if found is None:
        raise ValueError(words)
    return Time(int(found.group(1)), int(found.group(2)))


def number_in(field: QLineEdit) -> int | None:
    """The whole number in a field, from 0."""
    return parsed(field, _natural, "12")


def place_in(field: QLineEdit) -> int | None:
    """The place in a series in a field, from 1."""
    return parsed(field, lambda text: _natural(text, 1), "3")


def parsed(field: QLineEdit, parse: Callable[[str], T], example: str) -> T | None:
    """What a field says; None where it is empty.

    Args:
        field: its accessible name stands in the sentence.
        parse: gives the value of the words, or ``ValueError``.
        example: how it could be written.
    """
    text = words(field)
    if text is None:
        return None
    try:
        return parse(text)
    except ValueError:
        field.selectAll()
        sentence = say("{0}: '{1}' cannot be read. Write it as {2}.")
        raise WrongField(sentence.format(field.accessibleName(), text, example), field) from None


def _natural(text: str, least: int = 0) -> int:
    number = int(text)
    if number < least:
        raise ValueError(text)
    return number


def lines_in(field: QPlainTextEdit) -> tuple[str, ...]:
    """The lines of a field that are not empty."""
    lines = (line.strip() for line in field.toPlainText().splitlines())
    return tuple(line for line in lines if line)


def fill(field: QComboBox, choices: Mapping[T, str], now: T) -> None:
    """Fills a field with choices and shows the one that holds now."""
    field.addItems(list(choices.values()))
    field.setCurrentIndex(list(choices).index(now))


def chosen(field: QComboBox, choices: Sequence[T]) -> T:
    """Which of the choices that a field was filled with is shown."""
    return choices[field.currentIndex()]
