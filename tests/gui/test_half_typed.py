"""What is typed in a form and not done is there again, as it was left."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ccm_minutes.application.half_typed import HalfTyped
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import DelegationMention, Marking, Words
from ccm_minutes.gui.drawer.categories_form import CategoriesForm
from ccm_minutes.gui.drawer.clearances_form import ClearancesForm
from ccm_minutes.gui.drawer.delegation_form import DelegationForm
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.half_typed import fields_of, put_back
from ccm_minutes.gui.drawer.item_form import ItemForm
from ccm_minutes.gui.drawer.rows_editor import RowsEditor
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.meetings import LAMPS
from tests.gui.persons import Person

FORMS: list[Callable[[Meeting], Form]] = [
    DetailsForm,
    CategoriesForm,
    ClearancesForm,
    lambda meeting: ItemForm(meeting.agenda[1], meeting),
    lambda meeting: EntryForm(meeting.agenda[1].entries[0], meeting),
    lambda meeting: DelegationForm(meeting.delegations[0], meeting),
    lambda meeting: DelegationForm(None, meeting),
]
MIXED = (
    Words("The oil, ", bold=True),
    DelegationMention("averland", in_release="a State", marking=Marking.FOUO),
    " is low.",
)


def change_all(form: Form) -> None:
    """Types something into everything that the form has."""
    for rows in form.findChildren(QWidget):
        if isinstance(rows, RowsEditor):
            rows.add()
    for line in form.findChildren(QLineEdit):
        line.setText(f"{line.text()} typed")
    for box in form.findChildren(QComboBox):
        box.setCurrentIndex(box.count() - 1)
    for editor in form.findChildren(RunsEdit):
        editor.show_text(MIXED)


@pytest.mark.parametrize("make", FORMS)
def test_every_field_of_a_form_comes_back_as_it_was_typed(
    qtbot: QtBot, meeting: Meeting, make: Callable[[Meeting], Form]
) -> None:
    left, again = make(meeting), make(meeting)
    for form in (left, again):
        qtbot.addWidget(form)
    at_first = fields_of(left)
    change_all(left)

    put_back(again, fields_of(left))

    assert fields_of(left) != at_first
    assert fields_of(again) == fields_of(left)
    assert left.of == again.of is not None


def kept(stores: OneStore) -> HalfTyped | None:
    """The form that was open last."""
    forms = stores.held_register.kept_forms("lantern-3")
    return forms[-1] if forms else None


def test_a_form_that_was_not_done_is_open_again_as_it_was_left(
    room: Room, window: Window, person: Person, stores: OneStore
) -> None:
    room.agenda.choose(LAMPS)
    room.agenda.details()
    QApplication.processEvents()
    form = room.drawer.form
    assert isinstance(form, ItemForm)
    form.title_in_release.setText("Lam")
    person.wait_for(lambda: kept(stores) is not None)
    half = kept(stores)
    assert half is not None
    assert dict(half.fields)["title_in_release"] == "Lam"

    form.title_in_release.setText("Lamps of")
    window.show_shelf()
    window.open_meeting("lantern-3")

    again = window.room
    assert again is not None
    restored = again.drawer.form
    assert isinstance(restored, ItemForm)
    assert restored.title_in_release.text() == "Lamps of"
    assert "as it was left" in window.message_bar.sentence.text()
    again.drawer.finish()
    assert again.capture.hasFocus()
    person.wait_for(lambda: kept(stores) is None)
    assert again.sitting.meeting.agenda[1].title_in_release == "Lamps of"


def test_a_form_that_is_cancelled_or_not_typed_in_is_not_kept(
    room: Room, window: Window, person: Person, stores: OneStore
) -> None:
    room.open_details()
    QApplication.processEvents()
    form = room.drawer.form
    assert isinstance(form, DetailsForm)
    form.findChildren(QLineEdit, "title")[0].setText("Another")
    person.wait_for(lambda: kept(stores) is not None)

    room.drawer.close()

    person.wait_for(lambda: kept(stores) is None)
    room.open_details()
    window.show_shelf()
    window.open_meeting("lantern-3")
    assert window.room is not None
    assert window.room.drawer.form is None


def test_a_form_of_what_is_there_no_more_is_forgotten(
    room: Room, window: Window, person: Person, stores: OneStore
) -> None:
    stores.held_register.keep_forms("lantern-3", [HalfTyped("item", "gone", (("title", "x"),))])

    window.show_shelf()
    window.open_meeting("lantern-3")

    assert window.room is not None
    assert window.room.drawer.form is None
    person.wait_for(lambda: kept(stores) is None)


WAYS_OUT: list[Callable[[Window], object]] = [
    Window.show_shelf,
    Window.seek,
    Window.show_register,
    Window.new_meeting,
    Window.close,
    lambda window: window.locking.lock(),
]


@pytest.mark.parametrize("leave", WAYS_OUT)
def test_a_title_that_is_being_typed_is_saved_on_the_way_out(
    room: Room,
    window: Window,
    person: Person,
    stores: OneStore,
    leave: Callable[[Window], object],
) -> None:
    room.agenda.choose(LAMPS)
    room.agenda_view.setFocus()
    room.agenda.rename()
    person.type("Oil")

    leave(window)

    stores.held_register.close()
    again = stores.open("seven quiet stoats")
    assert [one.title for one in again.load("lantern-3").agenda] == ["Opening", "Oil"]


def test_a_name_begun_for_the_list_of_speakers_stands_there_again(
    room: Room, window: Window, person: Person, stores: OneStore
) -> None:
    person.press("Ctrl+R")
    person.type("mor")
    person.press("Ctrl+F")
    person.press("Escape")

    assert window.room is not None
    assert window.room is not room
    assert window.room.floor.floor_line.text() == "mor"
    assert window.room.capture.hasFocus()
    window.room.floor_panel.ask()
    person.press("Return")
    person.wait_for(lambda: kept(stores) is None)
    assert window.room.course.proceedings.floor
