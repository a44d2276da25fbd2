"""Attendance in the full version."""

from dataclasses import replace
from datetime import time

from ccm_minutes.composition.full import printed_in_full
from ccm_minutes.domain.delegation import (
    Attendance,
    Delegation,
    Movement,
    MovementAt,
    Office,
    Representative,
)
from ccm_minutes.domain.text import Marking
from ccm_minutes.release.shapes import (
    PrintedAttendance,
    PrintedDelegation,
    PrintedOffice,
    PrintedPerson,
)
from tests.composition.meetings import meeting_of

FOUO = Marking.FOUO


def read(*delegations: Delegation, marks: bool = True) -> PrintedAttendance:
    return printed_in_full(meeting_of(delegations=delegations), portion_marks=marks).attendance


def test_every_delegation_stands_under_its_attendance_in_its_order() -> None:
    attendance = read(
        Delegation("c", "Cland"),
        Delegation("a", "Aland", attendance=Attendance.APOLOGIES),
        Delegation("b", "Bland"),
        Delegation("d", "Dland", attendance=Attendance.WRITTEN_REPORT),
        Delegation("e", "Eland", attendance=Attendance.ABSENT),
    )
    assert [there.name for there in attendance.present] == ["Cland", "Bland"]
    assert [there.name for there in attendance.apologies] == ["Aland"]
    assert [there.name for there in attendance.written_reports] == ["Dland"]
    assert [there.name for there in attendance.absent] == ["Eland"]


def test_a_name_in_the_list_stands_exactly_as_typed() -> None:
    assert read(Delegation("m", "The Marshes")).present[0].name == "The Marshes"


def test_offices_functions_honorifics_and_terms_are_printed() -> None:
    delegation = Delegation(
        "a",
        "Averland",
        offices=(Office("President"), Office("Clearance", "2012 and 2013")),
        representatives=(
            Representative("Ida Venn", honorific="H.E.", function="Deputy"),
            Representative("Jon Reed"),
        ),
    )
    assert read(delegation).present == (
        PrintedDelegation(
            "Averland",
            offices=(PrintedOffice("President"), PrintedOffice("Clearance", "2012 and 2013")),
            representatives=(
                PrintedPerson("H.E. Ida Venn", "Deputy"),
                PrintedPerson("Jon Reed"),
            ),
        ),
    )


def test_movements_are_told_in_words() -> None:
    moves = (MovementAt(time(10, 42), Movement.ARRIVES), MovementAt(time(11, 5), Movement.LEAVES))
    person = Representative("Ida Venn", movements=moves[1:])
    delegation = Delegation("a", "Averland", representatives=(person,), movements=moves)
    (printed,) = read(delegation).present
    assert printed.movements == "arrived 10:42, left 11:05"
    assert printed.representatives[0].movements == "left 11:05"


def test_a_marked_representative_has_a_mark_of_its_own() -> None:
    person = Representative("Ida Venn", marking=FOUO)
    (printed,) = read(Delegation("a", "Averland", representatives=(person,))).present
    assert (printed.mark, printed.representatives[0].mark) == ("", "(FOUO) ")


def test_representatives_of_a_marked_delegation_are_marked() -> None:
    delegation = Delegation(
        "a", "Averland", marking=FOUO, representatives=(Representative("Ida Venn"),)
    )
    (printed,) = read(delegation).present
    assert (printed.mark, printed.representatives[0].mark) == ("(FOUO) ", "(FOUO) ")
    (plain,) = read(delegation, marks=False).present
    assert (plain.mark, plain.representatives[0].mark) == ("", "")


def test_the_figure_is_that_of_the_meeting() -> None:
    meeting = meeting_of()
    details = replace(
        meeting.details, representatives_present=22, representatives_present_approximate=True
    )
    attendance = printed_in_full(replace(meeting, details=details)).attendance
    assert (attendance.representatives_present, attendance.approximate) == (22, True)
    assert attendance.delegations_present is None
    assert attendance.categories == ()


def test_an_office_of_no_words_is_none() -> None:
    attendance = read(Delegation("a", "Aland", offices=(Office(" "), Office("Chair"))))
    assert attendance.present[0].offices == (PrintedOffice("Chair"),)
