"""What becomes of every field of a meeting in its sanitised version.

A field that is not in this table is withheld, and fails the tests until it is.
"""

from dataclasses import fields
from enum import StrEnum
from typing import Final

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, Delegation, MovementAt, Office, Representative
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.meeting import Clearance, Details, InRelease, Meeting, NextMeeting
from ccm_minutes.domain.paper import Document
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, RepresentativeMention, Words


class Fate(StrEnum):
    """What becomes of a field."""

    DECIDES = "decides"
    PUBLIC = "public"
    DERIVED = "derived"
    WITHHELD = "withheld"


def _table(**groups: str) -> dict[str, Fate]:
    return {name: Fate(fate) for fate, names in groups.items() for name in names.split()}


FATE: Final[dict[type, dict[str, Fate]]] = {
    Meeting: _table(
        decides="categories",
        public="details agenda",
        derived="delegations",
        withheld="clearances",
    ),
    Details: _table(
        decides="kind marking attribution_in_release representatives_in_release in_release",
        public="title subtitle body number reference place date end_date start_time end_time"
        " language next_meeting issued_by representatives_present"
        " representatives_present_approximate preamble closing",
        withheld="id status circulated_on approved_on documents",
    ),
    NextMeeting: _table(public="date start_time end_time place"),
    InRelease: _table(decides="title subtitle body reference place next_meeting_place"),
    Category: _table(derived="singular plural", withheld="id"),
    Delegation: _table(
        decides="kind category attendance named_in_release marking",
        derived="name offices representatives",
        withheld="id other_names standing movements",
    ),
    Representative: _table(
        decides="marking", derived="name honorific function", withheld="id movements"
    ),
    Office: _table(derived="office term"),
    MovementAt: _table(withheld="at what"),
    AgendaItem: _table(
        decides="marking in_release title_in_release",
        public="title numbered purpose objective planned_minutes entries items",
        derived="presenters chairs panellists",
        withheld="id state carried_from documents key",
    ),
    Entry: _table(
        decides="marking in_release attribution",
        public="kind text points lead_in adopted_by state due due_text",
        derived="speakers capacity owners",
        withheld="id at flagged in_writing carried_from key",
    ),
    Point: _table(decides="marking in_release", public="text points"),
    Words: _table(decides="marking in_release", public="text bold italic underline superscript"),
    DelegationMention: _table(decides="marking in_release", derived="delegation"),
    RepresentativeMention: _table(decides="marking in_release", derived="representative"),
    DelegationSpeaker: _table(derived="delegation"),
    RepresentativeSpeaker: _table(derived="representative"),
    OfficeSpeaker: _table(derived="office"),
    Document: _table(decides="marking", withheld="title symbol"),
    Clearance: _table(withheld="phrase passage reason by at key"),
}
"""Every field of every value of the domain. A container has the fate of what it is made of.

Entries of the kind note are withheld whatever their fields say; ``stated`` is withheld of all.
"""


def fate_of(owner: type, field: str) -> Fate:
    """What becomes of a field; one that the table does not know is withheld."""
    return FATE.get(owner, {}).get(field, Fate.WITHHELD)


def undeclared(owner: type) -> tuple[str, ...]:
    """Fields of a domain value that the table does not know."""
    known = {"stated", *FATE.get(owner, {})}
    return tuple(field.name for field in fields(owner) if field.name not in known)
