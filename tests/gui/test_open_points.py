"""The one list of what is open: findings, flags and objections, and the way through it."""

from datetime import date

import pytest
from PySide6.QtWidgets import QListView

from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.meeting import Meeting, NextMeeting
from ccm_minutes.gui.drawer.details_form import DetailsForm
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.drawer.findings_form import FindingsForm
from ccm_minutes.gui.room.room import Room
from tests.gui.cards import told_by_card
from tests.gui.meetings import clean_meeting
from tests.gui.persons import Person


@pytest.fixture
def meeting() -> Meeting:
    return clean_meeting()


def listed(view: QListView) -> list[str]:
    return [view.model().index(n, 0).data() for n in range(view.model().rowCount())]


def open_list(room: Room, person: Person) -> FindingsForm:
    person.press("Ctrl+Shift+F")
    person.wait_for(lambda: room.documents.points.form is not None)
    form = room.documents.points.form
    assert form is not None
    return form


def at(room: Room) -> str:
    row = room.record_view.row()
    return "" if row is None else row.words


def test_the_list_holds_findings_flags_and_objections_by_group(room: Room, person: Person) -> None:
    person.line("Morvania said nothing of oil.")
    person.line("xyz: It is so.")
    person.line("They sang the the song.")
    lines = listed(open_list(room, person).findings)

    assert lines[0].startswith("In what would go out, “Morvania” names")
    assert lines[1] == "Flagged to come back to, It was not clear who “xyz” is, 3 Lamps"
    assert lines[2].startswith("A careful reader would ask, ")
    assert "“the” stands twice in a row, 3 Lamps" in lines


def test_every_line_leads_to_its_place(room: Room, person: Person) -> None:
    person.line("They sang the the song.")
    person.line("> Opening")
    form = open_list(room, person)
    number = next(n for n, line in enumerate(listed(form.findings)) if "twice" in line)
    form.findings.setCurrentIndex(form.findings.model().index(number, 0))
    person.press("Return")

    assert person.focus() is room.record_view
    assert at(room) == "They sang the the song."
    assert room.documents.points.form is form


def test_one_key_goes_from_one_open_point_to_the_next(room: Room, person: Person) -> None:
    person.line("They sang the the song.")
    person.line("xyz: It is so.")
    person.press("F8")
    person.wait_for(lambda: room.documents.points.form is not None)
    assert at(room) == "xyz: It is so."
    assert person.focus() is room.record_view

    seen = []
    for _ in range(6):
        person.press("F8")
        seen.append(at(room))
    assert "They sang the the song." in seen

    for _ in range(8):
        person.press("Shift+F8")
    assert at(room) == "xyz: It is so."


def test_the_next_open_point_is_one_key_away_in_the_release_screen_too(
    room: Room, person: Person
) -> None:
    person.line("Morvania said nothing of oil.")
    person.line("They sang the the song.")
    person.press("Ctrl+Shift+R")
    screen = room.documents.release.screen
    assert screen is not None
    person.wait_for(lambda: not screen.working.isVisible())
    lines = listed(screen.form.findings)
    for _ in range(next(n for n, line in enumerate(lines) if "twice" in line)):
        person.press("F8")

    row = screen.sides.row()
    assert row is not None
    assert row.full == "They sang the the song."


def test_an_objection_never_stands_in_the_way_of_a_release(room: Room, person: Person) -> None:
    person.line("They sang the the song.")
    person.press("Ctrl+Shift+R")
    screen = room.documents.release.screen
    assert screen is not None
    person.wait_for(lambda: not screen.working.isVisible())

    assert any("twice" in line for line in listed(screen.form.findings))
    assert screen.export_it.isEnabled()


def test_an_objection_is_not_allowed_but_can_be_ticked(room: Room, person: Person) -> None:
    person.line("Morvania said nothing of oil.")
    person.line("They sang the the song.")
    form = open_list(room, person)
    assert form.allow.isEnabled()
    assert not form.tick.isEnabled()
    number = next(n for n, line in enumerate(listed(form.findings)) if "twice" in line)
    form.findings.setCurrentIndex(form.findings.model().index(number, 0))
    assert not form.allow.isEnabled()
    assert form.passage.text() == "They sang the the song."
    assert form.remedy.text() == "Take one of them out."

    person.press("Ctrl+Return")

    assert "looked at" in listed(form.findings)[number]


def test_what_is_missing_is_put_right_in_the_form_and_the_list_comes_back(
    room: Room, person: Person
) -> None:
    person.line("! mor: light the lamps")
    form = open_list(room, person)
    lines = listed(form.findings)
    number = next(n for n, line in enumerate(lines) if "no deadline" in line)
    form.findings.setCurrentIndex(form.findings.model().index(number, 0))
    person.press("F2")
    entry_form = room.drawer.form
    assert isinstance(entry_form, EntryForm)
    entry_form.due_text.setText("by June")
    room.drawer.finish()

    again = room.documents.points.form
    assert again is not None
    person.wait_for(lambda: not any("no deadline" in one for one in listed(again.findings)))


def test_escape_leaves_the_form_and_the_list_for_the_line(room: Room, person: Person) -> None:
    room.sitting.do(change_details("next", next_meeting=NextMeeting(date(2030, 1, 1))))
    form = open_list(room, person)
    lines = listed(form.findings)
    number = next(n for n, line in enumerate(lines) if "next meeting" in line)
    form.findings.setCurrentIndex(form.findings.model().index(number, 0))
    person.press("Return")
    assert isinstance(room.drawer.form, DetailsForm)
    person.press("Escape")

    assert person.focus() is room.capture
    assert room.people_view.isVisible()


def test_the_list_is_one_of_the_places_gone_round_by_one_key(room: Room, person: Person) -> None:
    form = open_list(room, person)
    person.press("F6")
    assert person.focus() is room.capture
    person.press("Shift+F6")

    assert person.focus() is form.findings


def test_a_long_passage_is_shown_about_the_words_found(room: Room, person: Person) -> None:
    person.line(f"{'It sang. ' * 200}Morvania sang. {'It sang. ' * 200}")
    form = open_list(room, person)

    assert len(form.passage.text()) < 300
    assert "Morvania" in form.passage.text()


def test_the_card_of_keys_tells_the_way_to_the_list(room: Room, person: Person) -> None:
    person.press("F1")

    keys = told_by_card(room)
    assert keys["What is still open"] == "Ctrl+Shift+F"
    assert keys["Next open point"] == "F8"


def test_a_list_that_nobody_waits_for_any_more_does_not_open(room: Room, person: Person) -> None:
    person.press("Ctrl+Shift+F")
    person.press("Esc")
    person.press("Ctrl+Shift+R")
    person.wait_for(lambda: room.documents.release.screen is not None)
    screen = room.documents.release.screen
    assert screen is not None
    person.wait_for(lambda: not screen.working.isVisible())

    assert room.documents.release.screen is screen
    assert room.drawer.form is None
