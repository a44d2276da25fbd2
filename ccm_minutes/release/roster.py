"""Who is meant by an id or an office, and who may be named."""

from collections.abc import Iterator
from dataclasses import dataclass

from ccm_minutes.domain.delegation import Category, Delegation, Representative
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import AttributionInRelease, Meeting, RepresentativesInRelease
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, Mention, RepresentativeMention
from ccm_minutes.release.trail import Who


@dataclass(frozen=True, slots=True)
class Member:
    """A delegation, or one of its representatives, as it is referred to."""

    who: Who
    delegation: Delegation
    person: Representative | None = None

    @property
    def marked(self) -> bool:
        """Whether nothing of it may go out."""
        if self.delegation.marking is not None:
            return True
        return self.person is not None and self.person.marking is not None

    @property
    def of_delegation(self) -> "Member":
        """The delegation alone."""
        return self if self.person is None else Member(Who(self.who.delegation), self.delegation)


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody in the meeting file's lists, found by id."""

    by_category: bool
    persons_listed: bool
    delegations: tuple[Member, ...]
    categories: dict[str, Category]
    _delegations: dict[str, Member]
    _persons: dict[str, Member]
    _holders: dict[str, tuple[Member, ...]]

    def of(self, reference: DelegationSpeaker | DelegationMention) -> Member:
        """The delegation that is meant; InputFault where there is none of that id."""
        return _found(self._delegations, reference.delegation, "delegation")

    def person(self, reference: RepresentativeSpeaker | RepresentativeMention) -> Member:
        """The representative that is meant; InputFault where there is none of that id."""
        return _found(self._persons, reference.representative, "representative")

    def member(self, reference: DelegationSpeaker | RepresentativeSpeaker | Mention) -> Member:
        """Who is meant, a delegation or a representative; InputFault as these give it."""
        if isinstance(reference, DelegationSpeaker | DelegationMention):
            return self.of(reference)
        return self.person(reference)

    def holders(self, office: OfficeSpeaker) -> tuple[Member, ...]:
        """The delegations, not marked, that hold an office of these words."""
        return self._holders.get(office_words(office.office), ())

    def nameable(self, member: Member) -> bool:
        """Whether a by-category sanitised version may name this delegation."""
        return member.delegation.named_in_release and not member.marked


def roster_of(meeting: Meeting) -> Roster:
    """Look everybody up once."""
    members = tuple(Member(Who(i), d) for i, d in enumerate(meeting.delegations))
    persons = {p.person.id: p for p in _persons(members) if p.person and p.person.id is not None}
    details = meeting.details
    return Roster(
        by_category=details.attribution_in_release is AttributionInRelease.BY_CATEGORY,
        persons_listed=details.representatives_in_release is RepresentativesInRelease.NAMES,
        delegations=members,
        categories={category.id: category for category in meeting.categories},
        _delegations={member.delegation.id: member for member in members},
        _persons=persons,
        _holders=_holders(members),
    )


def office_words(office: str) -> str:
    """An office by its words alone, whatever their case and article."""
    words = " ".join(office.casefold().split())
    for article in ("the ", "le ", "la ", "el "):
        words = words.removeprefix(article)
    return words.removeprefix("l'").removeprefix("l’")


def _persons(members: tuple[Member, ...]) -> Iterator[Member]:
    for member in members:
        for index, person in enumerate(member.delegation.representatives):
            yield Member(Who(member.who.delegation, index), member.delegation, person)


def _holders(members: tuple[Member, ...]) -> dict[str, tuple[Member, ...]]:
    holders: dict[str, tuple[Member, ...]] = {}
    for member in members:
        if member.marked:
            continue
        for words in {office_words(office.office) for office in member.delegation.offices}:
            holders[words] = (*holders.get(words, ()), member)
    return holders


def _found(members: dict[str, Member], key: str, what: str) -> Member:
    try:
        return members[key]
    except KeyError:
        raise InputFault(
            f"The meeting refers to a {what} “{key}” that is not in its list of delegations. "
            "Add it to the list, or take the reference out."
        ) from None
