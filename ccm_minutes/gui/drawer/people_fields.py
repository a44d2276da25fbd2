"""Speakers, owners and presenters in one field, by name, with commas between."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QLineEdit

from ccm_minutes.capture.known_names import lookup_of
from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.composition.in_full.naming import participants_of, person_name
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import OfficeSpeaker, RepresentativeSpeaker, Speaker
from ccm_minutes.gui.drawer.fields import WrongField
from ccm_minutes.gui.record.rows import listed
from ccm_minutes.gui.words import say


def show_people(field: QLineEdit, speakers: Sequence[Speaker], meeting: Meeting) -> None:
    """Puts names into a field."""
    field.setText(listed(speakers, participants_of(meeting)))


def people_in(
    field: QLineEdit, before: Sequence[Speaker], meeting: Meeting, *, offices: bool
) -> tuple[Speaker, ...]:
    """Who is named in a field.

    Args:
        field: with names, codes or the starts of names.
        before: who stood there; their names keep meaning them.
        meeting: whose participants are known.
        offices: whether words that name nobody are an office; else they are a mistake.
    """
    people = participants_of(meeting)
    lookup = lookup_of(meeting.delegations)
    text = field.text().strip()
    known: dict[str, Speaker] = {people.speaker(one).start.casefold(): one for one in before}
    known |= _everybody(meeting)
    return tuple(_one(name, known, lookup, field, offices) for name in _split(text, known))


def _everybody(meeting: Meeting) -> dict[str, Speaker]:
    return {
        person_name(person).casefold(): RepresentativeSpeaker(person.id)
        for delegation in meeting.delegations
        for person in delegation.representatives
        if person.id is not None
    }


def _split(text: str, known: dict[str, Speaker]) -> Iterator[str]:
    """Names between commas; a known name may hold commas itself."""
    rest = text
    while rest.strip(" ,"):
        rest = rest.strip(" ,")
        whole = max((name for name in known if _starts(rest, name)), key=len, default=None)
        length = len(whole) if whole is not None else (rest.find(",") + 1 or len(rest) + 1) - 1
        yield rest[:length].strip()
        rest = rest[length:]


def _starts(rest: str, name: str) -> bool:
    after = rest[len(name) : len(name) + 1]
    return rest.casefold().startswith(name) and after in ("", ",")


def _one(
    name: str, known: dict[str, Speaker], lookup: Lookup, field: QLineEdit, offices: bool
) -> Speaker:
    if name.casefold() in known:
        return known[name.casefold()]
    found = lookup.fits(name)
    if len(found) == 1:
        return found[0]
    if offices and not found:
        return OfficeSpeaker(name)
    unclear = say("{0}: '{1}' could be several. Write more of the name.")
    unknown = say("{0}: nobody here is called '{1}'. Add the delegation first.")
    sentence = unclear if found else unknown
    raise WrongField(sentence.format(field.accessibleName(), name), field)
