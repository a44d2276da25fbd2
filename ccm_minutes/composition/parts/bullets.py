"""Points, with points of their own, as bullets."""

from collections.abc import Iterable, Iterator

from ccm_minutes.composition.parts.runs import runs
from ccm_minutes.document.tree import Paragraph, Role
from ccm_minutes.release.shapes import PrintedPoint


def bullets(
    points: Iterable[PrintedPoint], level: int = 0, role: Role = Role.POINT
) -> Iterator[Paragraph]:
    """Every point a paragraph of its own; those under it are plain points one level deeper."""
    for point in points:
        yield Paragraph(role, runs(point.text), level, bullet=True)
        yield from bullets(point.points, level + 1)
