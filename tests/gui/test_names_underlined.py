"""Names that may not go out are underlined while they are typed, and something is done about it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import DelegationMention, Marking, Text, Words
from ccm_minutes.gui.record.rows import Row
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.underlines.in_place import InPlace
from ccm_minutes.gui.underlines.room_underlines import RoomUnderlines
from ccm_minutes.gui.underlines.rows import LONG
from tests.gui.meetings import small_meeting
from tests.gui.persons import Person

SAID = "00000000-0000-4000-8000-000000000021"
WENT = "00000000-0000-4000-8000-000000000022"


@pytest.fixture
def meeting() -> Meeting:
    """A closed meeting with two paragraphs, one of which names a delegation."""
    meeting = small_meeting()
    entries = (
        Entry(EntryKind.NARRATIVE, text="Then Averland’s van came.", key=SAID),
        Entry(EntryKind.NARRATIVE, text="It went.", key=WENT),
    )
    return replace(meeting, agenda=(AgendaItem("Lamps", entries=entries),))


def underlines_in(room: Room) -> RoomUnderlines:
    (one,) = room.findChildren(RoomUnderlines)
    return one


def ready(room: Room, person: Person) -> None:
    """Waits until the names of the meeting are known."""
    person.wait_for(lambda: underlines_in(room).knowing.lookout.watch is not None)


def drawn(room: Room, entry: str = SAID) -> list[str]:
    """The words that are underlined in a row that is not being edited."""
    row = next(one for one in rows(room) if one.entry == entry)
    found = room.record_view.painter.underline_by(row, row.text or "")
    return [row.words[one.start : one.end] for one in found]


def rows(room: Room) -> list[Row]:
    view = room.record_view
    found = (view.rows.row_at(view.rows.index(n)) for n in range(view.rows.rowCount()))
    return [row for row in found if row is not None]


def edited(room: Room, person: Person, entry: str) -> RunsEdit:
    """Opens the editor of a row, the cursor at its end."""
    room.record_view.setFocus()
    room.record_view.edit_row((entry, ()))
    QApplication.processEvents()
    editor = room.record_view.editor
    assert editor is not None
    editor.setFocus()
    return editor


def lined(editor: RunsEdit) -> list[str]:
    return [one.cursor.selectedText() for one in editor.extraSelections()]


def text_of(room: Room, entry: str) -> Text | None:
    item = room.sitting.meeting.agenda[0]
    return next(one.text for one in item.entries if one.key == entry)


def menu_shown(person: Person) -> QMenu:
    person.wait_for(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(person: Person, words: str) -> None:
    """Takes what begins so out of the menu that is shown."""
    menu = menu_shown(person)
    action = next(one for one in menu.actions() if one.text().replace("&", "").startswith(words))
    menu.setActiveAction(action)
    action.trigger()
    menu.close()
    come_back(person)


def answer(person: Person, words: str) -> None:
    """Types into the line that is asked in place."""
    line = asked_for(person).words
    line.setText(words)
    QTest.keyClick(line, Qt.Key.Key_Return)
    come_back(person)


def asked_for(person: Person) -> InPlace:
    """What asks in place."""
    person.wait_for(lambda: isinstance(QApplication.activePopupWidget(), InPlace))
    asked = QApplication.activePopupWidget()
    assert isinstance(asked, InPlace)
    return asked


def come_back(person: Person) -> None:
    """Gives the window the keys again, which a screen does when something over it goes."""
    window = person.focus().window()
    window.activateWindow()
    person.wait_for(lambda: QApplication.activeWindow() is window)


def test_a_name_in_a_row_is_underlined_once_the_room_stands(room: Room, person: Person) -> None:
    ready(room, person)

    person.wait_for(lambda: drawn(room) == ["Averland"])
    assert drawn(room, WENT) == []


def test_a_name_is_underlined_while_it_is_typed(room: Room, person: Person) -> None:
    ready(room, person)
    editor = edited(room, person, WENT)

    person.type(" With Morvania and Peru")
    person.wait_for(lambda: lined(editor) == ["Morvania", "Peru"])
    editor.setTextCursor(at(editor, 0))
    person.type("So Averland; ")

    person.wait_for(lambda: lined(editor) == ["Averland", "Morvania", "Peru"])


def test_names_and_doubts_have_lines_of_different_forms(room: Room, person: Person) -> None:
    ready(room, person)
    editor = edited(room, person, WENT)
    person.type(" Morvania, Peru")
    person.wait_for(lambda: len(lined(editor)) == 2)

    forms = {one.format.underlineStyle() for one in editor.extraSelections()}
    assert len(forms) == 2


def test_it_becomes_a_mention_by_a_key_and_back_by_one_undo(room: Room, person: Person) -> None:
    ready(room, person)
    editor = edited(room, person, WENT)
    person.type(" Morvania’s oil")
    person.press("Ctrl+.")
    choose(person, "Make it a mention of Morvania")

    mentioned = ("It went. ", DelegationMention("morvania"), "’s oil")
    assert text_of(room, WENT) == mentioned
    assert editor.text() == mentioned
    assert room.sitting.desk.undo_name == "make it a mention"
    assert editor.textCursor().position() == len("It went. ") + 1 + len("’s oil")

    person.press("Ctrl+Z")
    assert text_of(room, WENT) == "It went. Morvania’s oil"
    assert editor.text() == "It went. Morvania’s oil"


def test_it_is_withheld(room: Room, person: Person) -> None:
    ready(room, person)
    room.record_view.setFocus()
    room.record_view.choose((SAID, ()))
    person.press("Ctrl+.")
    choose(person, "Withhold")

    assert text_of(room, SAID) == (
        "Then ",
        Words("Averland", marking=Marking.FOUO),
        "’s van came.",
    )
    person.wait_for(lambda: drawn(room) == [])


def test_other_words_are_asked_for_in_place(room: Room, person: Person) -> None:
    ready(room, person)
    editor = edited(room, person, SAID)
    person.press("Ctrl+.")
    choose(person, "Replace in the sanitised version")
    answer(person, "a host")

    assert text_of(room, SAID) == (
        "Then ",
        Words("Averland", marking=Marking.FOUO, in_release="a host"),
        "’s van came.",
    )
    assert room.record_view.editor is editor


def test_it_is_allowed_for_a_reason(room: Room, person: Person) -> None:
    ready(room, person)
    room.record_view.setFocus()
    room.record_view.choose((SAID, ()))
    person.press("Ctrl+.")
    choose(person, "Allow")
    answer(person, "A brand of van.")

    (clearance,) = room.sitting.meeting.clearances
    assert (clearance.phrase, clearance.passage) == ("Averland", "Then Averland’s van came.")
    assert clearance.reason == "A brand of van."
    person.wait_for(lambda: drawn(room) == [])


def test_an_answer_to_words_that_changed_meanwhile_changes_nothing(
    room: Room, person: Person
) -> None:
    ready(room, person)
    room.record_view.setFocus()
    room.record_view.choose((SAID, ()))
    person.press("Ctrl+.")
    menu = menu_shown(person)
    withhold = next(one for one in menu.actions() if "Withhold" in one.text())
    edited(room, person, SAID).setPlainText("Something else by Averland.")
    withhold.trigger()
    menu.close()

    assert text_of(room, SAID) == "Something else by Averland."


def test_the_right_button_offers_the_same_in_a_row_and_in_an_editor(
    room: Room, person: Person
) -> None:
    ready(room, person)
    view = room.record_view
    view.setFocus()
    view.choose((SAID, ()))
    area = view.visualRect(view.currentIndex())
    width = view.fontMetrics().horizontalAdvance("Then Ave")
    spot = QPoint(area.left() + 22 + width, area.top() + 14)
    right_click(view.viewport(), spot)
    # Else letting go of the button would take the first that is offered.
    assert menu_shown(person).activeAction() is None
    choose(person, "Withhold")
    assert isinstance(text_of(room, SAID), tuple)

    person.press("Ctrl+Z")
    assert text_of(room, SAID) == "Then Averland’s van came."
    editor = edited(room, person, SAID)
    place = editor.cursorRect(at(editor, len("Then Av"))).center()
    right_click(editor.viewport(), place)
    words = [one.text().replace("&", "") for one in menu_shown(person).actions()]
    assert words[:3] == [
        "Make it a mention of Averland",
        "Replace in the sanitised version…",
        "Withhold",
    ]
    assert any("Copy" in one for one in words)
    assert not any(one.isVisible() for one in menu_shown(person).findChildren(QMenu))
    menu_shown(person).close()


def at(editor: RunsEdit, place: int) -> QTextCursor:
    cursor = editor.textCursor()
    cursor.setPosition(place)
    return cursor


def right_click(widget: QWidget, spot: QPoint) -> None:
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, spot, widget.mapToGlobal(spot)))


def test_a_name_that_joins_the_list_is_found_and_one_that_leaves_is_not(
    room: Room, person: Person
) -> None:
    ready(room, person)
    person.wait_for(lambda: drawn(room) == ["Averland"])
    meeting = room.sitting.meeting
    named = replace(meeting.delegations[0], named_in_release=True)
    went = Delegation("van", "Van Isles", other_names=("went",))

    room.sitting.do(Edit("x", lambda m: replace(m, delegations=(named, *m.delegations[1:], went))))

    person.wait_for(lambda: drawn(room, WENT) == ["went"] and drawn(room) == [])


def test_nothing_underlined_is_said_to_be_so(room: Room, person: Person) -> None:
    ready(room, person)
    told: list[str] = []
    room.noticed.connect(told.append)
    room.record_view.setFocus()
    room.record_view.choose((WENT, ()))
    person.press("Ctrl+.")

    assert told == ["Nothing is underlined here."]


def in_line(room: Room) -> list[tuple[str, object]]:
    line = room.capture
    return [
        (line.text()[one.start : one.end], one.look.underlineStyle()) for one in line.underlined
    ]


def test_a_name_in_the_line_is_underlined_and_becomes_a_mention(room: Room, person: Person) -> None:
    ready(room, person)
    room.capture.setFocus()
    person.type("mor: It saw Averland")
    person.wait_for(lambda: [words for words, _ in in_line(room)] == ["Averland"])

    person.press("Ctrl+.")
    choose(person, "Make it a mention of Averland")
    assert room.capture.text() == "mor: It saw @Averland"
    person.type(".")
    person.press("Return")

    entry = room.sitting.meeting.agenda[0].entries[-1]
    assert entry.points[0].text == ("It saw ", DelegationMention("averland"), ".")


def test_words_of_the_line_are_withheld_or_replaced_as_the_grammar_has_it(
    room: Room, person: Person
) -> None:
    ready(room, person)
    room.capture.setFocus()
    person.type("It saw Averland")
    person.press("Ctrl+.")
    choose(person, "Withhold")
    assert room.capture.text() == "It saw [[Averland]]"
    person.wait_for(lambda: in_line(room) == [])

    person.press("Ctrl+Z")
    assert room.capture.text() == "It saw Averland"
    person.press("End")
    person.press("Ctrl+.")
    choose(person, "Replace")
    answer(person, "a host")
    assert room.capture.text() == "It saw [[Averland||a host]]"


def test_words_that_a_click_elsewhere_put_away_are_there_when_the_same_is_asked_again(
    room: Room, person: Person
) -> None:
    def ask() -> InPlace:
        person.press("End")
        person.press("Ctrl+.")
        choose(person, "Replace")
        return asked_for(person)

    ready(room, person)
    room.capture.setFocus()
    person.type("It saw Averland")
    one = ask()
    QTest.keyClicks(one.words, "a ho")
    one.close()
    come_back(person)

    again = ask()
    assert again.words.text() == "a ho"
    QTest.keyClick(again.words, Qt.Key.Key_Escape)
    come_back(person)
    assert ask().words.text() == ""


def test_the_number_of_open_points_stands_at_the_foot_and_leads_to_the_list(
    room: Room, person: Person
) -> None:
    person.wait_for(room.open_count.isVisible)
    number = underlines_in(room).count.number
    assert number > 1
    assert room.open_count.text() == f"{number} open points"

    room.open_count.click()
    person.wait_for(lambda: room.documents.points.form is not None)
    form = room.documents.points.form
    assert form is not None
    assert len(form._left) == number


def test_the_right_button_offers_the_same_in_the_line(room: Room, person: Person) -> None:
    ready(room, person)
    room.capture.setFocus()
    person.type("Averland said")
    person.wait_for(lambda: len(in_line(room)) == 1)
    reason = QContextMenuEvent.Reason.Keyboard
    room.capture.setCursorPosition(2)
    spot = QPoint(5, 5)
    QApplication.sendEvent(
        room.capture, QContextMenuEvent(reason, spot, room.capture.mapToGlobal(spot))
    )
    words = [one.text().replace("&", "") for one in menu_shown(person).actions()]
    assert words[0] == "Make it a mention of Averland"
    assert any("Paste" in one for one in words)
    choose(person, "Withhold")

    assert room.capture.text() == "[[Averland]] said"


def test_a_line_with_nothing_underlined_says_so_too(room: Room, person: Person) -> None:
    ready(room, person)
    told: list[str] = []
    room.noticed.connect(told.append)
    room.capture.setFocus()
    person.type("It went")
    person.press("Ctrl+.")

    assert told == ["Nothing is underlined here."]


def test_a_long_line_is_looked_at_beside_the_window(room: Room, person: Person) -> None:
    ready(room, person)
    room.capture.setFocus()
    room.capture.setText("Averland " + "went " * LONG)
    person.type("so")

    person.wait_for(lambda: [words for words, _ in in_line(room)] == ["Averland"])


def test_a_person_that_no_line_can_mention_is_offered_all_but_that(
    room: Room, person: Person
) -> None:
    hidden = replace(room.sitting.meeting.delegations[2], named_in_release=False)
    room.sitting.do(Edit("x", lambda m: replace(m, delegations=(*m.delegations[:2], hidden))))
    ready(room, person)
    room.capture.setFocus()
    person.type("Ana Lind said ")
    person.wait_for(lambda: [words for words, _ in in_line(room)] == ["Ana Lind"])
    person.press("Ctrl+.")

    words = [one.text().replace("&", "") for one in menu_shown(person).actions()]
    assert words == ["Replace in the sanitised version…", "Withhold"]
    menu_shown(person).close()
