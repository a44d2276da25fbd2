"""Making one of two that stand one above the other."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from ccm_minutes.domain.edits.capacities import capacity_kept_back
from ccm_minutes.domain.edits.converting import IN_ENGLISH, ChoiceWords, converted
from ccm_minutes.domain.edits.edit import Edit, OutOfPlace, one_after_another
from ccm_minutes.domain.edits.spine import find_entry, with_item
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.runs import joined
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.domain.text import Text, is_empty

_PEOPLE: Final = {EntryKind.INTERVENTION: "speakers", EntryKind.ACTION: "owners"}
_OF_ONE: Final = ("capacity", "due", "due_text", "adopted_by")


class NothingAbove(OutOfPlace):
    """There is nothing to merge with."""

    def __init__(self) -> None:
        super().__init__(
            "There is nothing above this in the item to merge it with. Choose something below."
        )


class UnlikeParts(OutOfPlace):
    """Two parts that mean different things for a reader or for the sanitised version."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(
            f"One of the two is {one} and the other is {other}. Make both alike first, then merge "
            "them."
        )


class Scattered(OutOfPlace):
    """Entries that do not stand one below the other."""

    def __init__(self) -> None:
        super().__init__(
            "Only entries that stand one below the other can be joined. Move them together first."
        )


class UnlikePeople(OutOfPlace):
    """Two entries of different speakers or owners: somebody has to say whose the whole is.

    Attributes:
        above, below: whose the two are.
    """

    def __init__(self, above: tuple[Speaker, ...], below: tuple[Speaker, ...]) -> None:
        super().__init__("The two entries are not of the same people. Say whose the whole is.")
        self.above, self.below = above, below


def merge_with_above(
    key: str, people: tuple[Speaker, ...] | None = None, words: ChoiceWords = IN_ENGLISH
) -> Edit:
    """Merges an entry with the one above it in the item, whose kind, speakers and key it gets.

    Every word stays, in its order: what the whole cannot have twice becomes words of the text.

    Args:
        key: of the lower one.
        people: the speakers or owners of the whole, where the two have different ones.
        words: for what was chosen and not typed.

    Raises:
        UnlikePeople: on applying, where ``people`` is needed.
        UnlikeParts: where only one of them is marked, done or credited otherwise.
    """

    def apply(meeting: Meeting) -> Meeting:
        item, position = find_entry(meeting, key)
        if position == 0:
            raise NothingAbove
        above, below = item.entries[position - 1 : position + 1]
        whole = _merged(meeting, above, below, people, words)
        return with_item(
            meeting,
            item.key,
            lambda it: replace(
                it, entries=(*it.entries[: position - 1], whole, *it.entries[position + 1 :])
            ),
        )

    return Edit("merge with entry above", apply)


def join_entries(
    keys: Sequence[str],
    people: tuple[Speaker, ...] | None = None,
    words: ChoiceWords = IN_ENGLISH,
) -> Edit:
    """Merges entries that stand one below the other into the first of them; as for two.

    Args:
        keys: in their order in the item.
        people: as for two.
        words: as for two.
    """
    steps = one_after_another("", [merge_with_above(key, people, words) for key in keys[1:]])

    def apply(meeting: Meeting) -> Meeting:
        places = [find_entry(meeting, key) for key in keys]
        item, first = places[0]
        expected = [(item.key, first + n) for n in range(len(places))]
        if [(one.key, at) for one, at in places] != expected:
            raise Scattered
        return steps.apply(meeting)

    return Edit("join entries", apply)


def _merged(
    meeting: Meeting,
    above: Entry,
    below: Entry,
    people: tuple[Speaker, ...] | None,
    words: ChoiceWords,
) -> Entry:
    _refuse_unlike(above, below)
    same_kind = converted(meeting, below, above.kind, words)
    whole = _with_people(above, same_kind, people)
    same_kind = capacity_kept_back(meeting, same_kind, whole.speakers)
    whole = _with(capacity_kept_back(meeting, above, whole.speakers), **_people_of(whole))
    taken, left = _shared_out(whole, same_kind)
    rest = _said_in_words(meeting, left, words)
    return _with_words(_with_common(taken, below), rest.text, rest.points)


def _refuse_unlike(above: Entry, below: Entry) -> None:
    if is_marked(above) != is_marked(below):
        raise UnlikeParts("marked", "not")
    if (above.kind is EntryKind.NOTE) != (below.kind is EntryKind.NOTE):
        # What stands in no version would go out, or what goes out would stand in none.
        raise UnlikeParts("a note to yourself", "not")
    if above.attribution is not below.attribution:
        raise UnlikeParts("credited otherwise in the sanitised version", "not")
    states = [(one.state or ActionState.OPEN) for one in (above, below)]
    if above.kind is below.kind and states[0] is not states[1]:
        raise UnlikeParts(states[0].value, states[1].value)


def _with_people(above: Entry, below: Entry, people: tuple[Speaker, ...] | None) -> Entry:
    name = _PEOPLE.get(above.kind)
    if name is None:
        return above
    mine, theirs = getattr(above, name), getattr(below, name)
    if people is None and mine and theirs and mine != theirs:
        raise UnlikePeople(mine, theirs)
    return _with(above, **{name: people if people is not None else mine or theirs})


def _people_of(entry: Entry) -> dict[str, tuple[Speaker, ...]]:
    return {"speakers": entry.speakers, "owners": entry.owners}


def _shared_out(above: Entry, below: Entry) -> tuple[Entry, Entry]:
    """Both, with what the upper one takes over gone from the lower one, and what is the same."""
    left = replace(below, speakers=(), owners=(), state=None, in_writing=False)
    if below.lead_in == above.lead_in:
        left = replace(left, lead_in=None)
    for name in _OF_ONE:
        mine, theirs = getattr(above, name), getattr(below, name)
        if mine is None or mine == theirs:
            above = _with(above, **{name: theirs})
            left = _with(left, **{name: None})
    return replace(above, in_writing=above.in_writing or below.in_writing), left


def _with(entry: Entry, **fields: Any) -> Entry:
    return replace(entry, **fields)


def _said_in_words(meeting: Meeting, entry: Entry, words: ChoiceWords) -> Entry:
    return converted(meeting, entry, EntryKind.NOTE, words)


def _with_common(above: Entry, below: Entry) -> Entry:
    return replace(
        above,
        id=above.id or below.id,
        at=above.at or below.at,
        flagged=above.flagged or below.flagged,
        carried_from=above.carried_from or below.carried_from,
        marking=above.marking or below.marking,
        in_release=joined_words(above.in_release, below.in_release),
    )


def joined_words(one: str | None, other: str | None) -> str | None:
    """Two replacements as one; None where there is neither."""
    return " ".join(words for words in (one, other) if words) or None


def _with_words(above: Entry, text: Text | None, points: tuple[Point, ...]) -> Entry:
    """An entry with more words under its own; a text under points is a point itself."""
    if is_empty(text):
        return replace(above, points=(*above.points, *points))
    if not above.points:
        return replace(above, text=joined(above.text, text), points=points)
    return replace(above, points=(*above.points, Point(text or ""), *points))
