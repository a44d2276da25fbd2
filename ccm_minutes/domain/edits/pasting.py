"""The edit by which paragraphs that were copied elsewhere come into an entry."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.entries import point_at
from ccm_minutes.domain.edits.spine import with_entry
from ccm_minutes.domain.edits.tree import Path, changed_at
from ccm_minutes.domain.edits.withholding import still_withheld
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.runs import text_of
from ccm_minutes.domain.text import Text, runs_of


@dataclass(frozen=True, slots=True)
class Copied:
    """A paragraph that comes in.

    Attributes:
        level: how far it is moved in, from 0.
    """

    text: Text
    level: int = 0


def paste_paragraphs(
    key: str, path: Path, around: tuple[Text, Text], paragraphs: Sequence[Copied]
) -> Edit:
    """Puts paragraphs into the text of an entry or point: the first there, the others as points.

    Args:
        key: of the entry.
        path: of the point; empty for the entry itself. What comes after a point that is marked is
            marked as well: the end of its text is in there.
        around: what stands before the place in that text, and after it.
        paragraphs: at least one.
    """
    before, after = around
    *earlier, last = paragraphs
    whole = [*earlier, replace(last, text=_one(last.text, after))]
    first, points = _one(before, whole[0].text), _as_points(whole[1:])

    def change(entry: Entry) -> Entry:
        if not path:
            return replace(entry, text=first, points=(*points, *entry.points))
        point = replace(point_at(entry, path), text=first)
        was = is_marked(point)
        following = tuple(still_withheld(one, was=was, will_be=False) for one in points)
        return replace(entry, points=changed_at(entry.points, path, lambda _: (point, *following)))

    return Edit("paste", lambda meeting: with_entry(meeting, key, change))


def _one(text: Text, other: Text) -> Text:
    return text_of((*runs_of(text), *runs_of(other)))


def _as_points(paragraphs: Sequence[Copied]) -> tuple[Point, ...]:
    """Paragraphs as points, those moved further in under the one before them."""
    points: list[Point] = []
    start = 0
    while start < len(paragraphs):
        top, end = paragraphs[start], start + 1
        while end < len(paragraphs) and paragraphs[end].level > top.level:
            end += 1
        points.append(Point(top.text, points=_as_points(paragraphs[start + 1 : end])))
        start = end
    return tuple(points)


def last_pasted(path: Path, paragraphs: Sequence[Copied]) -> Path:
    """Where the last of several paragraphs is, that were pasted into the text at a path."""
    points = _as_points(paragraphs[1:])
    above, first = (path[:-1], path[-1] + 1) if path else ((), 0)
    last: Path = (*above, first + len(points) - 1)
    while points[-1].points:
        points = points[-1].points
        last = (*last, len(points) - 1)
    return last
