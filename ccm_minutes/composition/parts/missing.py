"""Those who did not come, under the headings of their absence."""

from collections.abc import Iterator

from ccm_minutes.composition.parts.runs import plain
from ccm_minutes.document.tree import Paragraph, Role
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedAttendance, PrintedDelegation


def missing(
    attendance: PrintedAttendance, words: Catalogue
) -> Iterator[tuple[Paragraph, tuple[PrintedDelegation, ...]]]:
    """Each heading with its delegations, in this order; none where nobody stands under it."""
    groups = (
        (words.word("Apologies"), attendance.apologies),
        (words.word("Absent"), attendance.absent),
        (words.word("Reports in writing"), attendance.written_reports),
    )
    for heading, delegations in groups:
        if delegations:
            yield Paragraph(Role.SUBHEADING, plain(heading)), delegations
