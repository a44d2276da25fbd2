"""The full version of a whole meeting."""

from dataclasses import replace
from datetime import date, time

import pytest

from ccm_minutes.composition.full import printed_in_full
from ccm_minutes.domain.agenda import AgendaItem, Purpose
from ccm_minutes.domain.delegation import Delegation, Representative
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import Details, Meeting, MeetingStatus, NextMeeting
from ccm_minutes.domain.paper import Document
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking, Words
from ccm_minutes.release.shapes import PrintedNextMeeting, PrintedPaper
from tests.composition.meetings import DAY, item_of, meeting_of, text

FOUO = Marking.FOUO


def with_details(**changes: object) -> Meeting:
    return meeting_of_details(replace(meeting_of().details, **changes))  # type: ignore[arg-type]


def meeting_of_details(details: Details, *items: AgendaItem) -> Meeting:
    return replace(meeting_of(*items), details=details)


def test_the_details_are_printed() -> None:
    details = Details(
        "forum-1",
        "Meeting of the Forum",
        DAY,
        subtitle="Minutes",
        body="The Forum",
        number=3,
        reference="F/2017/3",
        end_date=date(2017, 12, 13),
        start_time=time(9, 30),
        end_time=time(11),
        place="Room 2",
        issued_by="The Secretariat",
        preamble=("It met.", " "),
        closing=("It rose.",),
    )
    printed = printed_in_full(meeting_of_details(details))
    assert (printed.title, printed.subtitle, printed.body) == (
        "Meeting of the Forum",
        "Minutes",
        "The Forum",
    )
    assert (printed.number, printed.reference, printed.place) == (3, "F/2017/3", "Room 2")
    assert (printed.date, printed.end_date) == (DAY, date(2017, 12, 13))
    assert (printed.start_time, printed.end_time) == (time(9, 30), time(11))
    assert printed.issued_by == "The Secretariat"
    assert (printed.preamble, printed.closing) == ((text("It met."),), (text("It rose."),))
    assert printed.full
    assert not printed.notice


def test_the_language_is_that_of_the_meeting_unless_another_is_asked_for() -> None:
    meeting = with_details(language="fr")
    assert printed_in_full(meeting).language == "fr"
    assert printed_in_full(meeting, language="es").language == "es"


@pytest.mark.parametrize(
    ("status", "draft"),
    [
        (MeetingStatus.DRAFT, True),
        (MeetingStatus.CIRCULATED, True),
        (MeetingStatus.APPROVED, False),
    ],
)
def test_minutes_are_a_draft_until_they_are_approved(status: MeetingStatus, draft: bool) -> None:
    assert printed_in_full(with_details(status=status)).draft is draft


MARKED_SOMEWHERE = {
    "the meeting": with_details(marking=FOUO),
    "a paper": with_details(documents=(Document("Budget", marking=FOUO),)),
    "the preamble": with_details(preamble=((Words("met", marking=FOUO),),)),
    "a delegation": meeting_of(delegations=(Delegation("a", "A", marking=FOUO),)),
    "a representative": meeting_of(
        delegations=(Delegation("a", "A", representatives=(Representative("B", marking=FOUO),)),)
    ),
    "an item": meeting_of(AgendaItem("Opening", marking=FOUO)),
    "a sub-item": meeting_of(AgendaItem("Opening", items=(AgendaItem("One", in_release="x"),))),
    "a paper of an item": meeting_of(
        AgendaItem("Opening", documents=(Document("Budget", marking=FOUO),))
    ),
    "an entry": meeting_of(item_of(Entry(EntryKind.NARRATIVE, text="x", in_release="y"))),
    "a point": meeting_of(
        item_of(Entry(EntryKind.NARRATIVE, points=(Point("x", points=(Point("y", FOUO),)),)))
    ),
    "a run": meeting_of(item_of(Entry(EntryKind.NARRATIVE, text=(Words("x", in_release="y"),)))),
    "a mention": meeting_of(
        item_of(Entry(EntryKind.NARRATIVE, text=(DelegationMention("averland", marking=FOUO),)))
    ),
}


