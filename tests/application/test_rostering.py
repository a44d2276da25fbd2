"""A list of delegations, taken into a meeting in one step or not at all."""

import pytest

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.rostering import Row, WrongRoster, take_roster
from ccm_minutes.domain.delegation import (
    Attendance,
    Category,
    Delegation,
    DelegationKind,
    Office,
    Representative,
    Standing,
)
from ccm_minutes.domain.edits.people import set_categories
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.references import faults_of
from tests.fakes.register import FakeRegister
from tests.samples import small_meeting


@pytest.fixture
def meeting() -> Meeting:
    affected = Category("affected", "affected State", "affected States")
    known = small_meeting()
    return set_categories((*known.categories, affected)).apply(known)


def rows(*lines: str) -> tuple[Row, ...]:
    return tuple(Row(n, tuple(line.split("/"))) for n, line in enumerate(lines, start=1))


def added(meeting: Meeting, *lines: str) -> tuple[Delegation, ...]:
    after = take_roster(meeting, rows(*lines), "list.csv").apply(meeting)
    return after.delegations[len(meeting.delegations) :]


def test_every_column_has_its_place_in_the_delegation(meeting: Meeting) -> None:
    (one,) = added(
        meeting,
        "Name/Kind/Category/Attendance/Standing/Offices/Representatives/Other_names",
        "Nordmark/State/Affected States/written report/observer/Chair; Rapporteur"
        "/H.E. Ms Ilsa Brandt, Ambassador|Tom Roe/Northmark",
    )

    assert one == Delegation(
        id="nordmark",
        name="Nordmark",
        other_names=("Northmark",),
        kind=DelegationKind.STATE,
        category="affected",
        offices=(Office("Chair"), Office("Rapporteur")),
        attendance=Attendance.WRITTEN_REPORT,
        standing=Standing.OBSERVER,
        representatives=(
            Representative("Ilsa Brandt", honorific="H.E. Ms", function="Ambassador"),
            Representative("Tom Roe"),
        ),
    )


def test_only_the_name_must_be_there(meeting: Meeting) -> None:
    assert added(meeting, "name/kind", "Nordmark", "Süd-Öland/") == (
        Delegation("nordmark", "Nordmark"),
        Delegation("sud-oland", "Süd-Öland"),
    )


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["kind", "state"], "line 1: no column has the head 'name'"),
        (["name"], "line 1: no delegation stands under the heads"),
        (["name/colour", "A/red"], "line 1, column 2: the head 'colour' stands twice, or is none"),
        (["name/Name", "A/B"], "line 1, column 2: the head 'Name' stands twice"),
        (["name/kind", "A/state", "/state"], "line 3, column 'name': the name is missing"),
        (["name/kind", "A/planet"], "line 2, column 'kind': 'planet' is none of state, "),
        (["name/category", "A/rich"], "line 2, column 'category': the meeting has no category"),
        (["name", "Nordmark", "NORDMARK "], "line 3, column 'name': 'NORDMARK ' is in the meeting"),
    ],
)
def test_what_cannot_be_understood_is_told_with_line_and_column(
    meeting: Meeting, lines: list[str], told: str
) -> None:
    with pytest.raises(WrongRoster) as refused:
        take_roster(meeting, rows(*lines), "list.csv")

    assert refused.value.sentence.startswith(f"list.csv, {told}")
    assert "Nothing was taken in" in refused.value.sentence


def test_who_is_in_the_meeting_is_not_added_again(meeting: Meeting) -> None:
    with pytest.raises(WrongRoster, match="is in the meeting or the list already"):
        take_roster(meeting, rows("name", meeting.delegations[0].name.upper()), "list.csv")


def test_a_list_is_one_step_of_undo() -> None:
    register = FakeRegister(small_meeting())
    desk = Desk(register.load("first"), register)
    before = desk.meeting

    desk.do(take_roster(before, rows("name", "Nordmark", "Boland"), "list.csv"))
    assert len(desk.meeting.delegations) == len(before.delegations) + 2
    desk.undo()

    assert desk.meeting == before


def test_ids_are_given_that_are_free(meeting: Meeting) -> None:
    first = take_roster(meeting, rows("name", "Nord Mark"), "a.csv").apply(meeting)

    assert added(first, "name", "Nord-Mark")[0].id == "nord-mark-2"
    assert added(meeting, "name", "乍得")[0].id == "delegation"


def test_ids_are_free_of_those_of_all_else_in_the_meeting(meeting: Meeting) -> None:
    after = take_roster(meeting, rows("name", "Affected"), "list.csv").apply(meeting)

    assert after.delegations[-1].id == "affected-2"
    assert list(faults_of(after)) == []
