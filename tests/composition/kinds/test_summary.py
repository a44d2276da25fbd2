"""The layout of a summary."""

from dataclasses import replace

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
)
from tests.composition.meetings import intervention, name, narrative, point, printed, text
from tests.composition.skeletons import skeleton


def lines(meeting: PrintedMeeting) -> list[str]:
    """The skeleton after title and date."""
    return skeleton(compose(meeting, "summary"))[2:]


def question(words: str) -> PrintedEntry:
    return PrintedEntry(PrintedKind.QUESTION, text(words))


def key_point(words: str) -> PrintedEntry:
    return PrintedEntry(PrintedKind.KEY_POINT, text(words))


SUMMARY = printed(
    PrintedItem("Guide", entries=(question("What has changed?"), question("What next?"))),
    PrintedItem("Findings", entries=(key_point("More meetings were wanted."),)),
    PrintedItem("Introductory remarks", entries=(narrative("The hosts explained why."),)),
    PrintedItem(
        "Exchange of views",
        entries=(
            intervention("A donor/partner State", points=("It agreed.", "It would help.")),
            key_point("Dialogue was needed."),
            intervention("The Secretariat", words="It had a model.", points=("It worked.",)),
        ),
    ),
    PrintedItem(
        "Concluding remarks",
        entries=(replace(intervention("Averland", points=("All agreed.",)), lead_in="In summary"),),
    ),
)


def test_key_points_come_first_and_then_the_record_in_letters() -> None:
    assert lines(SUMMARY) == [
        "Heading#: Key points raised",
        "  Numbered Paragraph#: The following questions guided the discussion:",
        "Question•: What has changed?",
        "Question•: What next?",
        "Body Text: The following key points were raised:",
        "Key Point•: More meetings were wanted.",
        "Key Point•: Dialogue was needed.",
        "Heading#: Detailed record of the meeting",
        "  Heading#: Introductory remarks",
        "Body Text•: The hosts explained why.",
        "  Heading#: Exchange of views",
        "Speaker#: A donor/partner State said:",
        "Point•: It agreed.",
        "Point•: It would help.",
        "Speaker#: The Secretariat said:",
        "Point•: It had a model.",
        "Point•: It worked.",
        "  Heading#: Concluding remarks",
        "Speaker#: In summary, Averland said:",
        "Point•: All agreed.",
    ]


def test_headings_are_counted_in_figures() -> None:
    assert compose(SUMMARY, "summary").heading_numbers is HeadingNumbers.DECIMAL


def test_key_points_without_questions_take_the_number() -> None:
    assert lines(printed(PrintedItem("Findings", entries=(key_point("One."),)))) == [
        "Heading#: Key points raised",
        "  Numbered Paragraph#: The following key points were raised:",
        "Key Point•: One.",
    ]


def test_questions_without_key_points_stand_alone() -> None:
    assert lines(printed(PrintedItem("Guide", entries=(question("What?"),)))) == [
        "Heading#: Key points raised",
        "  Numbered Paragraph#: The following questions guided the discussion:",
        "Question•: What?",
    ]


def test_without_either_the_record_is_the_first_part() -> None:
    assert lines(printed(PrintedItem("Opening", entries=(narrative("It began."),)))) == [
        "Heading#: Detailed record of the meeting",
        "  Heading#: Opening",
        "Body Text•: It began.",
    ]


def test_without_items_there_is_no_record() -> None:
    assert lines(printed()) == []


def test_an_empty_item_stays_in_the_record() -> None:
    assert lines(printed(PrintedItem("Other business")))[1:] == ["  Heading#: Other business"]


def test_a_sub_item_that_holds_only_key_points_goes_with_its_item() -> None:
    inner = PrintedItem("Inner", entries=(key_point("One."),))
    assert lines(printed(PrintedItem("Outer", items=(inner,))))[3:] == []


def test_a_sub_item_that_holds_only_key_points_goes_without_its_item_that_holds_more() -> None:
    inner = PrintedItem("Inner", entries=(key_point("One."),))
    empty = PrintedItem("Empty")
    assert lines(printed(PrintedItem("Outer", items=(inner, empty))))[3:] == [
        "Heading#: Detailed record of the meeting",
        "  Heading#: Outer",
        "    Heading#: Empty",
    ]


def test_an_item_with_key_points_and_something_else_stays() -> None:
    held = (
        PrintedItem("One", objective=text("To begin.")),
        PrintedItem("Two", chairs=(name("Averland"),)),
        PrintedItem("Three", panellists=(name("Averland"),)),
        PrintedItem("Four", next_meeting=PrintedNextMeeting(place="Room 2")),
    )
    items = tuple(replace(item, entries=(key_point("A point."),)) for item in held)
    headings = [line for line in lines(printed(*items)) if line.startswith("  Heading")]
    assert headings == [f"  Heading#: {title}" for title in ("One", "Two", "Three", "Four")]


def test_questions_of_sub_items_come_in_the_order_of_the_agenda() -> None:
    inner = PrintedItem("Inner", entries=(question("Second?"),))
    items = (
        PrintedItem("Outer", entries=(question("First?"),), items=(inner,)),
        PrintedItem("Last", entries=(question("Third?"),)),
    )
    assert lines(printed(*items))[2:5] == [
        "Question•: First?",
        "Question•: Second?",
        "Question•: Third?",
    ]


def test_a_key_point_keeps_its_mark_and_its_points() -> None:
    marked = replace(key_point("One."), mark="(FOUO) ", points=(point("two"),))
    assert lines(printed(PrintedItem("Findings", entries=(marked,))))[2:] == [
        "Key Point•: ‹(FOUO) ›One.",
        "  Point•: two",
    ]


def test_words_in_place_of_a_key_point_stay_a_key_point() -> None:
    plain = replace(key_point("Words were said."), plain=True)
    assert lines(printed(PrintedItem("Findings", entries=(plain,))))[2:] == [
        "Key Point•: Words were said."
    ]


def test_words_in_place_of_an_intervention_are_a_bullet_and_take_no_letter() -> None:
    plain = PrintedEntry(PrintedKind.INTERVENTION, text("Words were said."), plain=True)
    assert lines(printed(PrintedItem("Opening", entries=(plain,))))[2:] == [
        "Body Text•: Words were said."
    ]


def test_points_of_a_narrative_stand_under_its_bullet() -> None:
    entries = (narrative("It said:", point("one")), narrative("", point("two")))
    assert lines(printed(PrintedItem("Opening", entries=entries)))[2:] == [
        "Body Text•: It said:",
        "  Body Text•: one",
        "Body Text•: two",
    ]


def test_what_follows_a_speaker_is_not_read_as_that_speakers() -> None:
    entries = (intervention("Averland", points=("one",)), narrative("They rose."))
    assert lines(printed(PrintedItem("Opening", entries=entries)))[2:] == [
        "Speaker#: Averland said:",
        "Point•: one",
        "Body Text•: They rose.",
    ]


def test_presenters_stand_in_brackets_after_a_title() -> None:
    item = PrintedItem("Opening", presenters=(name("The Marshes", "the Marshes"),))
    assert lines(printed(item))[1] == "  Heading#: Opening (the Marshes)"


def test_a_summary_prints_no_attendance() -> None:
    attendance = PrintedAttendance(
        present=(PrintedDelegation("Averland"),), representatives_present=22, categories=("States",)
    )
    assert lines(printed(attendance=attendance)) == []
