"""The layout of minutes."""

from dataclasses import replace
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
    PrintedPaper,
    PrintedPerson,
)
from tests.composition.meetings import intervention, name, narrative, point, printed, text
from tests.composition.skeletons import skeleton


def lines(meeting: PrintedMeeting) -> list[str]:
    """The skeleton after title and date."""
    return skeleton(compose(meeting, "minutes"))[2:]


MINUTES = printed(
    PrintedItem("Opening", entries=(narrative("The President opened the meeting."),)),
    PrintedItem(
        "Concept notes",
        entries=(narrative("The President invited the Coordinators."),),
        items=(
            PrintedItem(
                "Clearance",
                presenters=(name("Averland"), name("The Marshes", "the Marshes")),
                entries=(narrative("It pursued two aims:", point("one"), point("two")),),
            ),
            PrintedItem("Stockpiles", presenters=(name("Quill Coast"),)),
        ),
    ),
    PrintedItem(
        "Next meeting",
        next_meeting=PrintedNextMeeting(date(2018, 1, 25), place="Room 2"),
    ),
    attendance=PrintedAttendance(
        present=(
            PrintedDelegation(
                "Averland",
                offices=(PrintedOffice("8th Presidency"),),
                representatives=(PrintedPerson("H.E. Ida Venn"), PrintedPerson("Mr. Jon Reed")),
            ),
            PrintedDelegation("The Marshes"),
        ),
        apologies=(PrintedDelegation("Quill Coast"), PrintedDelegation("Oster Isles")),
    ),
)


def test_minutes_begin_with_those_present_and_count_from_there() -> None:
    assert lines(MINUTES) == [
        "Heading#: Present",
        "Delegation: Averland – 8th Presidency",
        "Representative: H.E. Ida Venn",
        "Representative: Mr. Jon Reed",
        "Delegation: The Marshes",
        "Attendance Heading: Apologies",
        "Delegation: Quill Coast",
        "Delegation: Oster Isles",
        "Heading#: Opening",
        "Body Text: The President opened the meeting.",
        "Heading#: Concept notes",
        "Body Text: The President invited the Coordinators.",
        "  Heading#: Clearance (Averland and the Marshes)",
        "Body Text: It pursued two aims:",
        "Point•: one",
        "Point•: two",
        "  Heading#: Stockpiles (Quill Coast)",
        "Heading#: Next meeting",
        "Body Text: The next meeting will be held on **Thursday 25 January 2018**, Room 2.",
    ]


def test_headings_are_counted_in_figures() -> None:
    document = compose(MINUTES, "minutes")
    assert document.heading_numbers is HeadingNumbers.DECIMAL
    assert document.agenda_item == ""


def test_minutes_without_attendance_begin_with_the_first_item() -> None:
    assert lines(printed(PrintedItem("Opening"))) == ["Heading#: Opening"]


def test_apologies_alone_are_attendance_too() -> None:
    attendance = PrintedAttendance(
        apologies=(PrintedDelegation("Averland"),),
        absent=(PrintedDelegation("Quill Coast"),),
        written_reports=(PrintedDelegation("Oster Isles"),),
    )
    assert lines(printed(attendance=attendance)) == [
        "Heading#: Present",
        "Attendance Heading: Apologies",
        "Delegation: Averland",
        "Attendance Heading: Absent",
        "Delegation: Quill Coast",
        "Attendance Heading: Reports in writing",
        "Delegation: Oster Isles",
    ]


def test_an_item_outside_the_count_takes_its_sub_items_with_it() -> None:
    inner = PrintedItem("Inner")
    items = (PrintedItem("Introduction", numbered=False, items=(inner,)), PrintedItem("Opening"))
    assert lines(printed(*items)) == [
        "Heading: Introduction",
        "  Heading: Inner",
        "Heading#: Opening",
    ]


def test_an_intervention_is_a_label_then_a_paragraph_then_bullets() -> None:
    said = intervention("Averland", words="It agreed.", points=("one", "two"))
    assert lines(printed(PrintedItem("Opening", entries=(said,)))) == [
        "Heading#: Opening",
        "Speaker: Averland:",
        "Body Text: It agreed.",
        "Point•: one",
        "Point•: two",
    ]


