"""Points, with points of their own, as bullets."""

from collections.abc import Iterable, Iterator

from ccm_minutes.composition.parts.runs import runs
from ccm_minutes.document.tree import Paragraph, Role
from ccm_minutes.release.shapes import PrintedPoint


def bullets(
    points: Iterable[PrintedPoint], level: int = 0, role: Role = Role.POINT
) -> Iterator[Paragraph]:
    """Every point a paragraph of its own, those under it one level deeper.

    Under a question or key point stand plain points; bullets of the narrative stay in its own
    list, which lies further out than what a speaker said.
    """
    for point in points:
        yield Paragraph(role, runs(point.text), level, bullet=True)
        under = role if role is Role.BODY else Role.POINT
        yield from bullets(point.points, level + 1, under)
