"""Words are underlined in rows and in the editor, and neither text nor layout changes."""

from collections.abc import Sequence

from hypothesis import given
from PySide6.QtGui import QImage, QTextCharFormat
from PySide6.QtWidgets import QApplication

from ccm_minutes.domain.text import DelegationMention, Text, runs_of
from ccm_minutes.gui.record.rows import Row
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.text.underline import Drawn, Underline, UnderlineKind, flat
from tests.gui.persons import Person
from tests.gui.test_record import at_the_record
from tests.gui.test_text import TEXTS

DASHED = QTextCharFormat.UnderlineStyle.DashUnderline


def lamp(_row: Row, text: Text) -> Sequence[Underline]:
    """Finds "given", wherever it stands."""
    at = flat(text).find("given")
    return () if at < 0 else (Underline(at, at + 5, UnderlineKind.NAME, "Is it?"),)


def picture(room: Room) -> QImage:
    QApplication.processEvents()
    return room.record_view.viewport().grab().toImage()


@given(TEXTS)
def test_a_place_in_a_text_is_found_again_from_where_it_is_drawn(text: Text) -> None:
    names = ["Averland"] * sum(1 for _ in runs_of(text))
    places = Drawn(text, names)

    for place in range(len(flat(text)) + 1):
        assert places.place(places.at(place)) == place


def test_an_emoji_and_a_mention_before_them_do_not_move_the_line() -> None:
    text = ("😀 ", DelegationMention("morvania"), " said")

    assert Drawn(text, ["Morvania"]).at(flat(text).find("said")) == 3 + 8 + 1
    assert Drawn(text).at(flat(text).find("said")) == 3 + 1 + 1


def test_a_row_is_underlined_and_keeps_its_height(room: Room, person: Person) -> None:
    at_the_record(room, person, 3)
    view = room.record_view
    before, place = picture(room), view.visualRect(view.currentIndex())

    view.underline_by(lamp)

    assert picture(room) != before
    assert view.visualRect(view.currentIndex()) == place


def test_the_editor_underlines_what_is_typed_a_moment_later(room: Room, person: Person) -> None:
    at_the_record(room, person, 3)
    room.record_view.underline_by(lamp)
    person.press("F2")
    editor = room.record_view.editor
    assert editor is not None
    person.press("Home")
    person.type("😀 ")

    person.wait_for(lambda: bool(editor.extraSelections()))
    found = editor.extraSelections()[0]
    assert found.cursor.selectedText() == "given"
    assert found.format.underlineStyle() == DASHED
    assert not editor.document().isRedoAvailable()


def test_what_is_underlined_at_the_cursor_is_told(room: Room, person: Person) -> None:
    at_the_record(room, person, 3)
    room.record_view.underline_by(lamp)
    person.press("F2")
    editor = room.record_view.editor
    assert editor is not None

    room.record_view.underlines_changed()
    person.press("Home")
    assert editor.underlining.here() is None
    person.press("End")
    person.press("Left")

    found = editor.underlining.here()
    assert found is not None
    assert found.hint == "Is it?"
