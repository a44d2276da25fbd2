"""Who came, who spoke, and whether the two agree."""

from dataclasses import replace
from datetime import time
from typing import Any

from ccm_minutes.application.checking.reader import objections
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import (
    Attendance,
    Delegation,
    Movement,
    MovementAt,
    Office,
    Representative,
)
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import (
    DelegationSpeaker,
    OfficeSpeaker,
    RepresentativeSpeaker,
    Speaker,
)
from tests.application.checking.reads import codes
from tests.application.meetings import meeting, paragraph

IN, OUT = Movement.ARRIVES, Movement.LEAVES


def of(*delegations: Delegation, said: tuple[Speaker, ...] = (), **details: Any) -> Meeting:
    spoken = Entry(EntryKind.INTERVENTION, speakers=said, points=(Point("It agreed."),))
    record = (spoken,) if said else (paragraph("The meeting was opened."),)
    return replace(meeting(*record, **details), delegations=delegations)


def told(made: Meeting) -> list[tuple[str, str, str]]:
    return [(finding.code, finding.where, finding.text) for finding in objections(made)]


def moved(*movements: tuple[int, Movement], **of_it: Any) -> Delegation:
    times = tuple(MovementAt(time(hour), what) for hour, what in movements)
    return replace(Delegation("averland", "Averland", movements=times), **of_it)


def test_a_person_of_a_delegation_that_is_away_does_not_speak() -> None:
    away = Delegation(
        "averland",
        "Averland",
        attendance=Attendance.ABSENT,
        representatives=(Representative("Maren Tollvik", "tollvik"),),
    )

    assert told(of(away, said=(RepresentativeSpeaker("tollvik"),))) == [
        ("speaker-not-present", "agenda[0].entries[0].speakers[0]", "Maren Tollvik")
    ]


def test_an_office_does_not_speak_while_nobody_who_holds_it_is_there() -> None:
    away = Delegation(
        "averland", "Averland", attendance=Attendance.APOLOGIES, offices=(Office("President"),)
    )
    here = Delegation("quarrin", "Quarrin", offices=(Office("President"),))
    speaks = (OfficeSpeaker("president"),)

    assert codes(of(away, said=speaks)) == ["speaker-not-present"]
    assert codes(of(away, here, said=speaks)) == []
    assert codes(of(here, said=(OfficeSpeaker("Chair"),))) == []


def test_chairs_and_panellists_are_in_the_room() -> None:
    away = Delegation("averland", "Averland", attendance=Attendance.APOLOGIES)
    speaker = (DelegationSpeaker("averland"),)
    item = AgendaItem("Panel", chairs=speaker, panellists=speaker, entries=(paragraph("Yes."),))
    made = replace(meeting(items=(item,)), delegations=(away,))

    assert [where for _, where, _ in told(made)] == [
        "agenda[0].chairs[0]",
        "agenda[0].panellists[0]",
    ]


def test_a_delegation_is_not_both_present_and_apologised() -> None:
    here = Delegation("averland", "Averland")
    away = Delegation("averland-2", " averland", attendance=Attendance.APOLOGIES)

    assert told(of(here, away)) == [("present-and-apologised", "delegations[1]", " averland")]


def test_a_delegation_stands_in_the_list_once() -> None:
    one, other = Delegation("averland", "Averland"), Delegation("averland-2", "AVERLAND")

    assert codes(of(one, other)) == ["listed-twice"]


def test_whoever_sent_apologies_neither_comes_nor_goes() -> None:
    made = of(moved((10, IN), attendance=Attendance.APOLOGIES))

    assert told(made) == [("present-and-apologised", "delegations[0].movements", "Averland")]


def test_a_person_stands_in_the_list_once() -> None:
    def listed(name: str) -> Meeting:
        person = (Representative(name),)
        return of(
            Delegation("averland", "Averland", representatives=person),
            Delegation("quarrin", "Quarrin", representatives=person),
        )

    assert told(listed("Maren Tollvik")) == [
        ("listed-twice", "delegations[1].representatives[0]", "Maren Tollvik")
    ]
    assert told(listed("Tollvik")) == []


def test_nobody_comes_before_the_meeting_or_leaves_after_it() -> None:
    hours: dict[str, Any] = {"start_time": time(10), "end_time": time(12)}

    assert told(of(moved((9, IN), (13, OUT)), **hours)) == [
        ("movement", "delegations[0].movements[0]", "09:00"),
        ("movement", "delegations[0].movements[1]", "13:00"),
    ]
    assert told(of(moved((11, IN), (12, OUT)), **hours)) == []


def test_whoever_left_is_not_there_to_leave_again() -> None:
    assert [text for _, _, text in told(of(moved((11, OUT), (10, OUT))))] == ["11:00"]
    assert told(of(moved((10, OUT), (11, IN), (12, OUT)))) == []


def test_one_state_is_not_two_delegations() -> None:
    lao, laos = Delegation("lao", "Lao PDR"), Delegation("laos", "Laos")

    assert told(of(lao, laos)) == [("state-twice", "delegations[1]", "Laos")]


def test_a_state_that_no_table_knows_is_known_by_its_other_names() -> None:
    one = Delegation("averland", "Averland", other_names=("Union of Averland",))
    other = Delegation("union", "Union of Averland")

    assert codes(of(one, other)) == ["state-twice"]
    assert codes(of(one, Delegation("quarrin", "Quarrin"))) == []