@pytest.mark.parametrize("where", MARKED_SOMEWHERE)
def test_the_banner_stands_over_a_meeting_with_a_marking_on(where: str) -> None:
    meeting = MARKED_SOMEWHERE[where]
    assert printed_in_full(meeting).banner == "FOUO"
    assert printed_in_full(meeting, portion_marks=False).banner == "FOUO"


def test_no_banner_stands_over_a_meeting_without_markings() -> None:
    mention = DelegationMention("averland", in_release="a State")
    entry = Entry(EntryKind.NARRATIVE, text=(mention, " spoke."))
    assert printed_in_full(meeting_of(item_of(entry))).banner == ""


def test_an_item_is_printed_with_those_who_lead_it() -> None:
    item = AgendaItem(
        "Opening",
        presenters=(DelegationSpeaker("marshes"),),
        chairs=(OfficeSpeaker("President"),),
        panellists=(DelegationSpeaker("averland"),),
        objective="To begin.",
        numbered=False,
        planned_minutes=20,
        title_in_release="Another",
    )
    (printed,) = printed_in_full(meeting_of(item)).items
    assert (printed.title, printed.numbered, printed.mark) == ("Opening", False, "")
    assert [name.inside for name in printed.presenters] == ["the Marshes"]
    assert [name.start for name in printed.chairs] == ["President"]
    assert [name.start for name in printed.panellists] == ["Averland"]
    assert (printed.objective, printed.planned_minutes) == (text("To begin."), 20)


def test_words_for_the_release_mark_an_item() -> None:
    (printed,) = printed_in_full(meeting_of(AgendaItem("Opening", in_release="x"))).items
    assert (printed.mark, printed.title) == ("(FOUO) ", "Opening")


def test_the_next_meeting_stands_on_the_first_item_of_that_purpose_alone() -> None:
    inner = AgendaItem("Next", purpose=Purpose.NEXT_MEETING)
    items = (
        AgendaItem("Opening", purpose=Purpose.OPENING, items=(inner,)),
        AgendaItem("Again", purpose=Purpose.NEXT_MEETING),
    )
    details = replace(
        meeting_of().details, next_meeting=NextMeeting(date(2018, 1, 25), time(10), place="Room 2")
    )
    first, second = printed_in_full(meeting_of_details(details, *items)).items
    assert first.items[0].next_meeting == PrintedNextMeeting(
        date(2018, 1, 25), time(10), None, "Room 2"
    )
    assert first.next_meeting is None
    assert second.next_meeting is None


@pytest.mark.parametrize("given", [None, NextMeeting(), NextMeeting(place=" ")])
def test_a_next_meeting_of_which_nothing_is_known_is_not_printed(given: NextMeeting | None) -> None:
    item = AgendaItem("Next", purpose=Purpose.NEXT_MEETING)
    details = replace(meeting_of().details, next_meeting=given)
    assert printed_in_full(meeting_of_details(details, item)).items[0].next_meeting is None


def test_papers_are_those_of_the_meeting_and_then_those_of_its_items_in_order() -> None:
    inner = AgendaItem("Inner", documents=(Document("Third"),))
    marked = AgendaItem("Outer", documents=(Document("Second", "F/2"),), items=(inner,))
    details = replace(meeting_of().details, documents=(Document("First", marking=FOUO),))
    meeting = meeting_of_details(details, replace(marked, marking=FOUO), AgendaItem("Last"))
    assert printed_in_full(meeting).papers == (
        PrintedPaper("First", "", "(FOUO) "),
        PrintedPaper("Second", "F/2", "(FOUO) "),
        PrintedPaper("Third", "", "(FOUO) "),
    )
    assert [paper.mark for paper in printed_in_full(meeting, portion_marks=False).papers] == [
        ""
    ] * 3
