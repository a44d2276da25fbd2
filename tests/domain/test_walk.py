"""Every part with its place, in the words of the meeting file."""

from dataclasses import replace

from ccm_minutes.domain.walk import all_entries, all_items, all_points, all_texts, entry_texts
from tests.domain.samples import MEETING, SPOKEN, SUB_A, TOLD


def test_items_come_in_the_order_of_the_agenda() -> None:
    assert [(place, item.title) for place, item in all_items(MEETING)] == [
        ("agenda[0]", "Opening"),
        ("agenda[1]", "Reports"),
        ("agenda[1].items[0]", "Sub a"),
        ("agenda[1].items[1]", "Sub b"),
        ("agenda[2]", "Closing"),
    ]


def test_entries_come_with_their_items() -> None:
    found = [(at.place, at.item.title, at.entry.key) for at in all_entries(MEETING)]
    assert found == [
        ("agenda[0].entries[0]", "Opening", SPOKEN.key),
        ("agenda[0].entries[1]", "Opening", TOLD.key),
        ("agenda[1].items[0].entries[0]", "Sub a", SUB_A.entries[0].key),
    ]


def test_points_come_each_before_those_under_it() -> None:
    assert [(at.place, at.point.text) for at in all_points(SPOKEN.points, "e")] == [
        ("e.points[0]", "One"),
        ("e.points[0].points[0]", "One a"),
        ("e.points[0].points[1]", "One b"),
        ("e.points[1]", "Two"),
    ]


def test_the_text_of_an_entry_comes_before_its_points() -> None:
    entry = replace(SPOKEN, text="Said")
    assert [at.place for at in entry_texts(entry, "e")][:2] == ["e.text", "e.points[0].text"]
    assert next(at.place for at in entry_texts(SPOKEN, "e")) == "e.points[0].text"


def test_every_running_text_is_found() -> None:
    details = replace(MEETING.details, preamble=("a",), closing=("b", "c"))
    item = replace(MEETING.agenda[2], objective="d")
    meeting = replace(MEETING, details=details, agenda=(*MEETING.agenda[:2], item))
    assert [at.place for at in all_texts(meeting)] == [
        "meeting.preamble[0]",
        "meeting.closing[0]",
        "meeting.closing[1]",
        "agenda[2].objective",
        "agenda[0].entries[0].points[0].text",
        "agenda[0].entries[0].points[0].points[0].text",
        "agenda[0].entries[0].points[0].points[1].text",
        "agenda[0].entries[0].points[1].text",
        "agenda[0].entries[1].text",
        "agenda[1].items[0].entries[0].text",
    ]
