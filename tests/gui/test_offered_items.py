"""Agenda items offered after ``>``: nobody types a long title to its end while people speak."""

import pytest

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.items import add_item
from ccm_minutes.gui.room.room import Room
from tests.gui.meetings import LAMPS, OPENING, WICKS
from tests.gui.persons import Person


def offered(room: Room, typed: str) -> list[str]:
    return [name for name, _ in room.line.capturing.offers(typed)]


@pytest.mark.parametrize(
    ("typed", "key"), [("> ope", OPENING), (">OPE", OPENING), ("> wi", WICKS), ("> 2", OPENING)]
)
def test_the_beginning_of_a_word_or_a_number_and_tab_go_to_an_item(
    room: Room, person: Person, typed: str, key: str
) -> None:
    before = room.sitting.meeting
    room.sitting.go_to(LAMPS)
    person.type(typed)
    person.press("Tab")
    person.press("Return")

    assert room.sitting.item is not None
    assert room.sitting.item.key == key
    assert room.sitting.meeting is before
    assert room.capture.hasFocus()


def test_after_the_sign_of_a_point_that_was_offered_items_are_offered_too(
    room: Room, person: Person
) -> None:
    person.line("mor: It rained.")
    assert room.capture.text() == "- "
    person.type("> ope")
    person.press("Tab")

    assert room.capture.text() == "> Opening"


def test_after_the_sign_of_a_sub_item_those_of_this_item_are_offered(room: Room) -> None:
    room.sitting.go_to(LAMPS)
    assert offered(room, ">> w") == ["3.1 Wicks"]
    assert offered(room, ">> o") == []

    room.sitting.go_to(OPENING)
    assert offered(room, ">> w") == []


def test_a_whole_title_a_new_one_and_the_sign_alone_offer_nothing(room: Room) -> None:
    room.sitting.do(add_item(AgendaItem("Opening of bids")))

    assert offered(room, "> opening") == []
    assert offered(room, "> Opening o")[0] == "4 Opening of bids"
    assert offered(room, "> Bread") == []
    assert offered(room, "> ") == offered(room, ">") == []
