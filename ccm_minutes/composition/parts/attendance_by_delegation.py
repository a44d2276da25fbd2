"""Attendance as minutes print it: a paragraph a delegation, with its representatives under it."""

from collections.abc import Iterable, Iterator

from ccm_minutes.composition.parts.attendees import after_name, offices, person
from ccm_minutes.composition.parts.columns import in_columns_if_long
from ccm_minutes.composition.parts.figures import figure_lines
from ccm_minutes.composition.parts.missing import missing
from ccm_minutes.composition.parts.runs import mark, plain
from ccm_minutes.document.tree import Paragraph, Role
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedAttendance, PrintedDelegation


def by_delegation(attendance: PrintedAttendance, words: Catalogue) -> Iterator[Paragraph]:
    """The first counted part of minutes, "Present"; nothing where no attendance is known."""
    under = (
        *in_columns_if_long(_delegations(attendance.present, words)),
        *figure_lines(attendance, words),
        *_missing(attendance, words),
    )
    if under:
        yield Paragraph(Role.HEADING, plain(words.word("Present")), counted=True)
        yield from under


def _missing(attendance: PrintedAttendance, words: Catalogue) -> Iterator[Paragraph]:
    for heading, delegations in missing(attendance, words):
        yield heading
        yield from _delegations(delegations, words)


def _delegations(delegations: Iterable[PrintedDelegation], words: Catalogue) -> Iterator[Paragraph]:
    for delegation in delegations:
        held = offices(delegation, words)
        line = delegation.name + (f" – {held}" if held else "") + after_name(delegation, words)
        yield Paragraph(Role.DELEGATION, (*mark(delegation.mark), *plain(line)))
        for representative in delegation.representatives:
            yield Paragraph(Role.REPRESENTATIVE, person(representative))
