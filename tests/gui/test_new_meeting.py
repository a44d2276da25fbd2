"""A new meeting: of a body that has met, of another, of notes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ccm_minutes.application.ports import Register
from ccm_minutes.domain.agenda import AgendaItem, ItemState, Purpose
from ccm_minutes.domain.delegation import Delegation, Office
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import Marking
from ccm_minutes.domain.walk import all_entries
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.shelf.lines_edit import LinesEdit
from ccm_minutes.gui.shelf.new_meeting import NewMeeting
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.window import Window
from tests.gui.conftest import OneStore
from tests.gui.persons import AnswersPaths, Person

LAST = Meeting(
    Details(
        "m3", "Meeting of the Circle", date(2031, 2, 3), body="Circle", number=3, place="Town Hall"
    ),
    delegations=(
        Delegation("avl", "Averland", offices=(Office("Chair"),)),
        Delegation("brm", "Brightmoor"),
    ),
    agenda=(
        AgendaItem("Opening", purpose=Purpose.OPENING),
        AgendaItem(
            "Fuel",
            entries=(
                Entry(EntryKind.ACTION, text="order fuel", owners=(DelegationSpeaker("brm"),)),
            ),
        ),
        AgendaItem("Visit", state=ItemState.DEFERRED),
        AgendaItem("Any other business", purpose=Purpose.ANY_OTHER_BUSINESS),
    ),
)
PANEL = Meeting(Details("p1", "A panel", date(2030, 1, 1), body="Panel"))


@pytest.fixture
def register(window: Window, stores: OneStore) -> Register:
    """A store in which two bodies have met, open."""
    stores.make("seven quiet stoats")
    register = stores.open("seven quiet stoats")
    register.take_in([PANEL, LAST])
    window.enter(register)
    return register


def page_of(window: Window, person: Person) -> NewMeeting:
    """The page, once it was told what the body begins with."""
    person.press("Ctrl+N")
    page = window.pages.currentWidget()
    assert isinstance(page, NewMeeting)
    person.wait_for(lambda: page.title.text() != "")
    return page


def opened(window: Window) -> Meeting:
    assert window.room is not None
    return window.room.sitting.meeting


@pytest.mark.usefixtures("register")
def test_the_next_meeting_of_the_body_that_met_last_is_one_key_away(
    window: Window, person: Person
) -> None:
    page = page_of(window, person)
    assert page.from_where.text() == (
        "Filled in from the meeting of 3 February 2031: change what differs. "
        "Put off there, and in the agenda below: “Visit”."
    )
    assert page.agenda.toPlainText().splitlines() == [
        "Opening",
        "Matters arising",
        "Fuel",
        "Visit",
        "Any other business",
    ]
    person.press("Return")

    meeting = opened(window)
    assert window.room is not None
    assert window.room.target.text() == "Typing into: 2 Opening"
    details = meeting.details
    assert (details.number, details.place, details.date) == (4, "Town Hall", date(2031, 3, 4))
    assert [one.name for one in meeting.delegations] == ["Averland", "Brightmoor"]
    assert meeting.delegations[0].offices == (Office("Chair"),)
    ((_, item, action),) = all_entries(meeting)
    assert (item.title, action.text, action.carried_from) == ("Matters arising", "order fuel", "m3")
    assert meeting.agenda[3].carried_from == "m3"


@pytest.mark.usefixtures("register")
def test_open_action_points_stay_behind_where_that_is_wanted(
    window: Window, person: Person
) -> None:
    page = page_of(window, person)
    assert page.carry.text() == "Carry over the open action point"
    page.carry.click()
    assert "Matters arising" not in page.agenda.toPlainText()
    page.make.click()

    assert not list(all_entries(opened(window)))


@pytest.mark.usefixtures("register")
def test_what_somebody_typed_stays_when_another_body_is_chosen(
    window: Window, person: Person
) -> None:
    page = page_of(window, person)
    page.title.selectAll()
    person.type("My own title")
    page.body.setCurrentText("Panel")
    person.wait_for(lambda: page.delegations.toPlainText() == "")

    assert page.title.text() == "My own title"
    assert page.place.text() == ""
    assert page.number.value() == 0


@pytest.mark.usefixtures("register")
def test_a_body_that_has_not_met_begins_with_the_usual_agenda(
    window: Window, person: Person
) -> None:
    page = page_of(window, person)
    page.body.setCurrentText("Newly founded")
    person.wait_for(lambda: page.from_where.text() == "")
    assert page.agenda.toPlainText() == "Opening\nAny other business\nNext meeting"
    page.title.setFocus()
    assert page.title.text() == ""
    person.line("First meeting")

    meeting = opened(window)
    assert (meeting.details.body, meeting.details.number) == ("Newly founded", None)
    assert meeting.delegations == ()


BRIBES = AgendaItem("Bribes", marking=Marking.FOUO)
WITH_MARKED = replace(
    LAST,
    details=replace(LAST.details, id="m4", date=date(2031, 2, 4), body="Watch"),
    delegations=(LAST.delegations[0], replace(LAST.delegations[1], marking=Marking.FOUO)),
    agenda=(LAST.agenda[0], BRIBES, LAST.agenda[3]),
)


def shown_as_marked(lines: LinesEdit) -> list[str]:
    return [one.cursor.block().text() for one in lines.extraSelections()]


def test_the_page_shows_what_is_marked_and_keeps_it_so_under_another_title(
    window: Window, person: Person, register: Register
) -> None:
    register.take_in([WITH_MARKED])
    page = page_of(window, person)
    assert page.withheld.text() == (
        "Marked FOUO, and still so where the line is changed: “Bribes”, “Brightmoor”."
    )
    page.agenda.setPlainText("Opening\nGifts to officials\nAny other business")

    assert "“Gifts to officials”" in page.agenda.accessibleDescription()
    assert shown_as_marked(page.agenda) == ["Gifts to officials"]
    assert shown_as_marked(page.delegations) == ["Brightmoor"]
    page.make.click()

    gifts = opened(window).agenda[1]
    assert (gifts.title, gifts.marking) == ("Gifts to officials", Marking.FOUO)


def test_a_meeting_is_made_only_once_it_is_known_what_the_last_one_marked(
    window: Window, person: Person, register: Register
) -> None:
    register.take_in([replace(WITH_MARKED, agenda=(BRIBES,))])
    page = page_of(window, person)
    page.agenda.setPlainText("Gifts")
    page.keep()
    window.show_shelf()
    person.press("Ctrl+N")
    again = window.pages.currentWidget()
    assert isinstance(again, NewMeeting)
    again.title.setText("A meeting")
    again.make.click()
    assert window.room is None

    person.wait_for(lambda: window.room is not None)
    assert [(one.title, one.marking) for one in opened(window).agenda] == [("Gifts", Marking.FOUO)]


@pytest.mark.usefixtures("register")
def test_a_meeting_that_is_not_made_leaves_nothing(window: Window, person: Person) -> None:
    page_of(window, person).cancel.click()

    shelf = window.pages.currentWidget()
    assert isinstance(shelf, Shelf)
    assert shelf.meetings.model().rowCount() == 2


def written(folder: Path, text: str) -> Path:
    path = folder / "notes.txt"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.usefixtures("register")
def test_notes_become_the_record_of_a_new_meeting(
    window: Window, person: Person, asking: AnswersPaths, tmp_path: Path
) -> None:
    asking.notes = written(tmp_path, "> Fuel\navl: There is none.\n- Not a drop.\nNobody: hm\n")
    window.take_notes()
    page = window.pages.currentWidget()
    assert isinstance(page, NewMeeting)
    assert page.heading.text() == "New meeting from notes.txt"
    person.wait_for(lambda: page.delegations.toPlainText() != "")
    page.make.click()

    entries = [entry for _, item, entry in all_entries(opened(window)) if item.title == "Fuel"]
    assert entries[0].speakers == (DelegationSpeaker("avl"),)
    assert window.message_bar.sentence.text() == (
        "2 entries were taken in from notes.txt. "
        "1 of them are flagged: it is not clear who that is."
    )


def test_notes_go_into_the_meeting_that_is_open_in_one_step_of_undo(
    window: Window, room: Room, person: Person, asking: AnswersPaths, tmp_path: Path
) -> None:
    before = room.sitting.meeting
    asking.notes = written(tmp_path, "= it is so\n! somebody: see to it\n")
    window.take_notes()
    assert room.sitting.meeting != before
    person.press("Ctrl+Z")

    assert room.sitting.meeting == before


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"\xff\xfe\xfd"])
def test_a_file_without_notes_is_refused_with_its_name(
    window: Window, room: Room, asking: AnswersPaths, tmp_path: Path, content: bytes
) -> None:
    before = room.sitting.meeting
    asking.notes = tmp_path / "notes.txt"
    asking.notes.write_bytes(content)
    window.take_notes()

    assert "notes.txt" in window.message_bar.sentence.text()
    assert room.sitting.meeting is before


def test_text_files_are_taken_for_notes_where_a_meeting_file_is_asked_for(
    window: Window, register: Register, asking: AnswersPaths, tmp_path: Path
) -> None:
    assert len(register.meetings()) == 2
    asking.meeting = written(tmp_path, "= it is so\n")
    window.take_in()

    assert isinstance(window.pages.currentWidget(), NewMeeting)


@pytest.mark.usefixtures("register")
def test_a_long_agenda_and_roster_are_kept_whole(window: Window, person: Person) -> None:
    page = page_of(window, person)
    page.agenda.setPlainText("\n".join(f"{n}. Item {n}\n  - part {n}" for n in range(1, 61)))
    page.delegations.setPlainText("; ".join(f"Land {n}" for n in range(120)))
    page.date.setFocus(Qt.FocusReason.TabFocusReason)
    page.make.click()

    meeting = opened(window)
    titles = [item.title for item in meeting.agenda]
    assert titles[-2:] == ["Matters arising", "Item 60"]
    assert [item.items[0].title for item in meeting.agenda if item.items][:2] == [
        "part 1",
        "part 2",
    ]
    assert len(meeting.delegations) == 121
    assert replace(meeting.details, id="").title == LAST.details.title


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize("away", [Window.seek, Window.show_register, Window.show_shelf])
def test_what_was_typed_is_there_again_after_a_look_at_another_page(
    window: Window, person: Person, away: Callable[[Window], None]
) -> None:
    page = page_of(window, person)
    page.body.setCurrentText("Panel")
    page.agenda.setPlainText("Boats\nOars")
    away(window)

    again = page_of(window, person)
    assert again is not page
    assert (again.body.currentText(), again.agenda.toPlainText()) == ("Panel", "Boats\nOars")
    assert page_of(window, person).agenda.toPlainText() == "Boats\nOars"

    last = window.pages.currentWidget()
    assert isinstance(last, NewMeeting)
    last.cancel.click()
    assert "Boats" not in page_of(window, person).agenda.toPlainText()


@pytest.mark.usefixtures("register")
def test_the_line_feed_of_a_virtual_keyboard_begins_a_line(window: Window, person: Person) -> None:
    page = page_of(window, person)
    page.delegations.setFocus()
    page.delegations.clear()
    person.type("Averland")
    person.line_feed()
    person.type("Morvania")

    assert page.delegations.toPlainText() == "Averland\nMorvania"
