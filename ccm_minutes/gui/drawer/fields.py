"""What stands in the fields of a form, as values of the meeting."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date as Date
from datetime import time as Time
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from ccm_minutes.domain.errors import InputFault
from ccm_minutes.gui.words import say

T = TypeVar("T")


class WrongField(InputFault):
    """A field holds what it cannot hold."""


def words(field: QLineEdit) -> str | None:
    """The words in a field; None where there are none."""
    return field.text().strip() or None


def needed(field: QLineEdit) -> str:
    """The words in a field that may not be empty."""
    found = words(field)
    if found is None:
        field.setFocus()
        raise WrongField(say("{0} is empty. Fill it in.").format(field.accessibleName()))
    return found


def date_in(field: QLineEdit) -> Date | None:
    """The date in a field, as 2018-01-15."""
    return _parsed(field, Date.fromisoformat, "2018-01-15")


def time_in(field: QLineEdit) -> Time | None:
    """The time in a field, as 10:00."""
    return _parsed(field, Time.fromisoformat, "10:00")


def number_in(field: QLineEdit) -> int | None:
    """The whole number in a field, from 0."""
    return _parsed(field, _natural, "12")


def place_in(field: QLineEdit) -> int | None:
    """The place in a series in a field, from 1."""
    return _parsed(field, lambda text: _natural(text, 1), "3")


def _parsed(field: QLineEdit, parse: Callable[[str], T], example: str) -> T | None:
    text = words(field)
    if text is None:
        return None
    try:
        return parse(text)
    except ValueError:
        field.setFocus()
        field.selectAll()
        sentence = say("{0}: '{1}' cannot be read. Write it as {2}.")
        raise WrongField(sentence.format(field.accessibleName(), text, example)) from None


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
