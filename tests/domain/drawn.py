"""Edits of every module, drawn for a meeting."""

from collections.abc import Sequence

from hypothesis import strategies as st

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Attendance, Delegation
from ccm_minutes.domain.edits import (
    converting,
    details,
    entries,
    items,
    merging,
    people,
    points,
    splitting,
)
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.tree import Path
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import Clearance, Meeting
from ccm_minutes.domain.text import Marking
from ccm_minutes.domain.walk import all_entries, all_items, all_points
from tests.strategies import meetings, words

POSITIONS = st.none() | st.integers(-1, 4)
MARKINGS = st.sampled_from([None, Marking.FOUO])


def edits(meeting: Meeting) -> st.SearchStrategy[Edit]:
    """Edits that can be made in this meeting, or are refused for what they would leave behind."""
    made = [_of_meeting(meeting), *_of_agenda(meeting), *_of_entries(meeting), *_of_people(meeting)]
    return st.one_of(made)


def _of_meeting(meeting: Meeting) -> st.SearchStrategy[Edit]:
    clearance = st.builds(Clearance, words(), words(), words())
    changed = st.builds(lambda title: details.change_details("rename", title=title), words())
    become = st.builds(lambda after: details.become(after, "import"), meetings())
    added = st.builds(details.add_clearance, clearance)
    keys = [one.key for one in meeting.clearances]
    removed = [st.builds(details.remove_clearance, st.sampled_from(keys))] if keys else []
    return st.one_of(changed, become, added, *removed)


def _of_agenda(meeting: Meeting) -> list[st.SearchStrategy[Edit]]:
    keys = [item.key for _, item in all_items(meeting)]
    new = st.builds(AgendaItem, words(), entries=st.lists(new_entries(), max_size=2).map(tuple))
    added = st.builds(items.add_item, new, st.sampled_from([None, *keys]), POSITIONS)
    if not keys:
        return [added]
    key, under = st.sampled_from(keys), st.sampled_from([None, *keys])
    return [
        added,
        st.builds(items.remove_item, key),
        st.builds(items.move_item, key, under, POSITIONS),
        st.builds(items.shift_item, key, st.integers(-3, 3)),
        st.builds(items.mark_item, key, MARKINGS, st.none() | words()),
        st.builds(lambda key, title: items.change_item(key, "rename", title=title), key, words()),
        st.builds(entries.add_entry, key, new_entries(), POSITIONS),
    ]


def new_entries() -> st.SearchStrategy[Entry]:
    """Entries that nothing refers to and that refer to nothing."""
    points = st.lists(st.builds(Point, words()), max_size=2).map(tuple)
    return st.builds(Entry, st.sampled_from(EntryKind), text=words(), points=points)


def _of_entries(meeting: Meeting) -> list[st.SearchStrategy[Edit]]:
    found = [found.entry for found in all_entries(meeting)]
    if not found:
        return []
    key = st.sampled_from([entry.key for entry in found])
    into = st.sampled_from([item.key for _, item in all_items(meeting)])
    paths = [(e.key, path) for e in found for path in _paths(e.points)]
    return [
        st.builds(entries.remove_entry, key),
        st.builds(entries.move_entry, key, into, POSITIONS),
        st.builds(converting.change_kind, key, st.sampled_from(EntryKind)),
        st.builds(entries.mark_entry, key, MARKINGS, st.none() | words()),
        st.builds(entries.set_entry_text, key, st.none() | words()),
        st.builds(entries.add_point, key, st.builds(Point, words()), position=POSITIONS),
        changes_of_mind(meeting),
        *([st.sampled_from(paths).flatmap(_of_point)] if paths else []),
    ]


def changes_of_mind(meeting: Meeting) -> st.SearchStrategy[Edit]:
    """Edits after which every word is still there: turn, split, merge, move.

    The meeting has an entry at least.
    """
    found = [found.entry for found in all_entries(meeting)]
    key = st.sampled_from([entry.key for entry in found])
    into = st.sampled_from([item.key for _, item in all_items(meeting)])
    paths = [(e, path) for e in found for path in _paths(e.points)]
    places, fresh = st.integers(0, 12), st.uuids().map(str)
    chosen = st.none() | st.sampled_from([(), *(e.speakers or e.owners for e in found)])
    return st.one_of(
        st.builds(converting.change_kind, key, st.sampled_from(EntryKind)),
        st.builds(entries.move_entry, key, into, POSITIONS),
        st.builds(splitting.split_entry, key, places, fresh),
        st.builds(merging.merge_with_above, key, chosen),
        *([st.sampled_from(paths).flatmap(lambda at: _of_point_moved(*at, key))] if paths else []),
    )


def _of_point_moved(
    entry: Entry, path: Path, others: st.SearchStrategy[str]
) -> st.SearchStrategy[Edit]:
    key, fresh = entry.key, st.uuids().map(str)
    moves = (
        points.shift_point(entry, path, 1),
        points.shift_point(entry, path, -1),
        points.indent_point(entry, path),
        points.outdent_point(entry, path),
    )
    return st.one_of(
        st.builds(lambda at: splitting.split_point(key, path, at), st.integers(0, 12)),
        st.builds(lambda second: splitting.split_before_point(key, path, second), fresh),
        st.builds(lambda to, at: points.move_point_to(key, path, to, at), others, POSITIONS),
        st.just(points.merge_point_with_above(key, path)),
        *(st.just(move.edit) for move in moves if move is not None),
    )


def _paths(points: Sequence[Point]) -> list[Path]:
    places = [place for place, _ in all_points(points, "")]
    numbers = [place.replace(".points", "").strip("[]").split("][") for place in places]
    return [tuple(map(int, steps)) for steps in numbers]


def _of_point(at: tuple[str, Path]) -> st.SearchStrategy[Edit]:
    key, path = at
    return st.one_of(
        st.just(entries.remove_point(key, path)),
        st.builds(lambda text: entries.change_point(key, path, "typing", text=text), words()),
        st.builds(lambda marking: entries.mark_point(key, path, marking), MARKINGS),
        st.builds(lambda text: entries.add_point(key, Point(text), path), words()),
    )


def _of_people(meeting: Meeting) -> list[st.SearchStrategy[Edit]]:
    ids = [delegation.id for delegation in meeting.delegations]
    added = st.builds(lambda name: people.add_delegation(Delegation("newcomer", name)), words())
    emptied = st.just(people.set_categories(()))
    if not ids:
        return [added, emptied]
    one = st.sampled_from(ids)
    return [
        added,
        emptied,
        st.builds(people.remove_delegation, one),
        st.builds(people.move_delegation, one, st.integers(-1, 4)),
        st.builds(people.set_attendance, one, st.sampled_from(Attendance)),
    ]
