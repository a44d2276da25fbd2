"""A new meeting by the lines that somebody left of what it could begin with."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ccm_minutes.application.beginning.same_lines import Origin, origins
from ccm_minutes.application.beginning.standing import withheld_alone
from ccm_minutes.capture.folding import folded
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Attendance, Delegation
from ccm_minutes.domain.entry import Attribution
from ccm_minutes.domain.keys import free_id
from ccm_minutes.domain.markings import is_marked, items_with_markings
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.references import id_meant
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.domain.text import Marking, mentions_of
from ccm_minutes.domain.walk import all_entries, all_texts


def fitted(
    draft: Meeting, agenda: tuple[AgendaItem, ...], delegations: tuple[Delegation, ...]
) -> Meeting:
    """A meeting with the items and delegations that are asked for, in their order.

    What the draft knows of one with the same title or name comes with it. One that stands in the
    place of a marked one is that one under another title, or at least marked. An item that
    somebody left out though entries are carried over under it stays. So does a delegation that an
    action point or a text needs, as absent; as a presenter it goes.
    """
    items = _Items(draft.agenda, agenda)
    meeting = replace(draft, agenda=items.with_carried(items.fitted(agenda)))
    chosen = _with_own_ids(tuple(_known_delegations(draft, delegations)), draft)
    return _with_who_is_needed(meeting, draft.delegations, chosen)


def marked_lines(draft: Meeting, agenda: tuple[AgendaItem, ...]) -> tuple[bool, ...]:
    """For each item that is asked for, sub-items after theirs, whether it would be withheld."""
    items = _Items(draft.agenda, agenda)
    return tuple(one.marked for one in items_with_markings(items.fitted(agenda)))


def marked_names(draft: Meeting, delegations: tuple[Delegation, ...]) -> tuple[bool, ...]:
    """For each delegation that is asked for, whether it would be marked."""
    known = _known_delegations(draft, delegations, repeated=True)
    return tuple(one.marking is not None for one in known)


def _within_marked(items: Iterable[AgendaItem]) -> Iterator[AgendaItem]:
    for item in items:
        if is_marked(item):
            yield from (one.item for one in items_with_markings(item.items))
        else:
            yield from _within_marked(item.items)


class _Items:
    """Gives out the items of a draft for those that are asked for, each once."""

    def __init__(self, agenda: Sequence[AgendaItem], wanted: Sequence[AgendaItem]) -> None:
        known = tuple(items_with_markings(agenda))
        self._known = tuple(one.item for one in known)
        self._marked = tuple(one.marked for one in known)
        self._inside = {item.key for item in _within_marked(agenda)}
        titles = [folded(one.item.title) for one in items_with_markings(wanted)]
        self._origins = origins([folded(item.title) for item in self._known], titles)
        self._given: set[str] = set()

    def fitted(self, agenda: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
        return self._all_fitted(agenda, iter(self._origins), marked=False)

    def _all_fitted(
        self, agenda: Iterable[AgendaItem], lines: Iterator[Origin], *, marked: bool
    ) -> tuple[AgendaItem, ...]:
        return tuple(self._fitted(item, lines, marked) for item in agenda)

    def with_carried(self, agenda: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
        """An agenda with what is left and holds entries, before its last item."""
        left = (one for one in self._known if one.key not in self._given and one.entries)
        kept = tuple(replace(self._withheld(one, False), items=()) for one in left)
        return (*agenda[:-1], *kept, *agenda[-1:])

    def _fitted(self, wanted: AgendaItem, lines: Iterator[Origin], marked: bool) -> AgendaItem:
        known = self._of(wanted, next(lines), marked)
        inner = self._all_fitted(wanted.items, lines, marked=marked or is_marked(known))
        return replace(known, title=wanted.title, items=inner)

    def _of(self, wanted: AgendaItem, origin: Origin, marked: bool) -> AgendaItem:
        hidden = [line for line in origin.edited if self._marked[line]]
        if origin.line is None and not hidden:
            return wanted
        if origin.line is None and not origin.sure:
            # Nobody can tell which of them it was.
            return wanted if marked else replace(wanted, marking=Marking.FOUO)
        known = self._known[hidden[0] if origin.line is None else origin.line]
        self._given.add(known.key)
        return self._withheld(known, marked)

    def _withheld(self, item: AgendaItem, marked: bool) -> AgendaItem:
        """An item, marked itself where a marked one that held it no longer does."""
        return withheld_alone(item) if item.key in self._inside and not marked else item


def _known_delegations(
    draft: Meeting, wanted: Sequence[Delegation], *, repeated: bool = False
) -> Iterator[Delegation]:
    """The delegations of a draft that are asked for, and new ones, each once."""
    known = draft.delegations
    lines = origins([folded(one.name) for one in known], [folded(one.name) for one in wanted])
    seen: set[str] = set()
    for one, origin in zip(wanted, lines, strict=True):
        if folded(one.name) in seen and not repeated:
            continue
        seen.add(folded(one.name))
        if origin.line is not None:
            yield known[origin.line]
        elif any(known[line].marking is not None for line in origin.edited):
            yield replace(one, marking=Marking.FOUO)
        else:
            yield one


def _with_own_ids(chosen: Iterable[Delegation], draft: Meeting) -> tuple[Delegation, ...]:
    """The delegations, where a new one has the id of something else under one of its own."""
    of_draft = {one.id for one in draft.delegations}
    taken = of_draft | {one.id for one in draft.categories}
    taken |= {person.id for one in draft.delegations for person in one.representatives if person.id}
    given: list[Delegation] = []
    known = set(draft.delegations)
    for one in chosen:
        id_ = one.id if one in known else free_id(one.id, taken)
        taken.add(id_)
        given.append(replace(one, id=id_) if id_ != one.id else one)
    return tuple(given)


def _with_who_is_needed(
    meeting: Meeting, known: Iterable[Delegation], chosen: tuple[Delegation, ...]
) -> Meeting:
    here = {id_ for one in chosen for id_ in _ids_of(one)}
    by_name = set(_needed(meeting, by_name=True))
    needed = by_name | set(_needed(meeting, by_name=False))
    missing = tuple(
        _absent(one, listed=not by_name.isdisjoint(_ids_of(one)))
        for one in known
        if one.id not in here and needed.intersection(_ids_of(one))
    )
    here.update(id_ for one in missing for id_ in _ids_of(one))
    agenda = tuple(_without(item, here) for item in meeting.agenda)
    return replace(meeting, delegations=(*chosen, *missing), agenda=agenda)


def _absent(delegation: Delegation, *, listed: bool) -> Delegation:
    """A delegation that is needed though nobody expects it.

    Where only what is withheld needs it, the list of those who are absent does not tell.
    """
    marking = delegation.marking if listed else Marking.FOUO
    return replace(delegation, attendance=Attendance.ABSENT, marking=marking)


def _ids_of(delegation: Delegation) -> Iterator[str]:
    yield delegation.id
    yield from (one.id for one in delegation.representatives if one.id is not None)


def _needed(meeting: Meeting, *, by_name: bool) -> Iterator[str]:
    """Ids that entries and texts need; by name only those that may be named there."""
    unnamed: tuple[str, ...] = ()
    for place, _, entry in all_entries(meeting):
        if by_name and (is_marked(entry) or entry.attribution not in (None, Attribution.NAMED)):
            unnamed = (*unnamed, f"{place}.")
        else:
            yield from filter(None, map(id_meant, (*entry.speakers, *entry.owners)))
    for place, text in all_texts(meeting):
        if place.startswith(unnamed):
            continue
        yield from filter(None, map(id_meant, mentions_of(text)))


def _without(item: AgendaItem, here: set[str]) -> AgendaItem:
    """An item whose presenters, chairs and panellists are all here."""

    def there(speakers: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
        return tuple(one for one in speakers if (id_ := id_meant(one)) is None or id_ in here)

    return replace(
        item,
        presenters=there(item.presenters),
        chairs=there(item.chairs),
        panellists=there(item.panellists),
        items=tuple(_without(sub, here) for sub in item.items),
    )
