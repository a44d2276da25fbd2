"""The layout of a provisional agenda."""

from dataclasses import replace
from datetime import date, time

import pytest

from ccm_minutes.composition.layout import compose
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedDelegation,
    PrintedItem,
    PrintedMeeting,
    PrintedNextMeeting,
    PrintedPaper,
)
from tests.composition.meetings import intervention, name, narrative, printed, text
from tests.composition.skeletons import skeleton


def lines(meeting: PrintedMeeting) -> list[str]:
    """The skeleton after title, name and date."""
    return skeleton(compose(meeting, "agenda"))[3:]


def planned(*items: PrintedItem, start: time | None = time(9, 30)) -> PrintedMeeting:
    return replace(printed(*items), start_time=start)


def item(title: str, minutes: int | None = None, *under: PrintedItem) -> PrintedItem:
    return PrintedItem(title, planned_minutes=minutes, items=under)


HELD = replace(
    planned(
        PrintedItem(
            "Reports",
            planned_minutes=30,
            mark="(FOUO) ",
            presenters=(name("The Marshes", "the Marshes"), name("Averland")),
            entries=(narrative("It began."), intervention("Averland", words="It agreed.")),
            items=(PrintedItem("Plans", presenters=(name("Averland"),)),),
        ),
        PrintedItem("Lunch", numbered=False, planned_minutes=60),
        PrintedItem("Session", objective=text("To compare."), chairs=(name("Averland"),)),
        PrintedItem("Next", next_meeting=PrintedNextMeeting(date(2018, 1, 25))),
        PrintedItem("Business"),
    ),
    attendance=PrintedAttendance(present=(PrintedDelegation("Averland"),)),
    preamble=(text("The hosts had asked for it."),),
    closing=(text("It rose."),),
    papers=(PrintedPaper("Budget", "F/1"),),
)


def test_items_stand_with_presenters_and_times_and_without_their_entries() -> None:
    assert lines(HELD) == [
        "Heading#: ‹(FOUO) ›Reports (the Marshes and Averland)",
        "Note: ‹(FOUO) ›09:30–10:00",
        "  Heading#: Plans (Averland)",
        "Heading: Lunch",
        "Note: 10:00–11:00",
        "Heading#: Session",
        "Body Text: Objective: To compare.",
        "Body Text: Chair: Averland",
        "Heading#: Next",
        "Heading#: Business",
        "Attendance Heading: Documents before the meeting",
        "Paper•: F/1 – Budget",
    ]


def test_the_document_says_what_it_is_under_the_title() -> None:
    assert skeleton(compose(HELD, "agenda"))[:3] == [
        "Title: Meeting of the Forum",
        "Subtitle: Provisional agenda",
        "Place Line: Tuesday 12 December 2017, at 09:30",
    ]


@pytest.mark.parametrize(
    ("language", "called"),
    [("fr", "Ordre du jour provisoire"), ("es", "Programa provisional")],
)
def test_it_is_called_so_in_the_language_of_the_meeting(language: str, called: str) -> None:
    meeting = replace(planned(item("Un", 1), item("Deux", 5), start=None), language=language)
    shown = skeleton(compose(meeting, "agenda"))
    assert shown[1] == f"Subtitle: {called}"
    ending = "e" if language == "fr" else "o"
    assert [line for line in shown if line.startswith("Note")] == [
        f"Note: 1 minut{ending}",
        f"Note: 5 minut{ending}s",
    ]


@pytest.mark.parametrize("subtitle", ["Minutes", "Meeting summary", "Minutes and action points"])
def test_a_subtitle_that_names_another_document_gives_way(subtitle: str) -> None:
    assert skeleton(compose(replace(HELD, subtitle=subtitle), "agenda"))[1:3] == [
        "Subtitle: Provisional agenda",
        "Place Line: Tuesday 12 December 2017, at 09:30",
    ]


@pytest.mark.parametrize(
    ("subtitle", "shown"),
    [
        ("On victims", ["Provisional agenda", "On victims"]),
        ("Provisional agenda, revised", ["Provisional agenda, revised"]),
        ("Reporting under Article 7", ["Provisional agenda", "Reporting under Article 7"]),
    ],
)
def test_any_other_subtitle_stays(subtitle: str, shown: list[str]) -> None:
    words = skeleton(compose(replace(HELD, subtitle=subtitle), "agenda"))
    assert [line for line in words if line.startswith("Subtitle")] == [
        f"Subtitle: {line}" for line in shown
    ]


def times(meeting: PrintedMeeting) -> list[str]:
    """The planned time under each heading, or nothing."""
    shown = lines(meeting)
    following = [*shown[1:], ""]
    return [
        after.removeprefix("Note: ") if after.startswith("Note: ") else ""
        for line, after in zip(shown, following, strict=True)
        if "Heading" in line
    ]


def test_sub_items_share_the_time_of_their_item() -> None:
    outer = item("Outer", 60, item("One", 20), item("Two", 30), item("Three"))
    assert times(planned(outer, item("Last", 10))) == [
        "09:30–10:30",
        "09:30–09:50",
        "09:50–10:20",
        "",
        "10:30–10:40",
    ]


def test_an_item_takes_as_long_as_its_sub_items_where_each_says_how_long() -> None:
    outer = item("Outer", None, item("One", 20), item("Two", 30))
    assert times(planned(outer, item("Last", 10)))[0::3] == ["09:30–10:20", "10:20–10:30"]


def test_after_an_item_of_unknown_length_the_minutes_stand_by_themselves() -> None:
    unknown = item("Two", None, item("Inner", 5), item("Open"))
    assert times(planned(item("One", 20), unknown, item("Three", 10))) == [
        "09:30–09:50",
        "",
        "09:50–09:55",
        "",
        "10 minutes",
    ]


def test_no_minutes_at_all_are_no_length() -> None:
    assert times(planned(item("One", 0), item("Two", 10))) == ["", "10 minutes"]


def test_without_an_hour_to_start_from_the_minutes_stand_by_themselves() -> None:
    sums = item("Sums", None, item("One", 20))
    assert times(planned(item("One", 1), sums, start=None)) == ["1 minute", "", "20 minutes"]


def test_a_meeting_over_midnight_counts_on() -> None:
    meeting = planned(item("One", 45), item("Two", 1500), start=time(23, 30))
    assert times(meeting) == ["23:30–00:15", "00:15–01:15"]


def test_a_meeting_of_several_days_has_no_clock() -> None:
    meeting = replace(planned(item("One", 45)), end_date=date(2017, 12, 13))
    assert times(meeting) == ["45 minutes"]


def test_the_sanitised_agenda_has_minutes_alone_since_an_item_may_be_gone() -> None:
    meeting = replace(planned(item("One", 45), item("Two", None, item("In", 5))), full=False)
    assert times(meeting) == ["45 minutes", "", "5 minutes"]
