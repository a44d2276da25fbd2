"""Every field of the schema has its fate here, and the program's own policy says no other."""

from tests.claims.fates import FATES, Fate
from tests.claims.schema import fields, objects


def test_every_field_of_the_schema_has_a_fate_and_no_other_field_has() -> None:
    ours = {(owner, field) for owner, table in FATES.items() for field in table}
    assert set(fields()) == ours


def test_the_walk_of_the_schema_finds_objects_within_objects() -> None:
    within = {"meeting.next_meeting", "delegation.offices.office", "run.representative", "movement"}
    assert within <= objects().keys()
    assert "movements" in objects()["delegation.representatives"]["properties"]


def test_what_the_design_withholds_is_drawn_anew() -> None:
    withheld = {
        *("agenda_item.state", "agenda_item.carried_from", "entry.at", "entry.flagged"),
        *("entry.in_writing", "delegation.standing", "delegation.other_names", "meeting.status"),
        *("delegation.movements", "meeting.documents", "file.clearances", "meeting.id"),
    }
    assert all(FATES[owner][field] is Fate.WITHHELD for owner, field in _split(withheld))


def _split(places: set[str]) -> list[tuple[str, str]]:
    return [(place.rpartition(".")[0], place.rpartition(".")[2]) for place in places]
