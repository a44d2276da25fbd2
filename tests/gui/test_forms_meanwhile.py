"""A form that is half typed while something else of the meeting is changed, or looked at."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ccm_minutes.domain.edits.entries import change_entry
from ccm_minutes.domain.edits.items import change_item
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.item_form import ItemForm
from ccm_minutes.gui.drawer.words_form import WordsForm
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.meetings import LAMPS, THANKS
from tests.gui.persons import Person

F = TypeVar("F", bound=Form)


def item_form(room: Room) -> ItemForm:
    room.agenda.choose(LAMPS)
    room.agenda.details()
    QApplication.processEvents()
    form = room.drawer.form
    assert isinstance(form, ItemForm)
    return form


def half_typed(room: Room) -> ItemForm:
    form = item_form(room)
    form.title_in_release.setText("Lamps of")
    return form


def rename(room: Room) -> None:
    room.sitting.do(change_item(LAMPS, "rename agenda item", title="Lights"))


def line(form: QWidget, name: str) -> str:
    found = form.findChild(QLineEdit, name)
    assert found is not None
    return found.text()


def after_leaving(window: Window) -> Room:
    window.show_shelf()
    window.open_meeting("lantern-3")
    assert window.room is not None
    return window.room


def form_in(room: Room, kind: type[F]) -> F:
    assert isinstance(room.drawer.form, kind)
    return room.drawer.form


def titles(room: Room) -> tuple[str, str | None]:
    item = room.sitting.meeting.agenda[1]
    return item.title, item.title_in_release


@pytest.mark.parametrize("between", [Room.open_details, item_form])
def test_a_form_that_another_took_the_place_of_comes_back_as_it_was_left(
    room: Room, between: Callable[[Room], object]
) -> None:
    half_typed(room)
    between(room)

    assert item_form(room).title_in_release.text() == "Lamps of"
    room.drawer.close()
    assert item_form(room).title_in_release.text() == ""


def test_a_form_that_another_took_the_place_of_is_still_kept(
    room: Room, window: Window, person: Person, stores: OneStore
) -> None:
    half_typed(room)
    room.open_details()
    room.drawer.close()
    window.show_shelf()
    window.open_meeting("lantern-3")

    assert window.room is not None
    form = window.room.drawer.form
    assert isinstance(form, ItemForm)
    assert form.title_in_release.text() == "Lamps of"
    window.room.drawer.close()
    person.wait_for(lambda: stores.held_register.kept_forms("lantern-3") == ())


def test_a_form_takes_back_nothing_that_was_changed_while_it_stood_open(room: Room) -> None:
    half_typed(room)
    rename(room)
    room.drawer.finish()
    assert titles(room) == ("Lights", "Lamps of")

    item_form(room)
    room.sitting.undo()
    room.sitting.undo()
    room.drawer.finish()
    assert titles(room) == ("Lamps", None)


def test_a_form_that_is_opened_again_takes_nothing_newer_back(room: Room, window: Window) -> None:
    half_typed(room)
    rename(room)
    window.show_shelf()
    window.open_meeting("lantern-3")

    assert window.room is not None
    window.room.drawer.finish()
    assert titles(window.room) == ("Lights", "Lamps of")


def turn(room: Room) -> None:
    room.record.changing.turn_into(EntryKind.DECISION)


@pytest.mark.parametrize(
    ("change", "is_there"),
    [
        (lambda room: room.record.flag(), lambda entry: entry.flagged),
        (turn, lambda entry: entry.kind is EntryKind.DECISION),
        (lambda room: room.record.mark(), lambda entry: entry.marking is not None),
    ],
)
def test_what_is_done_to_an_entry_stays_done_when_its_form_is_done(
    room: Room,
    person: Person,
    change: Callable[[Room], None],
    is_there: Callable[[Entry], bool],
) -> None:
    room.agenda.choose(LAMPS)
    room.record.choose(THANKS)
    room.record.details()
    QApplication.processEvents()
    form = room.drawer.form
    assert isinstance(form, EntryForm)
    form.carried_from.setText("the second meeting")
    change(room)

    form.carried_from.setFocus()
    person.press("Return")

    entry = room.sitting.meeting.agenda[1].entries[1]
    assert is_there(entry)
    assert entry.carried_from == "the second meeting"
    assert room.drawer.form is None


def test_every_form_that_was_left_half_typed_outlives_the_room(
    room: Room, window: Window, person: Person, stores: OneStore
) -> None:
    half_typed(room)
    room.open_details()
    QApplication.processEvents()
    person.press("End")
    person.type(" of Lamps")
    again = after_leaving(window)

    form = form_in(again, DetailsForm)
    assert line(form, "title") == "Third Meeting of Lamps"
    assert window.message_bar.sentence.text() == (
        "The form that was not done is open as it was left. "
        "What was typed is there as well when these are opened again: Agenda item."
    )
    again.drawer.finish()
    assert item_form(again).title_in_release.text() == "Lamps of"
    again.drawer.finish()
    person.wait_for(lambda: stores.held_register.kept_forms("lantern-3") == ())
    assert titles(again) == ("Lamps", "Lamps of")


def test_words_whose_text_was_changed_since_are_there_to_be_read_and_are_not_done(
    room: Room, window: Window, person: Person
) -> None:
    room.agenda.choose(LAMPS)
    room.record.choose(THANKS)
    room.record.words()
    QApplication.processEvents()
    person.type("They gave thanks")
    room.sitting.do(change_entry(THANKS, "typing", text="Nobody was thanked."))
    again = after_leaving(window)

    form = form_in(again, WordsForm)
    assert form.in_release.text() == "They gave thanks"
    again.drawer.finish()
    assert again.drawer.form is form
    assert again.sitting.meeting.agenda[1].entries[1].in_release is None
