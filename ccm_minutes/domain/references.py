"""What a meeting file must keep beyond its schema: one name for one thing, and every name known."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import (
    DelegationSpeaker,
    OfficeSpeaker,
    RepresentativeSpeaker,
    Speaker,
)
from ccm_minutes.domain.text import DelegationMention, Mention, RepresentativeMention, runs_of
from ccm_minutes.domain.walk import all_entries, all_items, all_texts


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that a meeting may not hold.

    Attributes:
        place: in the words of the meeting file, as ``agenda[2].entries[0].speakers[0]``.
        says: what is wrong, fit to follow "place: ".
    """

    place: str
    says: str


_ONLY_OF: dict[str, EntryKind] = {
    "speakers": EntryKind.INTERVENTION,
    "capacity": EntryKind.INTERVENTION,
    "lead_in": EntryKind.INTERVENTION,
    "in_writing": EntryKind.INTERVENTION,
    "owners": EntryKind.ACTION,
    "due": EntryKind.ACTION,
    "due_text": EntryKind.ACTION,
    "state": EntryKind.ACTION,
    "adopted_by": EntryKind.DECISION,
}
"""Fields of an entry that belong to one kind, by the descriptions in the schema."""


def faults_of(meeting: Meeting) -> Iterator[Fault]:
    """Every fault of a meeting, in the order of the file."""
    yield from _repeated_ids(meeting)
    yield from _unknown_categories(meeting)
    yield from _unknown_speakers(meeting)
    yield from _unknown_mentions(meeting)
    for place, _, entry in all_entries(meeting):
        yield from foreign_fields(entry, place)


def foreign_fields(entry: Entry, place: str) -> Iterator[Fault]:
    """Fields that an entry of this kind may not have."""
    for name, kind in _ONLY_OF.items():
        given = name in entry.stated or getattr(entry, name) not in (None, (), False)
        if given and entry.kind is not kind:
            yield Fault(f"{place}.{name}", f"only an entry of kind '{kind}' has this field")


def ids_of(meeting: Meeting) -> set[str]:
    """Every id that something in a meeting has: a new one must be another."""
    return {name for _, name in _ids(meeting) if name is not None}


def id_meant(reference: Speaker | Mention) -> str | None:
    """The id by which somebody is meant; None for an office, which is nobody's in particular."""
    if isinstance(reference, OfficeSpeaker):
        return None
    if isinstance(reference, DelegationSpeaker | DelegationMention):
        return reference.delegation
    return reference.representative


def _ids(meeting: Meeting) -> Iterator[tuple[str, str | None]]:
    yield "meeting.id", meeting.details.id
    for n, category in enumerate(meeting.categories):
        yield f"categories[{n}].id", category.id
    for n, delegation in enumerate(meeting.delegations):
        yield f"delegations[{n}].id", delegation.id
        for m, person in enumerate(delegation.representatives):
            yield f"delegations[{n}].representatives[{m}].id", person.id
    for place, item in all_items(meeting):
        yield f"{place}.id", item.id
    for place, _, entry in all_entries(meeting):
        yield f"{place}.id", entry.id


def _repeated_ids(meeting: Meeting) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for place, name in _ids(meeting):
        if name is None:
            continue
        if name in first:
            yield Fault(place, f"the id '{name}' is already that of {first[name][: -len('.id')]}")
        first.setdefault(name, place)


def _unknown_categories(meeting: Meeting) -> Iterator[Fault]:
    known = {category.id for category in meeting.categories}
    for n, delegation in enumerate(meeting.delegations):
        if delegation.category is not None and delegation.category not in known:
            yield Fault(
                f"delegations[{n}].category",
                f"there is no category with the id '{delegation.category}'",
            )


def _unknown_speakers(meeting: Meeting) -> Iterator[Fault]:
    missing = _missing(meeting)
    for place, item in all_items(meeting):
        for field in ("presenters", "chairs", "panellists"):
            yield from _check_speakers(getattr(item, field), f"{place}.{field}", missing)
    for place, _, entry in all_entries(meeting):
        yield from _check_speakers(entry.speakers, f"{place}.speakers", missing)
        yield from _check_speakers(entry.owners, f"{place}.owners", missing)


_Missing = Callable[[str | None, str | None], str]


def _missing(meeting: Meeting) -> _Missing:
    """A function that says what is wrong with a reference; nothing where it resolves."""
    delegations = {delegation.id for delegation in meeting.delegations}
    people = {
        person.id
        for delegation in meeting.delegations
        for person in delegation.representatives
        if person.id is not None
    }

    def says(delegation: str | None, representative: str | None) -> str:
        if delegation is not None and delegation not in delegations:
            return f"there is no delegation with the id '{delegation}'"
        if representative is not None and representative not in people:
            return f"there is no representative with the id '{representative}'"
        return ""

    return says


def _check_speakers(speakers: Sequence[Speaker], field: str, missing: _Missing) -> Iterator[Fault]:
    for n, speaker in enumerate(speakers):
        delegation = speaker.delegation if isinstance(speaker, DelegationSpeaker) else None
        person = speaker.representative if isinstance(speaker, RepresentativeSpeaker) else None
        if wrong := missing(delegation, person):
            yield Fault(f"{field}[{n}]", wrong)


def _unknown_mentions(meeting: Meeting) -> Iterator[Fault]:
    missing = _missing(meeting)
    for place, text in all_texts(meeting):
        for n, run in enumerate(runs_of(text)):
            delegation = run.delegation if isinstance(run, DelegationMention) else None
            person = run.representative if isinstance(run, RepresentativeMention) else None
            if wrong := missing(delegation, person):
                yield Fault(f"{place}[{n}]", wrong)
