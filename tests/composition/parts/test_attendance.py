"""Delegations, representatives and figures, in minutes and as a list."""

from dataclasses import replace

import pytest

from ccm_minutes.composition.layout import compose
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedDelegation,
    PrintedOffice,
    PrintedPerson,
)
from tests.composition.meetings import printed
from tests.composition.skeletons import skeleton


def lines(attendance: PrintedAttendance, kind: str) -> list[str]:
    """The skeleton after title and date."""
    return skeleton(compose(printed(attendance=attendance), kind))[2:]


def delegation_line(delegation: PrintedDelegation, kind: str) -> str:
    return lines(PrintedAttendance(present=(delegation,)), kind)[1].partition(": ")[2]


DELEGATIONS = [
    (PrintedDelegation("The Marshes"), "The Marshes", "The Marshes"),
    (
        PrintedDelegation("Averland", (PrintedOffice("President"),)),
        "Averland – President",
        "Averland (President)",
    ),
    (
        PrintedDelegation("Averland", (PrintedOffice("Reporting", "2012 and 2013"),)),
        "Averland – Reporting in 2012 and 2013",
        "Averland (Reporting in 2012 and 2013)",
    ),
    (
        PrintedDelegation(
            "Averland", (PrintedOffice("President"), PrintedOffice("Clearance", "until May"))
        ),
        "Averland – President, Clearance, until May",
        "Averland (President, Clearance, until May)",
    ),
    (
        PrintedDelegation("Averland", (PrintedOffice("President"),), count=3),
        "Averland – President (3 representatives)",
        "Averland (President) (3 representatives)",
    ),
    (
        PrintedDelegation("Averland", count=1),
        "Averland (1 representative)",
        "Averland (1 representative)",
    ),
    (PrintedDelegation("Averland", count=0), "Averland", "Averland"),
    (
        PrintedDelegation("Averland", movements="left 11:05"),
        "Averland (left 11:05)",
        "Averland (left 11:05)",
    ),
    (PrintedDelegation("Averland", mark="(FOUO) "), "‹(FOUO) ›Averland", "‹(FOUO) ›Averland"),
]


@pytest.mark.parametrize(("delegation", "line"), [(one, line) for one, line, _ in DELEGATIONS])
def test_in_minutes_offices_follow_a_dash(delegation: PrintedDelegation, line: str) -> None:
    assert delegation_line(delegation, "minutes") == line


@pytest.mark.parametrize("kind", ["action-minutes", "report"])
@pytest.mark.parametrize(("delegation", "line"), [(one, line) for one, _, line in DELEGATIONS])
def test_in_a_list_offices_stand_in_brackets(
    delegation: PrintedDelegation, line: str, kind: str
) -> None:
    assert delegation_line(delegation, kind) == line


PEOPLE = PrintedDelegation(
    "Averland",
    representatives=(
        PrintedPerson("H.E. Ida Venn", "Deputy", "(FOUO) ", "left 11:05"),
        PrintedPerson("Mr. Jon Reed"),
    ),
)


def test_in_minutes_representatives_stand_under_their_delegation() -> None:
    assert lines(PrintedAttendance(present=(PEOPLE,)), "minutes")[1:] == [
        "Delegation: Averland",
        "Representative: ‹(FOUO) ›H.E. Ida Venn, Deputy (left 11:05)",
        "Representative: Mr. Jon Reed",
    ]


def test_in_a_list_representatives_follow_their_delegation() -> None:
    assert lines(PrintedAttendance(present=(PEOPLE,)), "action-minutes")[1:] == [
        "Attendee•: Averland: ‹(FOUO) ›H.E. Ida Venn, Deputy (left 11:05); Mr. Jon Reed"
    ]


FIGURES = [
    (PrintedAttendance(representatives_present=22), "22 representatives took part."),
    (PrintedAttendance(representatives_present=1), "1 representative took part."),
    (PrintedAttendance(representatives_present=0), "0 representatives took part."),
    (
        PrintedAttendance(representatives_present=22, approximate=True),
        "Approximately 22 representatives took part.",
    ),
    (
        PrintedAttendance(representatives_present=1, approximate=True),
        "Approximately 1 representative took part.",
    ),
    (PrintedAttendance(delegations_present=14), "14 delegations took part."),
    (PrintedAttendance(delegations_present=1), "1 delegation took part."),
    (PrintedAttendance(categories=("affected States",)), "Affected States"),
    (
        PrintedAttendance(categories=("affected States", "donor States", "observers")),
        "Affected States, donor States and observers",
    ),
]


@pytest.mark.parametrize(("attendance", "line"), FIGURES)
@pytest.mark.parametrize(
    ("kind", "heading"),
    [
        ("minutes", "Heading#: Present"),
        ("action-minutes", "Attendance Heading: List of attendees"),
        ("report", "Attendance Heading: Participants"),
    ],
)
def test_a_figure_is_a_line_of_its_own(
    kind: str, heading: str, attendance: PrintedAttendance, line: str
) -> None:
    assert lines(attendance, kind) == [heading, f"Body Text: {line}"]


def test_figures_follow_those_present_and_precede_those_missing() -> None:
    attendance = PrintedAttendance(
        present=(PrintedDelegation("Averland"),),
        apologies=(PrintedDelegation("Quill Coast"),),
        representatives_present=22,
        categories=("affected States",),
    )
    expected = ["22 representatives took part.", "Affected States", "Apologies", "Quill Coast"]
    for kind in ("minutes", "action-minutes"):
        words = [line.partition(": ")[2] for line in lines(attendance, kind)]
        assert words[2:] == expected


def test_no_attendance_takes_no_line() -> None:
    for kind in ("minutes", "action-minutes", "report"):
        assert lines(PrintedAttendance(), kind) == []
        assert lines(replace(PrintedAttendance(), approximate=True), kind) == []


def in_columns(delegations: int, kind: str, name: str = "Averland") -> list[str]:
    """The roles of the paragraphs that stand in columns."""
    there = (PrintedDelegation(name, representatives=(PrintedPerson("Ida Venn"),)),)
    attendance = PrintedAttendance(
        present=there * delegations, apologies=there, representatives_present=9
    )
    blocks = compose(printed(attendance=attendance), kind).blocks
    return [block.role.value for block in blocks if block.in_columns]


def test_a_long_list_of_those_present_stands_in_two_columns() -> None:
    assert in_columns(10, "minutes") == []
    assert in_columns(11, "minutes") == ["Delegation", "Representative"] * 11
    assert in_columns(20, "action-minutes") == []
    assert in_columns(21, "report") == in_columns(21, "action-minutes") == ["Attendee"] * 21


def test_lines_that_fill_the_page_are_not_broken_in_columns() -> None:
    assert in_columns(30, "report", "Averland, with a name that alone is half a line long") == []
