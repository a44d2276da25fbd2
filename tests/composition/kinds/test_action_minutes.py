"""The layout of minutes and action points."""

from datetime import date

from ccm_minutes.composition.layout import compose
from ccm_minutes.document.tree import HeadingNumbers
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedDelegation,
    PrintedEntry,
    PrintedItem,
    PrintedKind,
    PrintedMeeting,
    PrintedNextMeeting,
    PrintedOffice,
    PrintedPerson,
)
from tests.composition.meetings import intervention, name, narrative, point, printed, text
from tests.composition.skeletons import skeleton


def lines(meeting: PrintedMeeting) -> list[str]:
    """The skeleton after title and date."""
    return skeleton(compose(meeting, "action-minutes"))[2:]


RECORD = printed(
    PrintedItem(
        "Introduction",
        numbered=False,
        presenters=(name("President"),),
        entries=(narrative("It began:", point("one", point("two"))),),
    ),
    PrintedItem(
        "Plans",
        presenters=(name("Coordinators"),),
        entries=(
            PrintedEntry(
                PrintedKind.INTERVENTION,
                text("They had met."),
                (point("They wrote:", point("a letter")), point("They waited.")),
                speakers=(name("Averland"), name("Quill Coast")),
                capacity="Cooperation",
            ),
            PrintedEntry(
                PrintedKind.ACTION,
                text("Share the draft"),
                owners=(name("Oster Isles"), name("The Marshes", "the Marshes")),
                state="done",
            ),
        ),
    ),
    PrintedItem("Any other business"),
    attendance=PrintedAttendance(
        present=(
            PrintedDelegation(
                "Averland",
                offices=(PrintedOffice("President"),),
                representatives=(
                    PrintedPerson("Mr. Jon Reed", "Deputy"),
                    PrintedPerson("Ms. Ida Venn"),
                ),
            ),
            PrintedDelegation(
                "Quill Coast", offices=(PrintedOffice("Reporting", "2012 and 2013"),)
            ),
        ),
        written_reports=(PrintedDelegation("Oster Isles"),),
    ),
)


def test_attendees_are_a_list_and_the_record_is_set_in_bullets() -> None:
    assert lines(RECORD) == [
        "Attendance Heading: List of attendees",
        "Attendee•: Averland (President): Mr. Jon Reed, Deputy; Ms. Ida Venn",
        "Attendee•: Quill Coast (Reporting in 2012 and 2013)",
        "Attendance Heading: Reports in writing",
        "Attendee•: Oster Isles",
        "Heading: Introduction, by President",
        "Body Text•: It began:",
        "  Body Text•: one",
        "    Body Text•: two",
        "Heading#: Plans, by Coordinators",
        "Speaker: Averland and Quill Coast (Cooperation):",
        "Point•: They had met.",
        "Point•: They wrote:",
        "  Point•: a letter",
        "Point•: They waited.",
        "Action: Action point: Oster Isles and the Marshes to share the draft – done",
        "Heading#: Any other business",
        "Body Text•: Nil",
    ]


def test_headings_are_counted_as_agenda_items() -> None:
    document = compose(RECORD, "action-minutes")
    assert document.heading_numbers is HeadingNumbers.AGENDA_ITEM
    assert document.agenda_item == "Agenda Item"


def test_nil_is_for_the_full_version() -> None:
    assert lines(printed(PrintedItem("Business"), full=False)) == ["Heading#: Business"]


def test_an_item_with_anything_under_it_is_not_nil() -> None:
    held = (
        PrintedItem("One", objective=text("To begin.")),
        PrintedItem("Two", chairs=(name("Averland"),)),
        PrintedItem("Three", panellists=(name("Averland"),)),
        PrintedItem("Four", next_meeting=PrintedNextMeeting(place="Room 2")),
        PrintedItem("Five", entries=(intervention("Averland"),)),
    )
    assert "Body Text•: Nil" not in lines(printed(*held))


def test_of_an_item_with_sub_items_only_an_empty_sub_item_is_nil() -> None:
    item = PrintedItem("Outer", items=(PrintedItem("Inner"),))
    assert lines(printed(item)) == ["Heading#: Outer", "  Heading#: Inner", "Body Text•: Nil"]


def test_the_next_meeting_is_a_bullet() -> None:
    item = PrintedItem("Next", next_meeting=PrintedNextMeeting(date(2018, 1, 25), place="Room 2"))
    assert lines(printed(item))[1:] == [
        "Body Text•: The next meeting will be held on **Thursday 25 January 2018**, Room 2."
    ]


def test_words_in_place_of_an_entry_are_a_plain_bullet() -> None:
    plain = PrintedEntry(PrintedKind.ACTION, text("Words were said."), plain=True)
    assert lines(printed(PrintedItem("Opening", entries=(plain,))))[1:] == [
        "Body Text•: Words were said."
    ]


def test_a_decision_and_its_points_stand_where_they_were_taken() -> None:
    decided = PrintedEntry(
        PrintedKind.DECISION, text("It is so decided"), (point("one"),), adopted_by="consensus"
    )
    assert lines(printed(PrintedItem("Opening", entries=(decided,))))[1:] == [
        "Decision: It is so decided (by consensus)",
        "Point•: one",
    ]
