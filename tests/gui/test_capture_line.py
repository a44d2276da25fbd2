"""The capture line as a person types into it: chips, Esc, short forms, lines brought back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ccm_minutes.application.abbreviations import Abbreviation
from ccm_minutes.application.expanding import Expander
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.edits.people import add_delegation, change_delegation
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import plain
from ccm_minutes.gui.room.capture_edit import CaptureEdit
from ccm_minutes.gui.room.room import Room
from tests.gui.persons import Person

LISTED = (
    Abbreviation("sp", "State Party"),
    Abbreviation("va", "victim assistance"),
    Abbreviation("ep", "État partie"),
    Abbreviation("mor", "more than that"),
)


@pytest.fixture
def line(room: Room) -> CaptureEdit:
    """The line, with short forms."""
    by = Expander(LISTED).at_end_of_word
    room.line.expand_by(by)
    room.record_view.painter.expand_by = by
    return room.capture


@pytest.fixture
def opened(line: CaptureEdit, room: Room) -> Room:
    """The room with short forms."""
    assert room.capture is line
    return room


def chips(line: CaptureEdit) -> list[str]:
    return [one.shown for one in line.chips]


def last(room: Room) -> Entry:
    return next(item.entries[-1] for item in reversed(room.sitting.meeting.agenda) if item.entries)


def commit(line: CaptureEdit, words: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(line, event)


@pytest.fixture
def copied() -> Iterator[QMimeData]:
    yield QMimeData()
    QApplication.clipboard().clear()


def test_a_speaker_is_a_chip_as_soon_as_the_colon_is_there(
    line: CaptureEdit, person: Person
) -> None:
    person.type("mor")
    assert chips(line) == []

    person.type(":")
    assert chips(line) == ["Morvania"]

    person.type(" It rained.")
    assert (chips(line), line.text()) == (["Morvania"], "mor: It rained.")


def test_escape_turns_a_chip_back_into_words_that_are_taken_as_they_are(
    line: CaptureEdit, opened: Room, person: Person
) -> None:
    person.type("mor: It rained.")
    person.press("Escape")
    assert (chips(line), line.text()) == ([], "mor: It rained.")

    person.press("Return")

    entry = last(opened)
    assert (entry.kind, entry.speakers, entry.flagged) == (EntryKind.NARRATIVE, (), False)
    assert plain(entry.text) == "mor: It rained."
    person.press("Up")
    assert (chips(line), line.text()) == ([], "mor: It rained.")


def test_owners_and_the_day_are_chips_and_escape_takes_the_last_first(
    line: CaptureEdit, opened: Room, person: Person
) -> None:
    person.type("! mor: trim the wicks by:2031-04-15")
    assert chips(line) == ["Morvania", "by 15 April 2031"]

    person.press("Escape")
    assert chips(line) == ["Morvania"]
    person.press("Return")

    entry = last(opened)
    assert entry.owners == (DelegationSpeaker(entry.owners[0].delegation),)  # type: ignore[union-attr]
    assert (plain(entry.text), entry.due) == ("trim the wicks by:2031-04-15", None)


def test_undo_right_after_escape_brings_the_chip_back(line: CaptureEdit, person: Person) -> None:
    person.type("mor: It")
    person.press("Escape")
    person.press("Ctrl+Z")

    assert (chips(line), line.text()) == (["Morvania"], "mor: It")


def test_a_name_typed_anew_is_a_chip_again(line: CaptureEdit, person: Person) -> None:
    person.type("mor:")
    person.press("Escape")
    assert chips(line) == []

    person.press("Backspace")
    person.type(":")

    assert chips(line) == ["Morvania"]


def test_the_cursor_steps_over_a_chip_and_backspace_takes_all_of_it(
    line: CaptureEdit, person: Person
) -> None:
    person.type("mor: It")
    person.press("Home")
    person.press("Right")
    assert line.cursorPosition() == 3

    person.press("Shift+Left")
    assert line.selectedText() == "mor"
    person.press("Right")
    person.press("Backspace")

    assert line.text() == ": It"


def test_what_was_turned_back_is_so_after_the_window_was_closed(
    line: CaptureEdit, opened: Room, person: Person
) -> None:
    person.type("mor: It rai")
    person.press("Escape")
    window = opened.window()
    window.show_shelf()  # type: ignore[attr-defined]
    window.open_meeting(opened.sitting.meeting.details.id)  # type: ignore[attr-defined]
    again: Room = window.room  # type: ignore[attr-defined]

    assert (again.capture.text(), chips(again.capture)) == ("mor: It rai", [])


def test_a_line_put_aside_by_up_comes_back_by_down(line: CaptureEdit, person: Person) -> None:
    person.line("It rained.")
    person.type("It snow")
    person.press("Up")
    person.type(" Still.")
    person.press("Down")
    assert line.text() == "It snow"

    person.press("Up")
    assert line.text() == "It rained. Still."


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("the sp said", "the State Party said"),
        ("l'ep (va) va, ", "l'État partie (victim assistance) victim assistance, "),
        ("mor: sp", "mor: sp"),
        ("! mor, va: x", "! mor, victim assistance: x"),
        ("the [[sp ]] sp ", "the [[State Party ]] State Party "),
        (
            "[[sp]] [[(l'ep||va||sp]] ",
            "[[State Party]] [[(l'État partie||victim assistance||State Party]] ",
        ),
        ("[[@mor sp]] ", "[[@mor State Party]] "),
        ("@mor said", "@mor said"),
        ("🙂 sp 🙂 va ", "🙂 State Party 🙂 victim assistance "),
        ("Sp SP sP ", "State Party State Party sP "),
    ],
)
def test_a_short_form_expands_as_its_word_ends(
    line: CaptureEdit, person: Person, typed: str, stands: str
) -> None:
    person.type(typed)

    assert line.text() == stands


def test_backspace_at_once_brings_the_short_form_back_for_good(
    line: CaptureEdit, person: Person
) -> None:
    person.type("the sp ")
    person.press("Backspace")
    assert line.text() == "the sp "

    person.press("Backspace")
    person.type(" va ")
    assert line.text() == "the sp victim assistance "


def test_undo_takes_an_expansion_back(line: CaptureEdit, person: Person) -> None:
    person.type("the sp ")
    person.press("Ctrl+Z")

    assert line.text() == "the sp"


def test_enter_ends_a_word_too(opened: Room, person: Person) -> None:
    person.line("it was for va")

    assert plain(last(opened).text) == "it was for victim assistance"


def test_an_input_method_expands_what_it_gives_and_not_what_it_composes(
    line: CaptureEdit,
) -> None:
    for character in "sp ":
        commit(line, character)
    assert line.text() == "State Party "

    composing = QInputMethodEvent("sp ", [])
    QApplication.sendEvent(line, composing)
    commit(line, "sp ")
    assert line.text() == "State Party sp "


def test_text_of_the_record_expands_in_place(opened: Room, person: Person) -> None:
    person.line("It rained")
    person.press("F6")
    person.press("F6")
    person.press("End")
    person.press("F2")
    person.type(" on a sp ")
    person.press("Backspace")
    person.type("(va) l'ep")
    person.press("Return")

    assert plain(last(opened).text) == "It rained on a sp (victim assistance) l'État partie"


def test_several_lines_pasted_are_entered_as_one_step(
    line: CaptureEdit, opened: Room, person: Person, copied: QMimeData
) -> None:
    before = opened.sitting.meeting
    copied.setText("It rained.\r\n\r\nmor: It snowed.\n- All night.\n")
    QApplication.clipboard().setMimeData(copied)
    person.type("Then: ")
    person.press("Ctrl+V")

    entries = next(i for i in opened.sitting.meeting.agenda if i.entries and i.entries[-1].points)
    rained, snowed = entries.entries[-2:]
    assert plain(rained.text) == "Then: It rained."
    assert [plain(point.text) for point in snowed.points] == ["It snowed.", "All night."]
    assert line.text() == ""
    opened.sitting.undo()
    assert opened.sitting.meeting.agenda == before.agenda


def test_lines_pasted_where_a_point_is_expected_are_points(
    opened: Room, person: Person, copied: QMimeData
) -> None:
    person.line("mor: It rained.")
    copied.setText("It snowed.\n-- All night.\n= It was agreed.\n")
    QApplication.clipboard().setMimeData(copied)
    person.press("Ctrl+V")

    item = next(
        one for one in opened.sitting.meeting.agenda if one.key == opened.line.capturing.item
    )
    said, agreed = item.entries[-2:]
    assert [plain(point.text) for point in said.points] == ["It rained.", "It snowed."]
    assert [plain(point.text) for point in said.points[1].points] == ["All night."]
    assert agreed.kind is EntryKind.DECISION


def test_one_line_pasted_stays_in_the_line(line: CaptureEdit, person: Person) -> None:
    QApplication.clipboard().setText(" of the sp \n")
    person.type("All")
    person.press("Ctrl+V")

    assert line.text() == "All of the sp "


def test_a_line_of_a_megabyte_is_entered_and_nothing_of_it_is_lost(
    line: CaptureEdit, opened: Room, person: Person
) -> None:
    QApplication.clipboard().setText("rain " * 200_000)
    person.press("Ctrl+V")

    assert len(plain(last(opened).text)) == 999_999
    assert line.text() == ""


def test_the_line_is_drawn_with_chips_and_taken_hold_of_by_the_mouse(
    line: CaptureEdit, person: Person
) -> None:
    person.type("mor: It rained 🙂 on mor")
    left, middle = Qt.MouseButton.LeftButton, line.height() // 2
    assert len(chips(line)) == 1
    drawn = line.grab().toImage()
    person.press("Escape")
    assert line.grab().toImage() != drawn
    person.press("Ctrl+Z")

    person.press("Home")
    QTest.mouseDClick(line, left, pos=QPoint(30, middle))
    assert line.selectedText() == "mor"
    person.press("End")
    QTest.mouseClick(line, left, pos=QPoint(line.width() - 5, middle))
    assert (line.selectedText(), line.cursorPosition()) == ("", len("mor: It rained .. on mor"))


def test_a_page_of_word_is_entered_as_entry_and_points(
    line: CaptureEdit, opened: Room, person: Person, copied: QMimeData
) -> None:
    copied.setText("mor: It rained:\n·\tOver the quay\n")
    copied.setHtml(
        "<p class=MsoNormal><b>mor:</b> It rained:</p><p style='mso-list:l0 level1 lfo1'>"
        "<![if !supportLists]>·&nbsp; <![endif]>Over the <i>quay</i></p>"
    )
    QApplication.clipboard().setMimeData(copied)
    person.press("Ctrl+V")

    points = [plain(point.text) for point in last(opened).points]
    assert points == ["It rained:", "Over the quay"]


def test_a_name_without_end_is_a_chip_that_leaves_room_for_words(
    line: CaptureEdit, opened: Room, person: Person
) -> None:
    first = opened.sitting.meeting.delegations[0]
    named = change_delegation(first.id, "rename", name="Long" * 2_500, other_names=("lng",))
    opened.sitting.do(named)
    person.type("lng: It rained.")

    assert chips(line) == ["Long" * 2_500]
    line.grab()
    person.press("Return")
    assert last(opened).speakers == (DelegationSpeaker(first.id),)


def test_enter_with_the_control_key_saves_the_line_and_leaves_it_empty(
    line: CaptureEdit, opened: Room, person: Person
) -> None:
    person.type("mor: It rained.")
    person.press("Ctrl+Return")

    assert last(opened).points[0].text == "It rained."
    assert line.text() == ""


def test_the_line_feed_of_a_virtual_keyboard_is_enter(
    line: CaptureEdit, opened: Room, person: Person
) -> None:
    person.type("mor: It rained for va")
    person.line_feed()

    assert last(opened).points[0].text == "It rained for victim assistance"
    assert line.text() == "- "


def test_nothing_enters_nothing(line: CaptureEdit, opened: Room, person: Person) -> None:
    before = opened.sitting.meeting
    QApplication.clipboard().setText("\n \n")
    for keys in ("Return", "Ctrl+Return", "Ctrl+V", "Escape", "Backspace", "Down"):
        person.press(keys)

    assert opened.sitting.meeting is before
    assert line.text() == ""


def test_names_are_offered_after_the_sign_of_a_mention(line: CaptureEdit, person: Person) -> None:
    person.line("mor: It rained.")
    person.type("on @mor")
    person.press("Tab")
    assert line.text() == "- on @Morvania"

    person.type(" and @zzz")
    person.press("Return")
    person.type("@mor")
    person.press("Tab")
    assert line.text() == "- @Morvania"


def test_who_spoke_before_the_meeting_was_opened_again_is_offered_first(
    line: CaptureEdit, opened: Room, person: Person
) -> None:
    opened.sitting.do(add_delegation(Delegation("mornholm", "Mornholm")))
    assert [name for name, _ in opened.line.capturing.offers("mor")] == ["Morvania", "Mornholm"]

    person.line("mornholm: It rained.")
    window = opened.window()
    window.open_meeting(opened.sitting.meeting.details.id)  # type: ignore[attr-defined]
    again: Room = window.room  # type: ignore[attr-defined]
    again.line.capturing.learn_names()

    assert [name for name, _ in again.line.capturing.offers("mor")] == ["Mornholm", "Morvania"]
