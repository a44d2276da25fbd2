"""Attendance as a list: a bullet a delegation, with its representatives after it."""

from collections.abc import Iterable, Iterator

from ccm_minutes.composition.parts.attendees import after_name, offices, separated
from ccm_minutes.composition.parts.columns import in_columns_if_long
from ccm_minutes.composition.parts.figures import figure_lines
from ccm_minutes.composition.parts.missing import missing
from ccm_minutes.composition.parts.runs import mark, plain
from ccm_minutes.document.tree import Paragraph, Role, Runs
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedAttendance, PrintedDelegation


def as_list(attendance: PrintedAttendance, heading: str, words: Catalogue) -> Iterator[Paragraph]:
    """Those present under the heading, then those missing; nothing where none is known."""
    present = (
        *in_columns_if_long(_bullets(attendance.present, words)),
        *figure_lines(attendance, words),
    )
    if present:
        yield Paragraph(Role.SUBHEADING, plain(heading))
        yield from present
    for title, delegations in missing(attendance, words):
        yield title
        yield from _bullets(delegations, words)


def _bullets(delegations: Iterable[PrintedDelegation], words: Catalogue) -> Iterator[Paragraph]:
    for delegation in delegations:
        yield Paragraph(Role.ATTENDEE, _attendee(delegation, words), bullet=True)


def _attendee(delegation: PrintedDelegation, words: Catalogue) -> Runs:
    held = offices(delegation, words)
    line = delegation.name + (f" ({held})" if held else "") + after_name(delegation, words)
    people = [run for part in separated(delegation.representatives, words) for run in part]
    if people:
        line = words.word("{delegation}: ").format(delegation=line)
    return (*mark(delegation.mark), *plain(line), *people)
