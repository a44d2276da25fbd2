"""A new meeting by the lines that somebody left of what it could begin with."""

from dataclasses import replace
from datetime import date

from ccm_minutes.application.beginning.fitting import fitted, marked_lines, marked_names
from ccm_minutes.application.beginning.outline import agenda_of, delegations_of, lines_of
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Attendance, Category, Delegation, Representative
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.domain.references import faults_of
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking, RepresentativeMention

ACTION = Entry(EntryKind.ACTION, text="order fuel", owners=(DelegationSpeaker("avl"),))
AVERLAND = Delegation("avl", "Averland", other_names=("Aver",))
BRIGHTMOOR = Delegation("brm", "Brightmoor", representatives=(Representative("Tom Roe", id="tom"),))
CHAIRED = AgendaItem(
    "Fuel", presenters=(OfficeSpeaker("Chair"), RepresentativeSpeaker("tom")), entries=(ACTION,)
)
DRAFT = Meeting(
    Details("new", "Winter meeting", date(2026, 3, 2)),
    categories=(Category("elmara", "donor State", "donor States"),),
    delegations=(AVERLAND, BRIGHTMOOR),
    agenda=(AgendaItem("Reports", items=(CHAIRED,)), AgendaItem("Closing")),
)


def left(agenda: str, delegations: str, draft: Meeting = DRAFT) -> Meeting:
    meeting = fitted(draft, agenda_of(agenda), delegations_of(delegations))
    assert not list(faults_of(meeting))
    return meeting


def test_lines_that_stay_keep_all_that_is_known_of_them() -> None:
    assert left("Reports\n- Fuel\nClosing", "Averland; Brightmoor") == DRAFT


def test_an_item_that_is_moved_takes_what_is_under_it_along() -> None:
    meeting = left("Closing\nFuel\nRoads", "Averland\nBrightmoor")

    assert meeting.agenda[1] == CHAIRED
    assert [item.title for item in meeting.agenda] == ["Closing", "Fuel", "Roads"]


def test_whoever_an_action_point_needs_stays_as_absent() -> None:
    (brightmoor, averland) = left("Fuel", "brightmoor").delegations

    assert brightmoor == BRIGHTMOOR
    assert (averland.id, averland.attendance) == ("avl", Attendance.ABSENT)


def test_a_presenter_that_is_left_out_presents_nothing() -> None:
    meeting = left("Fuel", "Averland")

    assert meeting.agenda[0].presenters == (OfficeSpeaker("Chair"),)
    assert meeting.delegations == (AVERLAND,)


def test_whoever_a_text_mentions_stays() -> None:
    text = (DelegationMention("avl"), " and ", RepresentativeMention("tom"))
    draft = Meeting(
        DRAFT.details, delegations=DRAFT.delegations, agenda=(AgendaItem("A", objective=text),)
    )

    assert len(left("A", "", draft).delegations) == 2
    assert left("B", "", draft).delegations == ()


def test_a_new_delegation_takes_no_id_that_something_else_has() -> None:
    meeting = left("Fuel", "Averland; Tom; Elmara; elmara")

    assert [one.id for one in meeting.delegations] == ["avl", "tom-2", "elmara-2"]


def test_an_item_that_is_left_out_stays_where_action_points_are_carried_under_it() -> None:
    meeting = left("Reports\nClosing", "Averland; Brightmoor")

    assert [item.title for item in meeting.agenda] == ["Reports", "Fuel", "Closing"]
    assert meeting.agenda[1].entries == (ACTION,)


def test_an_item_that_leaves_a_marked_one_is_marked_itself() -> None:
    deepest = AgendaItem("Bribes", entries=(ACTION,))
    talks = AgendaItem("Talks", marking=Marking.FOUO, items=(deepest,))
    draft = replace(DRAFT, agenda=(AgendaItem("Reports", items=(talks,)), AgendaItem("Closing")))

    (beside,) = left(lines_of(draft.agenda) + "\nRoads", "Averland", draft).agenda[:1]
    kept = left("Closing\nRoads", "Averland", draft).agenda
    inside = left("Talks\n- Bribes", "Averland", draft).agenda[0].items

    assert [one.marking for one in beside.items] == [Marking.FOUO, Marking.FOUO]
    assert [one.marking for one in kept if one.title == "Bribes"] == [Marking.FOUO]
    assert inside == (deepest,)


