"""Names in what would go out: those that may not stand there, and those that might point."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ccm_minutes.domain.delegation import Attendance
from ccm_minutes.release import says
from ccm_minutes.release.finding import Finding, Severity
from ccm_minutes.release.form import Form
from ccm_minutes.release.forms import forms_of_delegation, forms_of_person, states_of
from ccm_minutes.release.matching import Folding, Matcher, longest, suspects, word_end
from ccm_minutes.release.roster import Member, Roster
from ccm_minutes.release.states import Sort, StateName, States, states
from ccm_minutes.release.trail import Passage, Who

_MARKING_WORDS = ("FOUO", "For Official Use Only", "Official Use Only", "(FOUO)")
_MARK = "marking word"
_PHRASE = "public phrase"


class Sighting(NamedTuple):
    """A name in a passage, and what it amounts to.

    Attributes:
        start, end: where it stands: from, and up to but without.
        whom: everybody that it may stand for.
        sentence: for the user, with the words and their place still to be put in.
    """

    start: int
    end: int
    whom: frozenset[Who]
    code: str
    severity: Severity
    sentence: str

    def finding_in(self, passage: Passage) -> Finding:
        """The finding that it is."""
        words = passage.text[self.start : self.end]
        said = self.sentence.format(words=words, where=passage.where)
        return Finding(self.code, self.severity, passage.where, words, passage.text, said)


@dataclass(frozen=True, slots=True)
class Names:
    """Everybody's names, and who of them may be named nowhere.

    Attributes:
        withheld: who may not be named in any passage.
        linked: by State, the delegations that stand for it.
    """

    matcher: Matcher
    table: States
    withheld: frozenset[Who]
    linked: dict[str, frozenset[Who]]
    present: frozenset[str]

    def suspects(self, texts: Sequence[str]) -> frozenset[str]:
        """The texts in which any name may stand; in no other of them there is a finding.

        What stands in superscript is read apart, so that its passage is always to be looked at.
        """
        return suspects(texts, self.matcher, self.table.matcher)

    def findings(self, passage: Passage) -> Iterator[Finding]:
        """What the names in one passage amount to, in the order of the text."""
        return (seen.finding_in(passage) for seen in self.sightings(passage))

    def sightings(self, passage: Passage) -> Iterator[Sighting]:
        """The same with where each name stands and whom it may stand for."""
        text = passage.text
        hits = [
            hit
            for reading in map(Folding, passage.readings)
            for matcher in (self.matcher, self.table.matcher)
            for hit in matcher.find(reading)
        ]
        if not hits:
            return
        unnamed = self.withheld | passage.unnamed_here
        for start, end, owners in longest(hits):
            found = self._judged(owners, unnamed)
            if found is not None:
                whom = frozenset(who for owner in owners for who in self._everybody(owner))
                yield Sighting(start, word_end(text, end), whom, *found)

    def _judged(
        self, owners: Iterable[Hashable], unnamed: frozenset[Who]
    ) -> tuple[str, Severity, str] | None:
        owners = frozenset(owners)
        if _MARK in owners:
            return "marking-word", Severity.BLOCK, says.MARKING_WORD
        if any(not unnamed.isdisjoint(self._everybody(owner)) for owner in owners):
            return "name", Severity.BLOCK, says.NAME_STANDS
        if any(isinstance(owner, Who) or owner == _PHRASE for owner in owners):
            return None
        if all(who.representative is not None for who in unnamed):
            # Where every delegation may be named, a State's name points to nobody hidden.
            return None
        return self._warned([owner for owner in owners if isinstance(owner, StateName)])

    def _everybody(self, owner: Hashable) -> frozenset[Who]:
        if isinstance(owner, Who):
            return frozenset((owner,))
        if isinstance(owner, StateName) and owner.sort is not Sort.CODE:
            return self.linked.get(owner.state, frozenset())
        return frozenset()

    def _warned(self, owners: list[StateName]) -> tuple[str, Severity, str] | None:
        if any(owner.sort is Sort.CAPITAL for owner in owners):
            return "other-state", Severity.WARN, says.OTHER_STATE
        named = {owner.state for owner in owners if owner.sort is Sort.NAME}
        if named and named.isdisjoint(self.present):
            return "other-state", Severity.WARN, says.OTHER_STATE
        if not named and owners:
            return "country-code", Severity.WARN, says.CODE
        return None


def names_of_meeting(roster: Roster, body: str) -> Names:
    """Gather every name of a meeting.

    Args:
        roster: who is in the meeting file's lists.
        body: the body's own name as it is released, which points to nobody.
    """
    table = states()
    phrases = [Form(phrase, _PHRASE, phrase=True) for phrase in (*table.phrases, body)]
    marks = [Form(words, _MARK) for words in _MARKING_WORDS]
    linked: dict[str, set[Who]] = {}
    for member in roster.delegations:
        for state in states_of(member.delegation, table):
            linked.setdefault(state, set()).add(member.who)
    return Names(
        Matcher([*marks, *phrases, *_forms(roster, table)]),
        table,
        frozenset(_withheld(roster)),
        {state: frozenset(found) for state, found in linked.items()},
        frozenset(_present(roster, linked)),
    )


def _present(roster: Roster, linked: dict[str, set[Who]]) -> Iterator[str]:
    here = {m.who for m in roster.delegations if m.delegation.attendance is Attendance.PRESENT}
    return (state for state, found in linked.items() if not found.isdisjoint(here))


def _forms(roster: Roster, table: States) -> Iterator[Form]:
    for member in roster.delegations:
        yield from forms_of_delegation(member.delegation, member.who, table)
        for index, person in enumerate(member.delegation.representatives):
            who = Who(member.who.delegation, index)
            yield from forms_of_person(person, who, table)


def _withheld(roster: Roster) -> Iterator[Who]:
    for member in roster.delegations:
        hidden = _is_withheld(member, roster)
        if hidden:
            yield member.who
        for index, person in enumerate(member.delegation.representatives):
            if hidden or person.marking is not None or not roster.persons_listed:
                yield Who(member.who.delegation, index)


def _is_withheld(member: Member, roster: Roster) -> bool:
    return member.marked or (roster.by_category and not roster.nameable(member))
