"""What becomes of every field of the meeting file, as the design says it and not as the code does.

A field that the schema has and this table has not fails ``test_fields.py``: whoever adds it says
here what becomes of it, and the meetings of the claims are drawn with it from then on.
"""

from enum import Enum, auto
from typing import Final


class Fate(Enum):
    """How a field is drawn.

    Attributes:
        PUBLIC: once for both twins.
        WITHHELD: for each twin anew, or not at all.
        BY_CASE: public or withheld by what stands beside it; a rule of its own draws it.
    """

    PUBLIC = auto()
    WITHHELD = auto()
    BY_CASE = auto()


def _table(public: str = "", withheld: str = "", by_case: str = "") -> dict[str, Fate]:
    groups = ((Fate.PUBLIC, public), (Fate.WITHHELD, withheld), (Fate.BY_CASE, by_case))
    return {name: fate for fate, names in groups for name in names.split()}


_MARKS: Final = "marking in_release"
FATES: Final[dict[str, dict[str, Fate]]] = {
    "file": _table(
        public="format version",
        withheld="clearances",
        by_case="meeting categories delegations agenda",
    ),
    "file.categories": _table(public="singular plural", by_case="id"),
    "file.clearances": _table(withheld="phrase passage reason by at"),
    "meeting": _table(
        public="number date end_date start_time end_time language kind attribution_in_release"
        " representatives_present issued_by representatives_present_approximate"
        " representatives_in_release in_release",
        withheld="id marking status circulated_on approved_on documents",
        by_case="title subtitle body reference place next_meeting preamble closing",
    ),
    "meeting.next_meeting": _table(public="date start_time end_time", by_case="place"),
    "meeting.in_release": _table(public="title subtitle body reference place next_meeting_place"),
    "document": _table(withheld="title symbol marking"),
    "delegation": _table(
        withheld="id other_names standing movements",
        by_case="name kind category offices attendance named_in_release marking representatives",
    ),
    "delegation.offices.office": _table(by_case="office term"),
    "delegation.representatives": _table(
        withheld="id movements", by_case="honorific name function marking"
    ),
    "movement": _table(withheld="at what"),
    "agenda_item": _table(
        public="planned_minutes numbered purpose title_in_release",
        withheld="id state carried_from documents",
        by_case=f"title presenters chairs panellists entries items objective {_MARKS}",
    ),
    "entry": _table(
        public="kind due due_text state adopted_by lead_in",
        withheld="id at flagged in_writing carried_from",
        by_case=f"text points speakers owners capacity attribution {_MARKS}",
    ),
    "point": _table(by_case=f"text points {_MARKS}"),
    "run.text": _table(public="text bold italic underline superscript", by_case=_MARKS),
    "run.delegation": _table(by_case=f"delegation {_MARKS}"),
    "run.representative": _table(by_case=f"representative {_MARKS}"),
    "speaker": _table(by_case="delegation office representative"),
}
"""By the name of the object and of the field, for a part that is not marked."""


def of_fate(owner: str, fate: Fate) -> list[str]:
    """The fields of an object that have a fate."""
    return [name for name, its in FATES[owner].items() if its is fate]
