"""The action points of all meetings."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date as Date

from ccm_minutes.application.ports import MeetingLine
from ccm_minutes.capture.folding import folded
from ccm_minutes.composition.in_full.entries import Reader, printed_entries
from ccm_minutes.composition.in_full.marks import Marks
from ccm_minutes.composition.in_full.naming import participants_of, person_name
from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.composition.parts.runs import words_of
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind
from ccm_minutes.domain.markings import holds_marking, is_marked, items_with_markings
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, Speaker
from ccm_minutes.release.shapes import PrintedEntry, PrintedKind, PrintedPoint

_ARTICLES = ("the ", "la ", "le ", "les ", "el ", "los ", "las ")


@dataclass(frozen=True, slots=True)
class ActionLine:
    """An action point of any meeting.

    Attributes:
        key: of its entry.
        meeting: where it was raised.
        place: in the words of the meeting file, as ``agenda[2].entries[0]``.
        item: the title of the agenda item.
        printed: as the full version prints it; the due date is for sorting and for what is
            overdue, the deadline in words for reading.
        language: of the minutes of its meeting, a BCP 47 tag.
        owner_names: by which an owner may be asked for, folded.
        item_marked: whether the item, or what it stands in, is marked.
        marked: whether the action point is marked, by itself or by what it stands in.
        banner: whether the meeting or anything in it is marked.
        origin: the id of the meeting that it was carried over from, else of its own.
    """

    key: str
    meeting: MeetingLine
    place: str
    item: str
    printed: PrintedEntry
    state: ActionState
    language: str
    owner_names: frozenset[str] = frozenset()
    item_marked: bool = False
    marked: bool = False
    banner: bool = False
    origin: str = ""

    @property
    def text(self) -> str:
        """The words of the action point, without marks."""
        return words_of(self.printed.text)

    @property
    def points(self) -> tuple[str, ...]:
        """The words of its points and of those under them, without marks."""
        return tuple(_points(self.printed.points))

    @property
    def owners(self) -> tuple[str, ...]:
        """The owners as the full version calls them."""
        return tuple(owner.start for owner in self.printed.owners)

    @property
    def due(self) -> Date | None:
        return self.printed.due

    @property
    def due_text(self) -> str:
        return self.printed.due_text

    def is_overdue(self, as_of: Date) -> bool:
        """Whether it is open on a day that comes after the one it was due."""
        return self.state is ActionState.OPEN and self.due is not None and self.due < as_of


def actions_of(meetings: Iterable[Meeting], *, portion_marks: bool = True) -> Iterator[ActionLine]:
    """Every action point, meeting by meeting, in the order of their agendas.

    Args:
        meetings: any.
        portion_marks: whether ``printed`` shows which points and passages are marked.
    """
    for meeting in meetings:
        yield from _Gatherer(meeting, portion_marks).actions()


def where_they_stand_last(actions: Iterable[ActionLine]) -> Iterator[ActionLine]:
    """Action points without those that were carried over to a later meeting.

    Args:
        actions: those of later meetings before those of earlier ones.
    """
    seen: dict[tuple[str, str, tuple[str, ...]], str] = {}
    for action in actions:
        what = action.origin, action.text, action.points
        # Two of the same words in one meeting are two.
        if seen.setdefault(what, action.meeting.id) == action.meeting.id:
            yield action


def chosen(
    actions: Iterable[ActionLine], *, only_open: bool = False, owner: str | None = None
) -> Sequence[ActionLine]:
    """The actions that are asked for, the earliest due first; those without a date last.

    Args:
        actions: any.
        only_open: leaves out what is done or cancelled.
        owner: an owner's id or any of its names, in any case, with accents and article or
            without; None for all.
    """
    asked = None if owner is None else _name(owner)
    found = (
        action
        for action in actions
        if not (only_open and action.state is not ActionState.OPEN)
        and (asked is None or asked in action.owner_names)
    )
    return sorted(found, key=_earliest_due_first)


def owners_of(actions: Iterable[ActionLine]) -> Sequence[str]:
    """Everybody who owns an action point, each once, by the alphabet."""
    names = {owner for action in actions for owner in action.owners}
    return sorted(names, key=folded)


def line_of(meeting: Meeting) -> MeetingLine:
    """A meeting as the list of meetings shows it."""
    details = meeting.details
    return MeetingLine(
        details.id,
        details.title,
        details.body or "",
        details.number,
        details.date,
        details.status,
    )


def _points(points: Iterable[PrintedPoint]) -> Iterator[str]:
    for point in points:
        yield words_of(point.text)
        yield from _points(point.points)


def _earliest_due_first(action: ActionLine) -> tuple[bool, Date]:
    return action.due is None, action.due or Date.max


class _Gatherer:
    """Takes the action points out of one meeting."""

    def __init__(self, meeting: Meeting, portion_marks: bool) -> None:
        self._meeting = meeting
        self._line = line_of(meeting)
        self._banner = holds_marking(meeting)
        self._reader = Reader(participants_of(meeting), Marks(portion_marks))
        self._names = _names_by_id(meeting.delegations)

    def actions(self) -> Iterator[ActionLine]:
        for place, item, marked in items_with_markings(self._meeting.agenda):
            for number, entry in enumerate(item.entries):
                if entry.kind is EntryKind.ACTION:
                    yield self._action(entry, f"{place}.entries[{number}]", item, marked)

    def _action(self, entry: Entry, place: str, item: AgendaItem, inherited: bool) -> ActionLine:
        # An action point without a word is printed nowhere; here it stands to be found.
        printed = printed_entries((entry,), inherited, self._reader)
        return ActionLine(
            key=entry.key,
            meeting=self._line,
            place=place,
            item=line(item.title),
            printed=printed[0] if printed else PrintedEntry(PrintedKind.ACTION),
            state=entry.state or ActionState.OPEN,
            language=self._meeting.details.language,
            owner_names=frozenset(name for owner in entry.owners for name in self._called(owner)),
            item_marked=inherited,
            marked=inherited or is_marked(entry),
            banner=self._banner,
            origin=entry.carried_from or self._line.id,
        )

    def _called(self, owner: Speaker) -> frozenset[str]:
        if isinstance(owner, OfficeSpeaker):
            return frozenset({_name(owner.office)})
        id_ = owner.delegation if isinstance(owner, DelegationSpeaker) else owner.representative
        return self._names[id_]


def _names_by_id(delegations: Iterable[Delegation]) -> dict[str, frozenset[str]]:
    names: dict[str, frozenset[str]] = {}
    for one in delegations:
        names[one.id] = frozenset(map(_name, (one.id, one.name, *one.other_names)))
        for person in one.representatives:
            if person.id is not None:
                called = (person.id, person.name, person_name(person))
                names[person.id] = frozenset(map(_name, called))
    return names


def _name(name: str) -> str:
    """A name as it is compared: without case, accents and article."""
    bare = folded(name)
    article = next((one for one in _ARTICLES if bare.startswith(one)), "")
    return bare.removeprefix(article)
