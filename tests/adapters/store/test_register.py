"""The register: the same tests for the one on disk and for the fake."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.failures import StaleMeeting, UnknownMeeting
from ccm_minutes.application.ports import MeetingLine, Register
from ccm_minutes.application.release_record import ReleaseOutcome
from ccm_minutes.domain.difference import Difference, difference
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.entries import add_entry, remove_entry, set_entry_text
from ccm_minutes.domain.edits.items import move_item, remove_item
from ccm_minutes.domain.edits.people import move_delegation
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.errors import Cancelled
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.meeting import Meeting, MeetingStatus
from tests.samples import released, small_meeting, with_no_actions


def test_a_meeting_comes_back_as_it_was_put_in(library: Register) -> None:
    meeting = small_meeting()
    library.take_in([meeting])
    assert library.load("first") == meeting


def test_an_unknown_meeting_is_said_to_be_unknown(library: Register) -> None:
    with pytest.raises(UnknownMeeting, match="'nowhere'"):
        library.load("nowhere")
    with pytest.raises(UnknownMeeting):
        library.save("nowhere", difference(small_meeting(), small_meeting()), "typing")


def test_meetings_are_listed_the_latest_first(library: Register) -> None:
    library.take_in([small_meeting("b", date(2026, 1, 1)), small_meeting("a", date(2026, 2, 1))])
    library.take_in([small_meeting("c", date(2026, 1, 1))])
    assert [line.id for line in library.meetings()] == ["a", "b", "c"]
    assert library.meetings()[0] == MeetingLine(
        "a", "Winter meeting", "Coordination Circle", None, date(2026, 2, 1), MeetingStatus.DRAFT
    )


@pytest.mark.parametrize("name", ["add", "type", "remove", "sub-item", "remove item", "list", "id"])
def test_an_edit_stands_in_the_register_as_on_the_desk(library: Register, name: str) -> None:
    meeting = small_meeting()
    library.take_in([meeting])
    opening, work = meeting.agenda
    edit = {
        "add": add_entry(opening.key, Entry(EntryKind.NOTE, text="\x00 \ud800"), 0),
        "type": set_entry_text(opening.entries[0].key, "The Chair opened it."),
        "remove": remove_entry(opening.entries[0].key),
        "sub-item": move_item(opening.key, work.items[0].key),
        "remove item": remove_item(work.key),
        "list": move_delegation("brm", 0),
        "id": change_details("change id", id="second"),
    }[name]
    desk = Desk(meeting, library)
    desk.do(edit)
    assert library.load(desk.meeting.details.id) == desk.meeting
    assert desk.meeting != meeting
    desk.undo()
    assert library.load("first") == meeting


def test_a_part_changed_elsewhere_is_not_overwritten(library: Register) -> None:
    meeting = small_meeting()
    library.take_in([meeting])
    entry = meeting.agenda[0].entries[0]
    one, other = Desk(meeting, library), Desk(meeting, library)
    one.do(set_entry_text(entry.key, "One."))
    for edit in (set_entry_text(entry.key, "Other."), remove_entry(entry.key)):
        with pytest.raises(StaleMeeting, match="entry"):
            other.do(edit)
    assert library.load("first") == one.meeting
    other.do(set_entry_text(meeting.agenda[0].entries[1].key, "Untouched by the one."))
    assert library.load("first").agenda[0].entries[1].text == "Untouched by the one."


def test_a_meeting_s_own_fields_changed_elsewhere_are_not_overwritten(library: Register) -> None:
    meeting = small_meeting()
    library.take_in([meeting])
    one, other = Desk(meeting, library), Desk(meeting, library)
    one.do(change_details("change place", place="Here"))
    with pytest.raises(StaleMeeting, match="meeting"):
        other.do(change_details("change place", place="There"))


def test_a_part_put_in_elsewhere_is_not_put_in_twice(library: Register) -> None:
    meeting = small_meeting()
    library.take_in([meeting])
    note = Entry(EntryKind.NOTE, text="One.")
    one, other = Desk(meeting, library), Desk(meeting, library)
    one.do(add_entry(meeting.agenda[0].key, note))
    with pytest.raises(StaleMeeting):
        other.do(add_entry(meeting.agenda[0].key, replace(note, text="Other.")))
    assert library.load("first") == one.meeting


def test_a_part_removed_elsewhere_does_not_come_back(library: Register) -> None:
    meeting = small_meeting()
    library.take_in([meeting])
    entry = meeting.agenda[0].entries[1]
    one, other = Desk(meeting, library), Desk(meeting, library)
    one.do(remove_entry(entry.key))
    with pytest.raises(StaleMeeting):
        other.do(set_entry_text(entry.key, "Back."))


def test_nothing_of_an_edit_stands_when_a_part_of_it_is_stale(library: Register) -> None:
    meeting = small_meeting()
    library.take_in([meeting])
    first, second = meeting.agenda[0].entries
    Desk(meeting, library).do(set_entry_text(second.key, "Changed."))
    before = library.load("first")
    items = (
        replace(meeting.agenda[0], entries=(replace(first, text="A"), replace(second, text="B"))),
    )
    after = replace(meeting, agenda=items + meeting.agenda[1:])
    with pytest.raises(StaleMeeting):
        library.save("first", difference(meeting, after), "two at once")
    assert library.load("first") == before


def test_an_edit_that_comes_twice_is_saved_once(library: Register) -> None:
    library.take_in([small_meeting()])
    before = library.load("first")
    after = change_details("rename", title="Thaw").apply(before)
    key = new_key()
    for _ in range(2):
        library.save("first", difference(before, after), "rename", key=key)
    assert library.load("first") == after
    with pytest.raises(StaleMeeting):
        library.save("first", difference(before, after), "rename", key=new_key())


def test_a_difference_with_nothing_in_it_changes_nothing(library: Register) -> None:
    library.take_in([small_meeting()])
    before = library.load("first")
    library.save("first", Difference(), "nothing")
    assert library.load("first") == before


def test_a_known_id_becomes_the_new_meeting(library: Register) -> None:
    library.take_in([small_meeting()])
    new = with_no_actions(small_meeting(on=date(2026, 5, 1)))
    library.take_in([new])
    assert JsonMeetingFiles().to_json(library.load("first")) == JsonMeetingFiles().to_json(new)
    assert [line.date for line in library.meetings()] == [date(2026, 5, 1)]


def test_of_meetings_taken_in_together_all_or_none_stand(library: Register) -> None:
    def meetings() -> Iterator[Meeting]:
        yield small_meeting()
        raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        library.take_in(meetings())
    assert not library.meetings()


def test_meetings_with_action_points_are_found(library: Register) -> None:
    library.take_in([small_meeting("a", date(2026, 1, 1)), small_meeting("b", date(2026, 2, 1))])
    library.take_in([with_no_actions(small_meeting("c"))])
    assert [meeting.details.id for meeting in library.all_with_actions()] == ["b", "a"]


@pytest.mark.parametrize(
    ("words", "place", "heading", "found"),
    [
        ("thanked host", "agenda[0].entries[1]", "Opening", "thanked"),
        ("CAFE bris", "agenda[0].entries[0]", "Opening", "Café"),
        ("order", "agenda[1].items[0].entries[0]", "Fuel for the vans", "order"),
        ("vans", "agenda[1].items[0]", "Fuel for the vans", "vans"),
        ("brandt", "delegations[0]", "Averland", "Brandt"),
        ("winter", "meeting", "Winter meeting", "Winter"),
    ],
)
def test_words_are_found_with_their_place(
    library: Register, words: str, place: str, heading: str, found: str
) -> None:
    library.take_in([small_meeting()])
    (hit,) = library.search(words)
    assert (hit.meeting.id, hit.place, hit.heading) == ("first", place, heading)
    assert hit.text[hit.start : hit.end] == found


@pytest.mark.parametrize(
    "words", ["", " ", '"', "*", "AND", "a OR b", "NEAR(", "words:x", "-", "no such", "\x00", "(("]
)
def test_any_words_may_be_searched_for(library: Register, words: str) -> None:
    library.take_in([small_meeting()])
    assert not library.search(words)


def test_what_was_changed_or_removed_is_no_longer_found(library: Register) -> None:
    meeting = small_meeting()
    library.take_in([meeting])
    desk = Desk(meeting, library)
    desk.do(set_entry_text(meeting.agenda[0].entries[0].key, "Everyone stood."))
    assert not library.search("brisk")
    assert len(library.search("everyone")) == 1
    desk.do(remove_item(meeting.agenda[0].key))
    assert not library.search("everyone")
    assert len(library.search("adopted")) == 1


def test_hits_come_from_the_latest_meeting_first_and_no_more_than_asked(library: Register) -> None:
    library.take_in([small_meeting("a", date(2026, 1, 1)), small_meeting("b", date(2026, 2, 1))])
    assert [hit.meeting.id for hit in library.search("adopted")] == ["b", "a"]
    assert [hit.meeting.id for hit in library.search("adopted", most=1)] == ["b"]


def test_releases_are_kept_as_they_were_logged_and_in_that_order(library: Register) -> None:
    library.take_in([small_meeting(), small_meeting("second")])
    out, back = released(), released(ReleaseOutcome.NOT_WRITTEN)
    for record in (out, back, out):
        library.log_release("first", record)
    assert tuple(library.releases("first")) == (out, back, out)
    assert not library.releases("second")


def test_releases_of_an_unknown_meeting_are_not_logged(library: Register) -> None:
    with pytest.raises(UnknownMeeting, match="'nowhere'"):
        library.log_release("nowhere", released())
    with pytest.raises(UnknownMeeting):
        library.releases("nowhere")


def test_the_log_is_of_the_meeting_whatever_becomes_of_it(library: Register) -> None:
    meeting = small_meeting()
    library.take_in([meeting])
    library.log_release("first", released())
    library.take_in([with_no_actions(small_meeting(on=date(2026, 5, 1)))])
    Desk(library.load("first"), library).do(change_details("change id", id="second"))
    library.take_in([small_meeting()])
    assert tuple(library.releases("second")) == (released(),)
    assert not library.releases("first")


def test_a_release_changes_nothing_of_its_meeting(library: Register) -> None:
    meeting = small_meeting()
    library.take_in([meeting])
    library.log_release("first", released())
    assert library.load("first") == meeting
    assert not library.search("ilsa minutes.docx")


def test_closing_twice_does_no_harm(library: Register) -> None:
    library.close()
    library.close()
