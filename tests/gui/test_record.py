"""The record is edited in place, by keys."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from ccm_minutes.adapters.store.open import open_store
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.entries import add_entry, set_entry_text
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import DelegationMention, Marking, Words
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.meetings import LAMPS, SAID, THANKS
from tests.gui.persons import Person


def lamps(room: Room) -> AgendaItem:
    item = room.sitting.find(LAMPS)
    assert item is not None
    return item


def at_the_record(room: Room, person: Person, row: int) -> None:
    """By keys: to the record of "Lamps", and down to a row of it."""
    room.agenda.choose(LAMPS)
    person.press("F6")
    person.press("F6")
    person.press("Home")
    for _ in range(row):
        person.press("Down")


def test_what_is_typed_into_an_entry_is_saved_when_it_is_left(room: Room, person: Person) -> None:
    at_the_record(room, person, 1)

    person.press("F2")
    person.press("End")
    person.type(" So was the tower.")
    person.press("Return")

    assert lamps(room).entries[0].points[0].text == "The lamps were lit. So was the tower."


def test_what_is_typed_is_saved_a_moment_after_typing_stops(room: Room, person: Person) -> None:
    at_the_record(room, person, 3)
    person.press("Return")
    person.press("End")

    person.type(" Twice.")

    person.wait_for(lambda: lamps(room).entries[1].text == "Thanks were given. Twice.")
    assert room.record_view.editor is not None


def test_no_word_is_lost_while_the_editor_grows(room: Room, person: Person) -> None:
    at_the_record(room, person, 3)
    person.press("F2")
    person.press("End")
    for _ in range(60):
        person.type(" lamp")
        QApplication.processEvents()
    person.press("Return")

    assert lamps(room).entries[1].text == "Thanks were given." + " lamp" * 60


def test_what_cannot_be_kept_stands_in_the_editor_still(
    room: Room, window: Window, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_edit: object, **_key: object) -> None:
        raise InputFault("This text cannot be kept.")

    at_the_record(room, person, 3)
    person.press("F2")
    person.press("End")
    monkeypatch.setattr(room.sitting.desk._drafts, "save", refuse)
    person.type(" Twice.")
    person.press("Return")
    assert lamps(room).entries[1].text == "Thanks were given."
    assert "not saved" in window.saved.text()
    monkeypatch.undo()

    person.press("F2")
    assert room.record_view.editor is not None
    assert room.record_view.editor.text() == "Thanks were given. Twice."
    person.press("Return")

    assert lamps(room).entries[1].text == "Thanks were given. Twice."
    assert window.saved.text() == "✓ Saved 14:03:22"


def test_an_editor_that_is_open_is_one_step_of_undo(room: Room, person: Person) -> None:
    at_the_record(room, person, 3)
    person.press("F2")
    person.press("End")
    for words in (" Twice.", " Warmly."):
        person.type(words)
        person.wait_for(lambda said=words: str(lamps(room).entries[1].text).endswith(said))  # type: ignore[misc]
    person.press("Escape")
    assert room.capture.hasFocus()

    person.press("Ctrl+Z")

    assert lamps(room).entries[1].text == "Thanks were given."
    assert room.sitting.desk.redo_name == "typing"


def test_undo_in_an_editor_takes_back_what_was_typed_there(room: Room, person: Person) -> None:
    at_the_record(room, person, 3)
    person.press("F2")
    person.press("End")
    person.type("x")

    person.press("Ctrl+Z")

    editor = room.record_view.editor
    assert editor is not None
    assert editor.text() == "Thanks were given."
    assert room.sitting.desk.undo_name is None


def test_with_nothing_typed_the_keys_of_undo_belong_to_the_meeting(
    room: Room, person: Person
) -> None:
    person.line("It rained.")
    at_the_record(room, person, 3)
    person.press("F2")

    person.press("Ctrl+Z")

    assert room.sitting.desk.redo_name == "add paragraph"


def test_an_entry_that_is_opened_and_left_is_not_written_anew(room: Room, person: Person) -> None:
    before = room.sitting.meeting
    at_the_record(room, person, 1)

    person.press("F2")
    person.press("Escape")

    assert room.sitting.meeting is before


def test_the_keys_mark_an_entry_and_take_the_mark_away(room: Room, person: Person) -> None:
    at_the_record(room, person, 0)

    person.press("Ctrl+M")
    assert lamps(room).entries[0].marking is Marking.FOUO
    rows = room.record_view.rows
    assert [rows.row_at(rows.index(n)).marked for n in range(4)] == [True, True, True, False]  # type: ignore[union-attr]

    person.press("Ctrl+M")
    assert lamps(room).entries[0].marking is None


def test_the_keys_mark_the_words_that_are_selected(room: Room, person: Person) -> None:
    at_the_record(room, person, 3)
    person.press("F2")
    person.press("Home")
    person.press("Ctrl+Shift+Right")
    person.press("Ctrl+M")
    person.press("Return")

    assert lamps(room).entries[1].text == (
        Words("Thanks ", marking=Marking.FOUO),
        "were given.",
    )


def test_selected_words_get_others_for_the_sanitised_version(room: Room, person: Person) -> None:
    at_the_record(room, person, 3)
    person.press("F2")
    person.press("Home")
    person.press("Ctrl+Shift+Right")
    person.press("Ctrl+Shift+M")
    person.line("Words ")

    text = lamps(room).entries[1].text
    assert text == (
        Words("Thanks ", marking=Marking.FOUO, in_release="Words"),
        "were given.",
    )


def test_a_point_gets_words_for_the_sanitised_version(room: Room, person: Person) -> None:
    at_the_record(room, person, 2)

    person.press("Ctrl+Shift+M")
    person.line("Stocks were discussed.")

    assert lamps(room).entries[0].points[1] == Point(
        "The oil is low.", Marking.FOUO, in_release="Stocks were discussed."
    )


def test_points_and_entries_change_places(room: Room, person: Person) -> None:
    at_the_record(room, person, 1)
    person.press("Alt+Down")
    assert [str(one.text) for one in lamps(room).entries[0].points] == [
        "The oil is low.",
        "The lamps were lit.",
    ]

    person.press("Home")
    person.press("Alt+Down")
    assert [one.key for one in lamps(room).entries] == [THANKS, SAID]


def test_a_point_goes_a_level_in_and_out_again(room: Room, person: Person) -> None:
    at_the_record(room, person, 2)
    before = lamps(room).entries[0].points

    person.press("Alt+Right")
    assert lamps(room).entries[0].points[0].points == (before[1],)

    person.press("Alt+Left")
    assert lamps(room).entries[0].points == before


def test_enter_with_control_adds_the_next_point(room: Room, person: Person) -> None:
    at_the_record(room, person, 1)
    person.press("F2")
    person.press("Ctrl+Return")
    person.type("New lamps came.")
    person.press("Return")

    words = [str(one.text) for one in lamps(room).entries[0].points]
    assert words == ["The lamps were lit.", "New lamps came.", "The oil is low."]


def test_an_entry_turns_into_another_kind_by_one_key(room: Room, person: Person) -> None:
    at_the_record(room, person, 3)

    person.press("Ctrl+5")

    assert lamps(room).entries[1].kind is EntryKind.DECISION
    assert room.sitting.desk.undo_name == "turn into decision"


def test_what_is_removed_comes_back_by_undo(room: Room, person: Person) -> None:
    before = room.sitting.meeting
    at_the_record(room, person, 1)

    person.press("Delete")
    assert len(lamps(room).entries[0].points) == 1

    person.press("Ctrl+Z")
    assert room.sitting.meeting == before


def test_speaker_and_attribution_are_changed_in_a_form(room: Room, person: Person) -> None:
    at_the_record(room, person, 0)
    person.press("Alt+Return")
    person.press("Ctrl+A")
    person.line("mor, Ms. Ana Lind")

    people = [str(getattr(one, "delegation", one)) for one in lamps(room).entries[0].speakers]
    assert people[0] == "morvania"
    assert "lind" in people[1]


def test_a_name_that_nobody_has_is_told_and_nothing_is_changed(room: Room, person: Person) -> None:
    before = room.sitting.meeting
    at_the_record(room, person, 0)
    person.press("Alt+Return")
    person.press("Ctrl+A")
    person.line("Xyzzy")

    form = room.drawer.form
    assert form is not None
    fault = form.findChild(QLabel, "field_fault")
    assert fault is not None
    assert "Xyzzy" in fault.text()
    assert room.sitting.meeting is before


def test_all_that_was_typed_is_in_the_store(
    room: Room, person: Person, window: Window, stores: OneStore, meeting: Meeting
) -> None:
    at_the_record(room, person, 3)
    person.press("F2")
    person.press("End")
    person.type(" Twice.")

    window.close()
    stores.held.close()

    with open_store(stores.where, "seven quiet stoats", for_writing=False) as register:
        kept = register.load(meeting.details.id)
    assert kept.agenda[1].entries[1].text == "Thanks were given. Twice."


def test_a_mention_is_shown_by_name_where_it_is_edited(room: Room, person: Person) -> None:
    room.agenda.choose(LAMPS)
    person.line("Thanks to @mor for oil.")
    at_the_record(room, person, 4)
    person.press("F2")
    person.press("End")
    person.type(" Now.")
    editor = room.record_view.editor
    assert editor is not None
    plain, drawn = room.grab().toImage(), editor.grab().toImage()
    person.press("Return")

    assert not plain.isNull()
    assert not drawn.isNull()
    assert lamps(room).entries[-1].text == (
        "Thanks to ",
        DelegationMention("morvania"),
        " for oil. Now.",
    )


def test_who_types_at_the_foot_of_the_screen_sees_what_they_type(
    room: Room, person: Person
) -> None:
    for number in range(60):
        room.sitting.do(add_entry(LAMPS, Entry(EntryKind.NARRATIVE, text=f"Line {number}")))
    at_the_record(room, person, 0)
    view = room.record_view
    row = view.indexAt(view.viewport().rect().bottomLeft()).row() - 1
    view.edit_row(view.rows.all_rows()[row].key)

    person.type(" lamp" * 300)
    QApplication.processEvents()

    editor = view.editor
    assert editor is not None
    caret = editor.cursorRect().translated(editor.geometry().topLeft())
    assert view.viewport().rect().contains(caret)


def test_a_text_longer_than_the_screen_is_edited_in_a_piece_of_it(
    room: Room, person: Person
) -> None:
    at_the_record(room, person, 3)
    room.sitting.do(set_entry_text(THANKS, "lamp " * 5_000))
    person.press("F2")
    person.type("and oil")

    editor, view = room.record_view.editor, room.record_view
    assert editor is not None
    assert editor.height() < view.viewport().height()
    caret = editor.cursorRect().translated(editor.geometry().topLeft())
    assert view.viewport().rect().contains(caret)
    person.press("Return")
    assert str(lamps(room).entries[1].text).endswith("lamp and oil")
