"""Moving points within their entry."""

from dataclasses import dataclass

from ccm_minutes.domain.edits.edit import Edit, one_after_another
from ccm_minutes.domain.edits.entries import add_point, point_at, remove_point
from ccm_minutes.domain.entry import Entry

Path = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """A move of a point, and where the point is afterwards."""

    edit: Edit
    path: Path


def swap_points(entry: Entry, one: Path, other: Path) -> Edit:
    """Lets two neighbours change places."""
    point = point_at(entry, one)
    steps = (remove_point(entry.key, one), add_point(entry.key, point, one[:-1], other[-1]))
    return one_after_another("move point", steps)


def move_point(entry: Entry, path: Path, by: int) -> Moved | None:
    """Puts a point a level in, under the one above it, or a level out; None where it cannot go."""
    point = point_at(entry, path)
    *above, last = path
    if by > 0 and last > 0:
        under = (*above, last - 1)
        place = len(point_at(entry, under).points)
        steps = (remove_point(entry.key, path), add_point(entry.key, point, under))
        return Moved(one_after_another("move point", steps), (*under, place))
    if by < 0 and above:
        *higher, holder = above
        steps = (
            remove_point(entry.key, path),
            add_point(entry.key, point, tuple(higher), holder + 1),
        )
        return Moved(one_after_another("move point", steps), (*higher, holder + 1))
    return None
