"""Whoever goes on to something else in the middle of typing leaves no word behind."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel

from ccm_minutes.domain.agenda import ItemState
from ccm_minutes.domain.text import Words
from ccm_minutes.gui.drawer.words_form import WordsForm
from ccm_minutes.gui.room.room import Room
from tests.gui.meetings import LAMPS, THANKS, WICKS
from tests.gui.persons import Person


def edit_thanks(room: Room) -> None:
    room.agenda.choose(LAMPS)
    room.record.choose(THANKS)
    room.record_view.setFocus()
    room.record_view.edit_current()
    QApplication.processEvents()


def select(room: Room, start: int, end: int) -> None:
    editor = room.record_view.editor
    assert editor is not None
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def thanks(room: Room) -> object:
    return room.sitting.meeting.agenda[1].entries[1].text


@pytest.mark.parametrize("keys", ["Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+T"])
def test_what_is_typed_in_the_record_is_saved_before_another_item_is_shown(
    room: Room, person: Person, keys: str
) -> None:
    edit_thanks(room)
    person.type(" Twice.")

    person.press(keys)

    lamps = next(one for one in room.sitting.meeting.agenda if one.key == LAMPS)
    assert lamps.entries[1].text == "Thanks were given. Twice."


def test_a_title_is_typed_on_while_something_beside_it_changes(room: Room, person: Person) -> None:
    room.agenda.choose(WICKS)
    room.agenda_view.setFocus()
    room.agenda.rename()
    person.type("Oi")
    room.agenda.set_state(ItemState.DONE)
    person.line("l")

    [item] = room.sitting.meeting.agenda[1].items
    assert (item.title, item.state) == ("Oil", ItemState.DONE)


def words_form(room: Room) -> WordsForm:
    room.record.words()
    QApplication.processEvents()
    form = room.drawer.form
    assert isinstance(form, WordsForm)
    form.in_release.setText("They")
    form.marked.setChecked(True)
    return form


def test_the_form_of_a_few_words_takes_back_nothing_typed_since_it_was_opened(
    room: Room, person: Person
) -> None:
    edit_thanks(room)
    select(room, 0, 6)
    form = words_form(room)
    edit_thanks(room)
    select(room, 18, 18)
    person.type(" Twice.")
    form.in_release.setFocus()

    room.drawer.finish()

    assert thanks(room) == "Thanks were given. Twice."
    assert room.drawer.form is form
    told = " ".join(one.text() for one in room.right.findChildren(QLabel) if one.isVisible())
    assert "changed meanwhile" in told


def test_the_form_of_a_few_words_marks_them_where_nothing_was_changed(room: Room) -> None:
    edit_thanks(room)
    select(room, 0, 6)
    words_form(room)

    room.drawer.finish()

    text = thanks(room)
    assert isinstance(text, tuple)
    assert isinstance(text[0], Words)
    assert (text[0].text, text[0].in_release) == ("Thanks", "They")


def test_the_form_of_a_point_is_not_done_to_another_point(room: Room) -> None:
    said = room.sitting.meeting.agenda[1].entries[0]
    room.agenda.choose(LAMPS)
    room.record.choose(said.key, (0,))
    words_form(room)
    room.record.shift(1)

    room.drawer.finish()

    lit = room.sitting.meeting.agenda[1].entries[0].points
    assert [one.text for one in lit] == ["The oil is low.", "The lamps were lit."]
    assert [one.in_release for one in lit] == [None, None]


def test_a_line_put_aside_for_an_earlier_one_is_still_there_once_that_is_entered(
    room: Room, person: Person
) -> None:
    room.capture.setFocus()
    person.line("mor: one")
    room.capture.clear()
    person.type("ave: begun")
    person.press("Up")
    person.press("Return")

    person.press("Up")

    assert room.capture.text() == "ave: begun"
