"""Who is expected at the next meeting, and by which ids those of older meetings are known there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ccm_minutes.capture.folding import folded
from ccm_minutes.domain.delegation import Attendance, Category, Delegation, Representative
from ccm_minutes.domain.keys import free_id
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    Details,
    Meeting,
    RepresentativesInRelease,
)
from ccm_minutes.domain.text import Marking


def expected(meeting: Meeting) -> tuple[Delegation, ...]:
    """The delegations of a meeting as they are before the next one: nobody has come or gone."""
    return tuple(_expected(one) for one in meeting.delegations)


def _expected(delegation: Delegation) -> Delegation:
    return replace(
        delegation,
        attendance=Attendance.PRESENT,
        movements=(),
        representatives=tuple(replace(one, movements=()) for one in delegation.representatives),
    )


@dataclass(slots=True)
class Roster:
    """Delegations that grow by whoever an older meeting speaks of.

    A delegation that is not there is added as absent, because an owner or a mention that turned
    into plain words would be checked as nobody's name. Where nothing but what goes out without
    its name needs it, it is marked: the list of those who are absent would tell.
    """

    categories: tuple[Category, ...]
    delegations: tuple[Delegation, ...]
    details: Details
    _ids: set[str] = field(init=False)
    _unlisted: set[str] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        self._ids = {one.id for one in self.categories} | set(_all_ids(self.delegations))

    def copy(self) -> "Roster":
        """The same, to be tried out."""
        other = Roster(self.categories, self.delegations, self.details)
        other._unlisted = set(self._unlisted)
        return other

    def names_of(
        self, meeting: Meeting, needed: Iterable[str], *, unnamed: bool
    ) -> Mapping[str, str]:
        """Ids of this roster by the ids of a meeting, of delegations and representatives.

        Args:
            meeting: in which the needed ids stand.
            needed: ids of delegations and of representatives.
            unnamed: whether the sanitised version names none of them where they are needed.
        """
        known: dict[str, str] = {}
        wanted = set(needed)
        for delegation in meeting.delegations:
            persons = [one for one in delegation.representatives if one.id in wanted]
            if delegation.id not in wanted and not persons:
                continue
            here = self._find(delegation) or self._add(delegation, meeting.categories, unnamed)
            if here.id in self._unlisted and not unnamed:
                self._list(here)
            known[delegation.id] = here.id
            for person in persons:
                if person.id is not None:
                    hidden = self._hides(
                        here, unnamed, was_listed=_lists(meeting.details, delegation)
                    )
                    known[person.id] = self._person(here.id, person, hidden)
        return known

    def _find(self, wanted: Delegation) -> Delegation | None:
        return next((one for one in self.delegations if _same(one.name, wanted.name)), None)

    def _list(self, delegation: Delegation) -> None:
        self._unlisted.remove(delegation.id)
        self.delegations = tuple(
            replace(one, marking=None) if one.id == delegation.id else one
            for one in self.delegations
        )

    def _add(
        self, delegation: Delegation, categories: Sequence[Category], unnamed: bool
    ) -> Delegation:
        added = replace(
            _expected(delegation),
            id=self._free(delegation.id),
            attendance=Attendance.ABSENT,
            offices=(),
            representatives=(),
            category=self._category(delegation.category, categories),
        )
        if unnamed and added.marking is None:
            added = replace(added, marking=Marking.FOUO)
            self._unlisted.add(added.id)
        self.delegations = (*self.delegations, added)
        return added

    def _category(self, wanted: str | None, categories: Sequence[Category]) -> str | None:
        words = next((one for one in categories if one.id == wanted), None)
        if words is None:
            return None
        same = (one for one in self.categories if _same(one.singular, words.singular))
        here = next(same, None)
        if here is None:
            here = replace(words, id=self._free(words.id))
            self.categories = (*self.categories, here)
        return here.id

    def _person(self, delegation_id: str, wanted: Representative, hidden: bool) -> str:
        at = next(n for n, one in enumerate(self.delegations) if one.id == delegation_id)
        here = self.delegations[at]
        persons = list(here.representatives)
        number = next((n for n, one in enumerate(persons) if _same(one.name, wanted.name)), None)
        is_new = number is None
        if number is None:
            number = len(persons)
            persons.append(replace(wanted, id=None, movements=()))
        id_ = persons[number].id or self._free(wanted.id or "person")
        marking = persons[number].marking
        if is_new and hidden and marking is None:
            marking = Marking.FOUO
            self._unlisted.add(id_)
        elif id_ in self._unlisted and not hidden:
            marking = None
            self._unlisted.remove(id_)
        persons[number] = replace(persons[number], id=id_, marking=marking)
        changed = replace(here, representatives=tuple(persons))
        self.delegations = (*self.delegations[:at], changed, *self.delegations[at + 1 :])
        return id_

    def _hides(self, delegation: Delegation, unnamed: bool, *, was_listed: bool) -> bool:
        """Whether a person would be listed or counted who was not, or need not be."""
        if self.details.representatives_in_release is RepresentativesInRelease.COUNT:
            return unnamed
        return _lists(self.details, delegation) and (unnamed or not was_listed)

    def _free(self, wanted: str) -> str:
        id_ = free_id(wanted, self._ids)
        self._ids.add(id_)
        return id_


def _lists(details: Details, delegation: Delegation) -> bool:
    """Whether the sanitised version of a meeting lists the persons of a delegation."""
    by_name = details.attribution_in_release is AttributionInRelease.NAMED
    if details.representatives_in_release is not RepresentativesInRelease.NAMES:
        return False
    return by_name or delegation.named_in_release


def _all_ids(delegations: Iterable[Delegation]) -> Iterable[str]:
    for delegation in delegations:
        yield delegation.id
        yield from (one.id for one in delegation.representatives if one.id is not None)


def _same(one: str, other: str) -> bool:
    return folded(one) == folded(other)