def test_whoever_only_a_withheld_action_point_needs_is_not_listed_as_absent() -> None:
    text = ("with ", DelegationMention("brm"))
    held = replace(ACTION, text=text, marking=Marking.FOUO)
    draft = replace(DRAFT, agenda=(AgendaItem("Fuel", entries=(held,)),))

    here, *missing = left("Fuel", "Roadland", draft).delegations

    assert (here.name, here.marking) == ("Roadland", None)
    assert [(one.id, one.marking) for one in missing] == [
        ("avl", Marking.FOUO),
        ("brm", Marking.FOUO),
    ]


SECRET = AgendaItem("Bribes", marking=Marking.FOUO, in_release="Conduct", entries=(ACTION,))
WITH_SECRET = Meeting(
    DRAFT.details,
    delegations=(AVERLAND, replace(BRIGHTMOOR, marking=Marking.FOUO)),
    agenda=(AgendaItem("Opening"), SECRET, AgendaItem("Roads"), AgendaItem("Closing")),
)


def told(agenda: str) -> list[str]:
    """The titles of the first level, a marked one with an exclamation mark."""
    items = left(agenda, "Averland", WITH_SECRET).agenda
    assert [one.marking is not None for one in items if one.title in agenda] == list(
        marked_lines(WITH_SECRET, agenda_of(agenda))
    )
    return [one.title + ("!" if one.marking else "") for one in items]


def test_a_marked_item_under_another_title_is_still_that_item() -> None:
    retitled = left("Opening\nGifts\nRoads\nClosing", "Averland", WITH_SECRET).agenda[1]

    assert retitled == replace(SECRET, title="Gifts")
    assert told("Opening\nGifts\nRoads\nClosing") == ["Opening", "Gifts!", "Roads", "Closing"]


def test_where_nobody_can_tell_which_line_was_the_marked_one_all_are_marked() -> None:
    assert told("Opening\nGifts\nPens\nRoads\nClosing") == [
        "Opening",
        "Gifts!",
        "Pens!",
        "Roads",
        "Bribes!",
        "Closing",
    ]
    assert told("Opening\nGifts\nClosing") == ["Opening", "Gifts!", "Bribes!", "Closing"]


def test_a_line_put_beside_a_marked_one_is_not_marked() -> None:
    assert told("Opening\nGifts\nBribes\nRoads\nClosing")[1] == "Gifts"
    assert told("Opening\nBribes\nWays\nClosing") == ["Opening", "Bribes!", "Ways", "Closing"]


def test_what_a_marked_item_held_is_marked_under_another_title_outside_of_it() -> None:
    talks = replace(SECRET, items=(AgendaItem("Names"),), entries=())
    draft = replace(WITH_SECRET, agenda=(AgendaItem("Opening"), talks))

    (_, _, names) = left("Opening\nBribes\nPeople", "Averland", draft).agenda
    inside = left("Opening\nBribes\n- People", "Averland", draft).agenda[1].items

    assert (names.title, names.marking) == ("People", Marking.FOUO)
    assert (inside[0].title, inside[0].marking) == ("People", None)
    assert marked_lines(draft, agenda_of("Opening\nBribes\n- People")) == (False, True, True)


def test_a_marked_delegation_under_another_name_is_still_marked() -> None:
    names = "Averland\nBright Moor\nRoadland"
    here = left("Roads", names, WITH_SECRET).delegations

    marks = [(one.name, one.marking is not None) for one in here]
    assert marks[:3] == [("Averland", False), ("Bright Moor", True), ("Roadland", True)]
    assert marked_names(WITH_SECRET, delegations_of(names)) == (False, True, True)
    assert marked_names(WITH_SECRET, delegations_of("Averland; Bright Moor")) == (False, True)
