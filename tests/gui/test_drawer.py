"""The drawer at the right: its width, its keys, and where it says what is wrong."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QToolButton, QWidget

from ccm_minutes.gui.drawer.categories_form import CategoriesForm
from ccm_minutes.gui.drawer.clearances_form import ClearancesForm
from ccm_minutes.gui.drawer.delegation_form import DelegationForm
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.item_form import ItemForm
from ccm_minutes.gui.drawer.rows_editor import RowsEditor
from ccm_minutes.gui.room.room import Room
from tests.gui.persons import Person

FORMS: dict[str, Callable[[Room], Form]] = {
    "meeting": lambda room: DetailsForm(room.sitting.meeting),
    "item": lambda room: ItemForm(room.sitting.meeting.agenda[1], room.sitting.meeting),
    "entry": lambda room: EntryForm(
        room.sitting.meeting.agenda[1].entries[0], room.sitting.meeting
    ),
    "delegation": lambda room: DelegationForm(
        room.sitting.meeting.delegations[2], room.sitting.meeting
    ),
    "categories": lambda room: CategoriesForm(room.sitting.meeting),
    "clearances": lambda room: ClearancesForm(room.sitting.meeting),
}


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


@pytest.mark.parametrize("make", FORMS.values(), ids=FORMS.keys())
def test_nothing_of_a_form_is_cut_in_the_narrowest_drawer(
    room: Room, make: Callable[[Room], Form]
) -> None:
    room.places.setSizes([300, 2000, 1])
    form = make(room)
    room.drawer.open(form)
    for fold in form.findChildren(QToolButton):
        if fold.objectName().endswith("_fold"):
            fold.setChecked(True)
    for rows in form.findChildren(QWidget):
        if isinstance(rows, RowsEditor):
            rows.add()
    settle()

    area = room.right.findChild(QScrollArea, "drawer_area")
    assert area is not None
    assert area.viewport().width() >= form.minimumSizeHint().width()
    assert form.width() == area.viewport().width()


def test_what_is_wrong_stands_under_its_field_and_goes_when_it_is_right(
    room: Room, person: Person
) -> None:
    form = DelegationForm(room.sitting.meeting.delegations[2], room.sitting.meeting)
    room.drawer.open(form)
    form.representatives.person_movements.setText("soon")
    fold = form.findChild(QToolButton, "persons_part_fold")
    assert fold is not None
    fold.setChecked(False)

    person.press("Ctrl+Return")
    settle()

    fault = form.findChild(QLabel, "field_fault")
    assert fault is not None
    assert "soon" in fault.text()
    assert fault.isVisible()
    field = form.representatives.person_movements
    assert person.focus() is field
    assert fault.y() > field.y()
    assert "soon" in field.accessibleDescription()
    person.type("10:00")
    person.press("Return")
    assert room.drawer.form is None
    moved = room.sitting.meeting.delegations[2].representatives[0].movements
    assert [f"{one.at:%H:%M}" for one in moved] == ["10:00"]


def test_tab_comes_from_the_last_field_to_the_buttons(room: Room, person: Person) -> None:
    room.drawer.open(FORMS["entry"](room))
    seen = []
    for _ in range(40):
        seen.append(person.focus().objectName())
        person.press("Tab")
        if person.focus().objectName() == "drawer_done":
            break

    assert seen[-2:] == ["more_fold", "drawer_cancel"]


def test_the_drawer_is_as_narrow_as_before_once_it_is_shut(room: Room, person: Person) -> None:
    least = room.right.minimumWidth()
    room.drawer.open(FORMS["delegation"](room))
    settle()
    person.press("Escape")

    assert room.right.minimumWidth() == least
