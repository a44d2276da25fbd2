"""The rules on names, held against one paragraph while it is being typed.

What is found in a paragraph is what the examination of the whole meeting finds there; the rules
that compare a paragraph with others are left to that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.markings import is_marked, leaves_no_trace
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.domain.text import (
    DelegationMention,
    Mention,
    RepresentativeMention,
    Text,
    Words,
    is_marked_run,
    runs_of,
)
from ccm_minutes.release.desk import Desk
from ccm_minutes.release.finding import Finding
from ccm_minutes.release.names import Names, Sighting, names_of_meeting
from ccm_minutes.release.phrases import Phrases, phrases_of
from ccm_minutes.release.roster import Member, Roster, roster_of
from ccm_minutes.release.seams import joined, raised_in, tidy, words_of
from ccm_minutes.release.texts import Texts
from ccm_minutes.release.trail import Passage, Trail, Who

_NOWHERE = ""
_BREAKS = frozenset("\n\r\v\f\u2028\u2029")
"""What is printed as a line feed."""


class Spot(NamedTuple):
    """Words of a text in which a name was found.

    Attributes:
        start, end: their places in the text in characters, a mention being one.
        finding: what was found; its place in the meeting file is not known here.
        mentions: of those that the words may stand for, that could stand there instead; none where
            the words are printed in the place of others.
    """

    start: int
    end: int
    finding: Finding
    mentions: tuple[Mention, ...]


class _Basis(NamedTuple):
    """All that names depend on."""

    delegations: tuple[Delegation, ...]
    by_category: bool
    persons_listed: bool
    body: str


@dataclass(frozen=True, slots=True)
class Watch:
    """Looks at one paragraph after another of one state of a meeting; any thread may ask it."""

    roster: Roster
    phrases: Phrases
    names: Names
    allowed: frozenset[tuple[str, str]]
    basis: _Basis

    def spots(self, entry: Entry, text: Text) -> tuple[Spot, ...]:
        """What is found in a text of an entry, as it would be released.

        Args:
            entry: the text stands in it, or in a point of it, or is to.
            text: one that no marking withholds as a whole; references in it may not resolve,
                which is an ``InputFault``.
        """
        if _is_withheld(entry):
            return ()
        texts = Desk(self.roster, self.phrases, Trail()).texts_of(entry)
        released = _Released(texts, text)
        seen = self.names.sightings(released.passage)
        return tuple(spot for one in seen if (spot := self._spot(one, released, texts)))

    def _spot(self, seen: Sighting, released: "_Released", texts: Texts) -> Spot | None:
        finding = seen.finding_in(released.passage)
        if (finding.text, finding.passage) in self.allowed:
            return None
        start, end = released.place(seen.start, seen.end)
        # Where other words are printed than stand there, a mention would take those that do away.
        offered = self._mentions(seen.whom, texts) if released.stands(start, end) else ()
        return Spot(start, end, finding, tuple(offered))

    def _mentions(self, whom: frozenset[Who], texts: Texts) -> Iterator[Mention]:
        for who in sorted(whom, key=lambda one: (one.delegation, one.representative or -1)):
            member = self.roster.delegations[who.delegation]
            if not member.marked and (not texts.naming.insists or self.roster.nameable(member)):
                yield from _mention(member, who.representative)


def watch_of(meeting: Meeting, before: Watch | None = None) -> Watch:
    """Makes ready to look at a meeting; quick where names are as they were before.

    Raises:
        MissingPart: the table of names is not there.
    """
    roster = roster_of(meeting)
    basis = _basis(meeting.details, roster, meeting.delegations)
    known = before.names if before is not None and before.basis == basis else None
    return Watch(
        roster,
        phrases_of(meeting.details.language),
        known or names_of_meeting(roster, basis.body),
        frozenset((one.phrase, one.passage) for one in meeting.clearances),
        basis,
    )


def watches_alike(one: Meeting, other: Meeting) -> bool:
    """Whether the same is found in any paragraph of two states of a meeting."""
    return (
        one.details is other.details
        and one.delegations is other.delegations
        and one.categories is other.categories
        and one.clearances is other.clearances
    )


def _basis(details: Details, roster: Roster, delegations: tuple[Delegation, ...]) -> _Basis:
    instead = details.in_release.body if details.in_release else None
    body = tidy(details.body if instead is None else instead)
    return _Basis(tuple(map(_named, delegations)), roster.by_category, roster.persons_listed, body)


def _named(delegation: Delegation) -> Delegation:
    """A delegation without what changes while it sits there and tells no name."""
    people = (replace(one, movements=(), function=None) for one in delegation.representatives)
    return replace(
        delegation,
        offices=(),
        movements=(),
        category=None,
        standing=None,
        representatives=tuple(people),
    )


def _is_withheld(entry: Entry) -> bool:
    return leaves_no_trace(entry) or is_marked(entry)


def _mention(member: Member, representative: int | None) -> Iterator[Mention]:
    if representative is None:
        yield DelegationMention(member.delegation.id)
        return
    person = member.delegation.representatives[representative]
    if person.id is not None and person.marking is None:
        yield RepresentativeMention(person.id)


class _Released:
    """A text as it would be released, and the way back to where its words come from."""

    def __init__(self, texts: Texts, text: Text) -> None:
        self._pieces = tuple(texts.pieces(text, _NOWHERE))
        printed = joined(piece for _, piece in self._pieces)
        self._words = words_of(printed)
        self._text = text
        self._places: Sequence[tuple[int, int]] | None = None
        self.passage = Passage(_NOWHERE, self._words, texts.unnamed_here, raised=raised_in(printed))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where in the text stands what is released as these characters."""
        if self._text == self._words:
            return start, end
        if self._places is None:
            *_, whole = _starts(self._text)
            self._places = tuple(_places(self._sources(), self._words, (0, whole)))
        return self._places[start][0], self._places[end - 1][1]

    def stands(self, start: int, end: int) -> bool:
        """Whether it is the words of the text at these places themselves that are released."""
        runs, starts = runs_of(self._text), tuple(_starts(self._text))
        spans = zip(runs, starts, starts[1:], strict=False)
        return all(
            isinstance(run, Words) and not is_marked_run(run)
            for run, first, last in spans
            if first < end and start < last
        )

    def _sources(self) -> Iterator[tuple[str, int, int]]:
        """Every character of the pieces, with the places of what it stands for."""
        starts = list(_starts(self._text))
        runs = tuple(runs_of(self._text))
        for index, piece in self._pieces:
            run, start = runs[index], starts[index]
            if isinstance(run, Words) and not is_marked_run(run):
                yield from ((c, start + i, start + i + 1) for i, c in enumerate(piece.text))
            else:
                yield from ((c, start, starts[index + 1]) for c in piece.text)


def _starts(text: Text) -> Iterator[int]:
    start = 0
    for run in runs_of(text):
        yield start
        start += len(run.text) if isinstance(run, Words) else 1
    yield start


def _places(
    sources: Iterator[tuple[str, int, int]], words: str, whole: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """For each character printed, where it comes from; putting spaces right only leaves out."""
    for printed in words:
        for source, start, end in sources:
            if _is_printed_as(source, printed):
                yield start, end
                break
        else:
            yield whole


def _is_printed_as(source: str, printed: str) -> bool:
    # A mention may begin with a capital.
    is_break = printed == "\n" and source in _BREAKS
    return is_break or source.lower() == printed.lower()
