"""How many took part, and of which categories, each in a line of its own."""

from collections.abc import Iterator

from ccm_minutes.composition.parts.runs import plain
from ccm_minutes.document.tree import Paragraph, Role
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedAttendance


def figure_lines(attendance: PrintedAttendance, words: Catalogue) -> Iterator[Paragraph]:
    """How many took part, each figure in a line, then the categories of those present."""
    lines = (
        _representatives(attendance, words),
        _delegations(attendance.delegations_present, words),
        _capital(words.joined(attendance.categories)),
    )
    return (Paragraph(Role.BODY, plain(line)) for line in lines if line)


def _representatives(attendance: PrintedAttendance, words: Catalogue) -> str:
    count = attendance.representatives_present
    if count is None:
        return ""
    if attendance.approximate:
        phrase = words.counted(
            count,
            "Approximately {count} representative took part.",
            "Approximately {count} representatives took part.",
        )
    else:
        phrase = words.counted(
            count, "{count} representative took part.", "{count} representatives took part."
        )
    return phrase.format(count=count)


def _delegations(count: int | None, words: Catalogue) -> str:
    if count is None:
        return ""
    phrase = words.counted(count, "{count} delegation took part.", "{count} delegations took part.")
    return phrase.format(count=count)


def _capital(line: str) -> str:
    return line[:1].upper() + line[1:]
