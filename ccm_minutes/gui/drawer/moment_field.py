"""A moment in a field, as 2018-01-15 10:42, by the clock of the place."""

from datetime import datetime
from typing import Final

from PySide6.QtWidgets import QLineEdit

from ccm_minutes.gui.drawer.fields import parsed

_SHOWN: Final = "%Y-%m-%d %H:%M"


def moment_line(at: str | None) -> str:
    """A moment of the meeting file as its field has it; empty for none."""
    moment = _moment(at)
    return moment.strftime(_SHOWN) if moment else at or ""


def moment_in(field: QLineEdit, before: str | None) -> str | None:
    """The moment in a field, in the form of RFC 3339; None where it is empty.

    It is in the zone of the moment that stood there before, else in that of this machine; where
    nothing was typed it is that moment, to the second.

    Raises:
        WrongField: it is no date and time.
    """
    if field.text().strip() == moment_line(before):
        return before
    found = parsed(field, datetime.fromisoformat, "2018-01-15 10:42")
    if found is None:
        return None
    if found.tzinfo is None and (moment := _moment(before)) is not None:
        found = found.replace(tzinfo=moment.tzinfo)
    return (found if found.tzinfo else found.astimezone()).isoformat(timespec="seconds")


def _moment(at: str | None) -> datetime | None:
    """A moment as Python has it; None for none, and for a leap second, which it has not."""
    try:
        return datetime.fromisoformat(at.upper().replace("Z", "+00:00")) if at else None
    except ValueError:
        return None
