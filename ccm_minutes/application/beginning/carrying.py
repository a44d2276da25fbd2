"""Action points that are still open, carried over to the next meeting."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ccm_minutes.application.beginning.roster import Roster
from ccm_minutes.application.beginning.telling import (
    Refused,
    Refusing,
    refused_in,
    tells_otherwise,
)
from ccm_minutes.domain.entry import ActionState, Attribution, Entry, EntryKind, Point
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.markings import is_marked, items_with_markings
from ccm_minutes.domain.meeting import AttributionInRelease, Meeting
from ccm_minutes.domain.references import id_meant
from ccm_minutes.domain.speaker import DelegationSpeaker, RepresentativeSpeaker, Speaker
from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    RepresentativeMention,
    Run,
    Text,
    mentions_of,
    plain,
)
from ccm_minutes.domain.walk import entry_texts


@dataclass(frozen=True, slots=True)
class Raised:
    """An action point where it was raised.

    Attributes:
        place: where it stands in its meeting.
        inside: whether what it stands in is marked, so that nothing of it is printed.
        refused: what stopped the sanitised version of its meeting at it.
    """

    meeting: Meeting
    place: str
    entry: Entry
    inside: bool
    refused: Refused = frozenset()

    @property
    def marked(self) -> bool:
        """Whether it is marked, by itself or by what it stands in."""
        return self.inside or is_marked(self.entry)

    @property
    def origin(self) -> str:
        """The id of the meeting that it comes from in the first place."""
        return self.entry.carried_from or self.meeting.details.id

    @property
    def words(self) -> tuple[str, ...]:
        """What it says, by which it is known again where it was carried over to."""
        return (_said(self.entry.text), *(_said(point.text) for point in self.entry.points))


def open_actions(before: Sequence[Meeting]) -> tuple[Raised, ...]:
    """Action points of a body that are open, each once, the longest open first.

    An action point that was carried over counts where it stands last: what a later meeting
    settled is not open.

    Args:
        before: meetings of one body, the latest first.
    """
    seen: set[tuple[str, tuple[str, ...]]] = set()
    found: list[list[Raised]] = []
    for meeting in before:
        here = [one for one in _raised(meeting) if (one.origin, one.words) not in seen]
        seen.update((one.origin, one.words) for one in here)
        open_ = [one for one in here if one.entry.state in (None, ActionState.OPEN)]
        found.insert(0, _with_what_refused(meeting, open_))
    return tuple(one for of_meeting in found for one in of_meeting)


def _raised(meeting: Meeting) -> Iterator[Raised]:
    for place, item, marked in items_with_markings(meeting.agenda):
        for at, entry in enumerate(item.entries):
            if entry.kind is EntryKind.ACTION:
                yield Raised(meeting, f"{place}.entries[{at}]", entry, marked)


def _with_what_refused(meeting: Meeting, raised: list[Raised]) -> list[Raised]:
    if not raised:
        return []
    refused = refused_in(meeting)
    return [replace(one, refused=refused.get(one.place, frozenset())) for one in raised]


def carried(actions: Iterable[Raised], roster: Roster, meeting: Meeting) -> tuple[Entry, ...]:
    """Action points as entries of the next meeting; the roster grows by whom they need.

    What was withheld where it was raised is withheld again, and who was not named there is not
    named here: by category where that is enough, else the whole is marked.

    Args:
        actions: any.
        roster: of the next meeting.
        meeting: the next meeting, as it is without them.
    """
    refusing = Refusing()
    return tuple(_carried(one, roster, meeting, refusing) for one in actions)


def _carried(raised: Raised, roster: Roster, meeting: Meeting, refusing: Refusing) -> Entry:
    entry = raised.entry
    attribution = entry.attribution
    if attribution in (None, Attribution.NAMED) and _opens(raised.meeting, meeting):
        attribution = Attribution.BY_CATEGORY
    first = replace(
        entry,
        key=new_key(),
        id=None,
        at=None,
        flagged=False,
        state=None,
        marking=Marking.FOUO if raised.marked else entry.marking,
        in_release=None if raised.inside else entry.in_release,
        attribution=attribution,
        carried_from=raised.origin,
        stated=entry.stated - {"state", "flagged"},
    )
    as_told = _telling_no_more(raised, first, roster, meeting, refusing)
    return _referring(raised, as_told, roster)


def _telling_no_more(
    raised: Raised, first: Entry, roster: Roster, meeting: Meeting, refusing: Refusing
) -> Entry:
    """An action point so marked or credited that it tells no more than where it was raised."""
    if _is_withheld(first):
        return first
    by_category = replace(first, attribution=Attribution.BY_CATEGORY)
    for less in (first, by_category):
        trial = roster.copy()
        there = _referring(raised, less, trial)
        after = replace(meeting, categories=trial.categories, delegations=trial.delegations)
        if raised.refused and raised.refused - refusing.refused(there, after):
            break
        if not tells_otherwise(after, there, raised.meeting, raised.entry):
            return less
    return replace(first, marking=Marking.FOUO)


def _is_withheld(entry: Entry) -> bool:
    return is_marked(entry) or entry.attribution is Attribution.OMITTED


def _referring(raised: Raised, entry: Entry, roster: Roster) -> Entry:
    """An action point with the ids of a roster, which grows by whom it needs."""
    unnamed = is_marked(entry) or entry.attribution not in (None, Attribution.NAMED)
    names = roster.names_of(raised.meeting, _ids_in(entry), unnamed=unnamed)
    return replace(
        entry,
        text=_renamed(entry.text, names),
        points=_points(entry.points, names),
        owners=tuple(_owner(owner, names) for owner in entry.owners),
    )


def _opens(before: Meeting, after: Meeting) -> bool:
    """Whether what went by category goes by name."""
    return _is_closed(before) and not _is_closed(after)


def _is_closed(meeting: Meeting) -> bool:
    return meeting.details.attribution_in_release is AttributionInRelease.BY_CATEGORY


def _ids_in(entry: Entry) -> Iterator[str]:
    mentions = (one for _, text in entry_texts(entry, "") for one in mentions_of(text))
    yield from filter(None, map(id_meant, (*entry.owners, *mentions)))


def _owner(owner: Speaker, names: Mapping[str, str]) -> Speaker:
    match owner:
        case DelegationSpeaker():
            return DelegationSpeaker(names[owner.delegation])
        case RepresentativeSpeaker():
            return RepresentativeSpeaker(names[owner.representative])
        case _:
            return owner


def _points(points: Sequence[Point], names: Mapping[str, str]) -> tuple[Point, ...]:
    return tuple(
        replace(one, text=_renamed_text(one.text, names), points=_points(one.points, names))
        for one in points
    )


def _renamed(text: Text | None, names: Mapping[str, str]) -> Text | None:
    return None if text is None else _renamed_text(text, names)


def _renamed_text(text: Text, names: Mapping[str, str]) -> Text:
    return text if isinstance(text, str) else tuple(_renamed_run(run, names) for run in text)


def _renamed_run(run: Run, names: Mapping[str, str]) -> Run:
    match run:
        case DelegationMention():
            return replace(run, delegation=names[run.delegation])
        case RepresentativeMention():
            return replace(run, representative=names[run.representative])
        case _:
            return run


def _said(text: Text | None) -> str:
    return " ".join(plain(text).split())
