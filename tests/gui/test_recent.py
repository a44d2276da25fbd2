"""The meetings that were opened last stand first on a long shelf."""

from dataclasses import replace
from datetime import date

from ccm_minutes.application.ports import MeetingLine
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.meeting import MeetingStatus
from ccm_minutes.gui.outside import ForThisStart
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.shelf.recent import MOST, Recent
from ccm_minutes.gui.shelf.shelf import Shelf
from ccm_minutes.gui.window import Window
from tests.gui.persons import Person


def lines(count: int) -> tuple[MeetingLine, ...]:
    one = MeetingLine("m0", "Meeting", "Circle", None, date(2031, 1, 1), MeetingStatus.DRAFT)
    return tuple(replace(one, id=f"m{n}", title=f"Meeting {n}") for n in range(count))


def test_the_one_opened_last_comes_first_and_each_once() -> None:
    recent = Recent(ForThisStart())
    for meeting_id in ("m1", "m2", "m1", "gone"):
        recent.opened(meeting_id)

    assert [line.id for line in recent.among(lines(4))] == ["m1", "m2"]


def test_no_more_are_kept_than_are_shown_and_nothing_of_their_ids() -> None:
    settings = ForThisStart()
    for number in range(20):
        Recent(settings).opened(f"secret-talks-{number}")

    assert len(settings.values["recent-meetings"].split()) == MOST
    assert "secret" not in settings.values["recent-meetings"]


def test_a_short_shelf_shows_each_meeting_once(window: Window) -> None:
    shelf = Shelf(window)
    shelf.show_meetings(lines(3), lines(3)[:1])

    assert shelf.meetings.model().rowCount() == 3


def test_on_a_long_shelf_those_opened_lately_come_first_and_open(
    window: Window, room: Room, person: Person
) -> None:
    register, meeting = window.navigation.register, room.sitting.meeting
    assert register is not None
    register.take_in(
        replace(meeting, details=replace(meeting.details, id=f"m{n}", date=date(2032, 1, 1)))
        for n in range(9)
    )
    person.press("Ctrl+W")
    shelf = window.pages.currentWidget()
    assert isinstance(shelf, Shelf)
    assert shelf.meetings.model().rowCount() == 11
    person.press("Return")

    assert window.room is not None
    assert window.room.sitting.meeting.details.id == meeting.details.id


def test_meetings_of_one_series_are_told_apart_by_their_number(
    window: Window, room: Room, person: Person
) -> None:
    shelf = Shelf(window)
    shelf.show_meetings([replace(lines(1)[0], title="Meeting of the Circle", number=4)])
    shown = shelf.meetings.model().index(0, 0).data()

    assert shown.startswith("Meeting of the Circle (4)")
    shelf.show_meetings([replace(lines(1)[0], title="4th Meeting", number=4)])
    assert shelf.meetings.model().index(0, 0).data().startswith("4th Meeting,")

    room.sitting.do(change_details("number", title="Meeting of the Circle", number=3))
    window.show_shelf()
    window.open_meeting(room.sitting.meeting.details.id)
    assert window.windowTitle().startswith("3rd Meeting of the Circle")