def test_bullets_keep_their_depth() -> None:
    deep = narrative("It said:", point("one", point("two", point("three"))), point("four"))
    assert lines(printed(PrintedItem("Opening", entries=(deep,))))[1:] == [
        "Body Text: It said:",
        "Point•: one",
        "  Point•: two",
        "    Point•: three",
        "Point•: four",
    ]


def test_questions_and_key_points_are_bullets_in_their_place() -> None:
    entries = (
        PrintedEntry(PrintedKind.QUESTION, text("What next?"), (point("And when?"),)),
        narrative("Some answered."),
        PrintedEntry(PrintedKind.KEY_POINT, text("Soon.")),
    )
    assert lines(printed(PrintedItem("Opening", entries=entries)))[1:] == [
        "Body Text: The following question guided the discussion:",
        "Question•: What next?",
        "  Point•: And when?",
        "Body Text: Some answered.",
        "Body Text: The following key point was raised:",
        "Key Point•: Soon.",
    ]


def test_questions_in_a_row_stand_under_one_sentence_and_key_points_under_another() -> None:
    kinds = (PrintedKind.QUESTION, PrintedKind.KEY_POINT)
    entries = tuple(
        PrintedEntry(kind, text(f"{n}"), mark="(FOUO) ") for kind in kinds for n in "12"
    )
    loose = replace(entries[2], mark="")
    meeting = printed(PrintedItem("Opening", entries=(*entries[:2], loose, entries[3])))
    assert lines(meeting)[1:] == [
        "Body Text: ‹(FOUO) ›The following questions guided the discussion:",
        "Question•: ‹(FOUO) ›1",
        "Question•: ‹(FOUO) ›2",
        "Body Text: The following key points were raised:",
        "Key Point•: 1",
        "Key Point•: ‹(FOUO) ›2",
    ]


def test_bullets_of_the_narrative_do_not_go_on_with_those_of_a_speaker() -> None:
    entries = (intervention("Averland", points=("one",)), narrative("", point("two", point("in"))))
    assert lines(printed(PrintedItem("Opening", entries=entries)))[2:] == [
        "Point•: one",
        "Body Text•: two",
        "  Body Text•: in",
    ]


def test_a_question_without_words_lends_its_bullet_to_its_points() -> None:
    entry = PrintedEntry(PrintedKind.QUESTION, points=(point("When?", point("And where?")),))
    assert lines(printed(PrintedItem("Opening", entries=(entry,))))[2:] == [
        "Question•: When?",
        "  Point•: And where?",
    ]


def test_words_in_place_of_an_entry_are_a_plain_paragraph() -> None:
    kinds = (PrintedKind.INTERVENTION, PrintedKind.DECISION, PrintedKind.ACTION)
    entries = tuple(PrintedEntry(kind, text("Words were said."), plain=True) for kind in kinds)
    assert (
        lines(printed(PrintedItem("Opening", entries=entries)))[1:]
        == ["Body Text: Words were said."] * 3
    )


def test_an_empty_item_keeps_its_heading_and_says_nothing() -> None:
    assert lines(printed(PrintedItem("Any other business"))) == ["Heading#: Any other business"]


def test_closing_and_papers_stand_at_the_end() -> None:
    meeting = replace(
        printed(PrintedItem("Opening")),
        closing=(text("The meeting rose."),),
        papers=(PrintedPaper("Budget", "F/1", "(FOUO) "), PrintedPaper("Programme")),
    )
    assert lines(meeting)[1:] == [
        "Closing Text: The meeting rose.",
        "Attendance Heading: Documents before the meeting",
        "Paper•: ‹(FOUO) ›F/1 – Budget",
        "Paper•: Programme",
    ]


def test_marks_come_before_all_of_their_paragraphs() -> None:
    said = replace(intervention("Averland", words="It agreed."), mark="(FOUO) ")
    item = PrintedItem(
        "Opening",
        mark="(FOUO) ",
        presenters=(name("Averland"),),
        objective=text("To begin."),
        entries=(said,),
        next_meeting=PrintedNextMeeting(place="Room 2"),
    )
    assert lines(printed(item)) == [
        "Heading#: ‹(FOUO) ›Opening (Averland)",
        "Body Text: ‹(FOUO) ›Objective: To begin.",
        "Speaker: ‹(FOUO) ›Averland:",
        "Body Text: ‹(FOUO) ›It agreed.",
        "Body Text: ‹(FOUO) ›The next meeting will be held at Room 2.",
    ]
