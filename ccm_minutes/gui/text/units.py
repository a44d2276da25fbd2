"""Places in a text as Qt counts them, in which a character beyond the first plane counts twice."""

from typing import Final

_LAST_OF_FIRST_PLANE: Final = "\uffff"


def length_in_qt(text: str) -> int:
    """How long Qt says a text is."""
    return len(text) + _beyond(text)


def place_in_qt(text: str, place: int) -> int:
    """A place of a text as Qt counts it."""
    return place + _beyond(text[:place])


def place_from_qt(text: str, place: int) -> int:
    """A place that Qt gave, as an index into the text."""
    return len(part_in_qt(text, 0, place))


def part_in_qt(text: str, start: int, end: int) -> str:
    """The part of a text between two places that Qt gave."""
    if not _beyond(text):
        return text[start:end]
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * end].decode("utf-16-le", "replace")


def _beyond(text: str) -> int:
    if text.isascii():
        return 0
    return sum(character > _LAST_OF_FIRST_PLANE for character in text)
