"""What is misspelt or may not be named is underlined in forms too, and told to screen readers."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from ccm_minutes.domain.meeting import AttributionInRelease, Meeting
from ccm_minutes.domain.text import DelegationMention, Marking, Words
from ccm_minutes.gui.drawer.item_form import ItemForm
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.room.room import Room
from tests.gui.meetings import small_meeting
from tests.gui.persons import Person
from tests.gui.test_names_underlined import answer, choose, edited, lined, menu_shown
from tests.gui.test_spelling import FewWords, entry, ready

NAMED = "“Averland” names or points to somebody that a release may not name."
MISSPELT = "“teh”: Not in the dictionary."


@pytest.fixture
def outside(outside: Outside) -> Outside:
    return replace(outside, spellers=FewWords())


@pytest.fixture
def meeting() -> Meeting:
    meeting = small_meeting()
    by_category = AttributionInRelease.BY_CATEGORY
    details = replace(meeting.details, attribution_in_release=by_category)
    thanks = replace(meeting.agenda[1].entries[1], text="It was lit by teh Averland van.")
    item = replace(meeting.agenda[1], entries=(thanks,), objective="It was lit by teh Averland.")
    return replace(meeting, details=details, agenda=(item,))


@pytest.fixture
def form(room: Room, person: Person) -> Iterator[ItemForm]:
    """The form of the item, with the keys in its objective."""
    ready(room, person)
    room.agenda.details()
    form = room.drawer.form
    assert isinstance(form, ItemForm)
    form.objective.setFocus()
    yield form
    room.drawer.close()


def objective(room: Room) -> object:
    room.drawer.finish()
    return room.sitting.meeting.agenda[0].objective


def test_a_text_of_a_form_is_underlined_as_a_row_is(form: ItemForm, person: Person) -> None:
    person.wait_for(lambda: lined(form.objective) == ["teh", "Averland"])
    assert form.objective.accessibleDescription() == f"{MISSPELT} {NAMED}"
    person.type(" It wnt")
    person.wait_for(lambda: lined(form.objective) == ["teh", "Averland"])
    person.type(" ")

    person.wait_for(lambda: lined(form.objective) == ["teh", "Averland", "wnt"])


def test_what_is_underlined_in_a_form_is_mended_there_by_keys(
    room: Room, form: ItemForm, person: Person
) -> None:
    person.wait_for(lambda: lined(form.objective) == ["teh", "Averland"])
    person.press("Home")
    person.press("Ctrl+.")
    choose(person, "1  the")
    assert form.objective.toPlainText() == "It was lit by the Averland."
    form.objective.setFocus()
    person.press("End")
    person.press("Ctrl+.")
    choose(person, "Make it a mention")

    assert objective(room) == ("It was lit by the ", DelegationMention("averland"), ".")


def test_a_name_in_a_form_is_withheld_or_gets_other_words(
    room: Room, form: ItemForm, person: Person
) -> None:
    person.wait_for(lambda: lined(form.objective) == ["teh", "Averland"])
    person.press("End")
    person.press("Ctrl+.")
    choose(person, "Replace")
    answer(person, "a host")

    marked = Words("Averland", marking=Marking.FOUO, in_release="a host")
    assert objective(room) == ("It was lit by teh ", marked, ".")


def formats(line: QLineEdit) -> str:
    """What a screen reader is told of a line, which is what is drawn in it."""
    return line.accessibleDescription()


def test_a_line_of_a_form_is_looked_at_while_it_is_typed(form: ItemForm, person: Person) -> None:
    form.title.setFocus()
    form.title.selectAll()
    person.type("the van and Averland, teh")
    person.wait_for(lambda: formats(form.title) == NAMED)
    plain = form.title.grab().toImage()
    person.type(" ")
    person.wait_for(lambda: formats(form.title) == f"{NAMED} {MISSPELT}")

    assert form.title.text() == "the van and Averland, teh "
    assert form.title.grab().toImage() != plain
    person.press("Ctrl+Z")
    assert form.title.text() != "the van and Averland, teh "


def test_a_misspelt_word_of_a_line_is_put_right_by_keys(form: ItemForm, person: Person) -> None:
    form.title_in_release.setFocus()
    person.type("teh van ")
    person.wait_for(lambda: formats(form.title_in_release) == MISSPELT)
    person.press("Ctrl+.")
    choose(person, "1  the")

    assert form.title_in_release.text() == "the van "


def test_a_name_in_a_line_is_told_and_left_to_whoever_types(form: ItemForm, person: Person) -> None:
    form.title.setFocus()
    form.title.selectAll()
    person.type("Averland ")
    person.wait_for(lambda: formats(form.title) == NAMED)
    person.press("Ctrl+.")
    menu = menu_shown(person)

    assert [(one.text(), one.isEnabled()) for one in menu.actions()] == [(NAMED, False)]
    menu.close()


def test_what_an_input_method_composes_goes_on_beside_underlines(
    form: ItemForm, person: Person
) -> None:
    form.title.setFocus()
    form.title.selectAll()
    person.type("teh ")
    composing = QInputMethodEvent("va", [])
    QApplication.sendEvent(form.title, composing)
    person.wait_for(lambda: formats(form.title) == MISSPELT)
    done = QInputMethodEvent()
    done.setCommitString("van")
    QApplication.sendEvent(form.title, done)

    assert form.title.text() == "teh van"


def test_screen_readers_are_told_of_rows_editors_and_the_line(room: Room, person: Person) -> None:
    ready(room, person)
    view = room.record_view
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    person.wait_for(lambda: view.rows.index(0).data(role) == f"{MISSPELT} {NAMED}")
    editor = edited(room, person, entry(room))
    person.wait_for(lambda: editor.accessibleDescription() == f"{MISSPELT} {NAMED}")
    person.press("Escape")

    room.capture.setFocus()
    person.type("mor: teh ")
    person.wait_for(lambda: room.capture.accessibleDescription() == f"Morvania. {MISSPELT}")
