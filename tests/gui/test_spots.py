"""Places in the words of the meeting file, and what of the meeting they lead to."""

import pytest

from ccm_minutes.gui.room.places import Spot, delegation_at, is_in_the_form, spot_of
from tests.gui.meetings import LAMPS, OPENING, SAID, THANKS, WICKS, small_meeting


@pytest.mark.parametrize(
    ("where", "spot"),
    [
        ("agenda[0]", Spot(OPENING)),
        ("agenda[1].title", Spot(LAMPS)),
        ("agenda[1].items[0].title", Spot(WICKS)),
        ("agenda[1].entries[1]", Spot(LAMPS, THANKS)),
        ("agenda[1].entries[0].points[1].text", Spot(LAMPS, SAID, (1,))),
        ("agenda[1].entries[0].points[1].points[2].text", Spot(LAMPS, SAID, (1, 2))),
        ("agenda[1].entries[0].speakers[0]", Spot(LAMPS, SAID)),
        ("agenda[1].entries[9].text", Spot(LAMPS)),
        ("agenda[1].items[7].entries[0]", Spot(LAMPS)),
        ("agenda[7].entries[0]", None),
        ("meeting.closing[0]", None),
        ("delegations[1].movements[0]", None),
    ],
)
def test_a_place_leads_to_its_item_entry_and_point(where: str, spot: Spot | None) -> None:
    assert spot_of(small_meeting(), where) == spot


def test_what_is_no_words_is_changed_in_a_form() -> None:
    assert is_in_the_form("agenda[0].entries[1].speakers[2]")
    assert is_in_the_form("agenda[0].entries[1].due_text")
    assert is_in_the_form("agenda[0].documents[0].title")
    assert not is_in_the_form("agenda[0].title")
    assert not is_in_the_form("agenda[0].entries[1].points[0].text")


def test_a_delegation_is_known_by_its_place() -> None:
    assert delegation_at("delegations[12].movements[0]") == 12
    assert delegation_at("agenda[0]") is None
