"""Short forms and mentions in the texts of forms, typed as in the line and in the record."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from ccm_minutes.application.abbreviations import Abbreviation
from ccm_minutes.domain.text import DelegationMention
from ccm_minutes.gui.drawer.item_form import ItemForm
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.persons import Person
from tests.gui.test_abbreviations import body
from tests.gui.test_completing import offered, press
from tests.gui.test_record import lamps

LISTED = (Abbreviation("sp", "State Party"), Abbreviation("ep", "État partie"))


@pytest.fixture
def opened(window: Window, room: Room, stores: OneStore, person: Person) -> Room:
    """A room whose body has short forms."""
    stores.held_register.keep_abbreviations(body(room), LISTED)
    key = room.sitting.meeting.details.id
    person.press("Escape")
    window.show_shelf()
    window.open_meeting(key)
    again = window.room
    assert again is not None
    return again


@pytest.fixture
def objective(opened: Room) -> Iterator[RunsEdit]:
    """The objective of the second item, with the keys in it."""
    opened.agenda.choose(lamps(opened).key)
    opened.agenda.details()
    form = opened.drawer.form
    assert isinstance(form, ItemForm)
    form.objective.setFocus()
    yield form.objective
    opened.drawer.close()


def test_short_forms_expand_in_a_form_by_the_rules_of_the_line(
    objective: RunsEdit, person: Person
) -> None:
    person.type("for a sp, l'ep (sp) and Sp ")

    assert objective.toPlainText() == (
        "for a State Party, l'État partie (State Party) and State Party "
    )


def test_backspace_brings_the_short_form_back_in_a_form_too(
    objective: RunsEdit, person: Person
) -> None:
    person.type("for a sp ")
    person.press("Backspace")
    assert objective.toPlainText() == "for a sp "
    person.type("x sp,")

    assert objective.toPlainText() == "for a sp x State Party,"


def test_a_name_is_offered_in_a_form_and_becomes_a_mention(
    opened: Room, objective: RunsEdit, person: Person
) -> None:
    person.type("to hear @morv")
    assert offered() == ["Morvania"]
    press(Qt.Key.Key_Tab)
    assert person.focus() is objective
    person.type(" of a sp and @ave")
    press(Qt.Key.Key_Escape)
    opened.drawer.finish()

    expected = ("to hear ", DelegationMention("morvania"), " of a State Party and @ave")
    assert lamps(opened).objective == expected


def test_a_name_typed_to_its_end_is_a_mention_when_the_form_is_done(
    opened: Room, objective: RunsEdit, person: Person
) -> None:
    person.type("to hear @morvania")
    opened.drawer.finish()

    assert lamps(opened).objective == ("to hear ", DelegationMention("morvania"))
