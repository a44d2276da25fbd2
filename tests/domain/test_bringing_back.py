"""Earlier wordings and removed parts, back in the meeting."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from ccm_minutes.domain.delegation import Representative
from ccm_minutes.domain.edits.bringing_back import bring_back
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.edit import Edit, OutOfPlace
from ccm_minutes.domain.edits.entries import (
    change_entry,
    mark_entry,
    move_entry,
    remove_entry,
    set_entry_text,
)
from ccm_minutes.domain.edits.items import change_item, mark_item, remove_item
from ccm_minutes.domain.edits.people import change_delegation, remove_delegation
from ccm_minutes.domain.entry import Attribution, EntryKind, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    InRelease,
    Meeting,
    RepresentativesInRelease,
)
from ccm_minutes.domain.parts import PartKind, Placed, parts_of
from ccm_minutes.domain.text import Marking, Words
from tests.samples import small_meeting

FOUO = Marking.FOUO


@pytest.fixture
def meeting() -> Meeting:
    return small_meeting()


def placed(meeting: Meeting, key: str) -> Placed:
    return next(one for one in parts_of(meeting) if one.key == key)


def test_an_entry_gets_its_words_back_where_it_stands_now(meeting: Meeting) -> None:
    first, second = meeting.agenda[0].entries
    changed = set_entry_text(second.key, "Other.").apply(remove_entry(first.key).apply(meeting))

    back = bring_back([placed(meeting, second.key)]).apply(changed)

    assert back.agenda[0].entries == (second,)


def test_an_item_gets_its_title_back_and_keeps_what_is_in_it(meeting: Meeting) -> None:
    work = meeting.agenda[1]
    changed = change_item(work.key, "rename", title="Toil").apply(meeting)
    changed = remove_entry(work.entries[0].key).apply(changed)

    back = bring_back([placed(meeting, work.key)]).apply(changed)

    assert back.agenda[1] == replace(work, entries=())


def test_a_removed_entry_comes_back_between_its_neighbours(meeting: Meeting) -> None:
    first, second = meeting.agenda[0].entries
    for key in (first.key, second.key):
        gone = remove_entry(key).apply(meeting)
        assert bring_back([placed(meeting, key)]).apply(gone) == meeting


def test_a_removed_entry_comes_back_last_where_fewer_are_left(meeting: Meeting) -> None:
    first, second = meeting.agenda[0].entries
    gone = remove_entry(first.key).apply(remove_entry(second.key).apply(meeting))

    back = bring_back([placed(meeting, second.key)]).apply(gone)

    assert back.agenda[0].entries == (second,)


def test_a_removed_item_comes_back_whole_in_whatever_order_its_parts_are_told(
    meeting: Meeting,
) -> None:
    work = meeting.agenda[1]
    keys = {work.key, work.entries[0].key, work.items[0].key, work.items[0].entries[0].key}
    parts = [one for one in parts_of(meeting) if one.key in keys]
    gone = remove_item(work.key).apply(meeting)

    assert bring_back(parts[::-1]).apply(gone) == meeting


def test_an_entry_does_not_come_back_before_its_item(meeting: Meeting) -> None:
    work = meeting.agenda[1]
    gone = remove_item(work.key).apply(meeting)

    with pytest.raises(OutOfPlace, match="Bring that back first"):
        bring_back([placed(meeting, work.entries[0].key)]).apply(gone)


def test_words_that_speak_of_a_removed_delegation_do_not_come_back_before_it(
    meeting: Meeting,
) -> None:
    action = meeting.agenda[1].items[0].entries[0]
    said = meeting.agenda[0].entries[1]
    gone = change_entry(action.key, "change owner", owners=()).apply(meeting)
    gone = remove_delegation("brm").apply(remove_entry(said.key).apply(gone))

    with pytest.raises(OutOfPlace, match="there is no delegation with the id 'brm'"):
        bring_back([placed(meeting, said.key)]).apply(gone)
    brightmoor = next(one for one in parts_of(meeting) if one.key == "brm")
    both = bring_back([placed(meeting, said.key), brightmoor]).apply(gone)
    assert both.agenda[0] == meeting.agenda[0]


def test_a_meeting_keeps_its_id(meeting: Meeting) -> None:
    other = change_details("rename", id="second", title="Thaw").apply(meeting)
    shell = next(one for one in parts_of(meeting) if one.kind is PartKind.MEETING)

    back = bring_back([shell]).apply(other)

    assert (back.details.id, back.details.title) == ("second", "Winter meeting")
    assert back.agenda == meeting.agenda


def test_what_is_there_already_changes_nothing(meeting: Meeting) -> None:
    assert bring_back(list(parts_of(meeting))).apply(meeting) == meeting


def back(then: Meeting, now: Meeting, key: str) -> Meeting:
    return bring_back([placed(then, key)]).apply(now)


@pytest.mark.parametrize(
    "since",
    [
        lambda key: mark_entry(key, FOUO),
        lambda key: mark_entry(key, None, "Other."),
        lambda key: set_entry_text(key, ("It was ", Words("dark", marking=FOUO))),
        lambda key: change_entry(key, "turn", kind=EntryKind.NOTE, speakers=()),
        lambda key: change_entry(key, "mark", points=(Point("dark", FOUO),)),
    ],
)
def test_an_entry_that_was_withheld_since_stays_withheld_with_its_earlier_words(
    meeting: Meeting, since: Callable[[str], Edit]
) -> None:
    first, _ = meeting.agenda[0].entries
    now = since(first.key).apply(meeting)

    entry = back(meeting, now, first.key).agenda[0].entries[0]

    assert (entry.text, entry.points) == (first.text, first.points)
    assert is_marked(entry)


def test_what_left_a_marked_item_stays_withheld_with_its_earlier_words(meeting: Meeting) -> None:
    opening, work = meeting.agenda[:2]
    then = mark_item(opening.key, FOUO).apply(meeting)
    key = opening.entries[0].key
    now = move_entry(key, work.key, 0).apply(then)

    assert back(then, now, key).agenda[1].entries[0].marking is FOUO


def test_a_credit_that_tells_less_stays(meeting: Meeting) -> None:
    first, _ = meeting.agenda[0].entries
    omitted = change_entry(first.key, "omit", attribution=Attribution.OMITTED).apply(meeting)

    entry = back(meeting, omitted, first.key).agenda[0].entries[0]

    assert entry.attribution is Attribution.OMITTED


def test_an_item_that_was_withheld_since_stays_so(meeting: Meeting) -> None:
    work = meeting.agenda[1]
    marked = mark_item(work.key, FOUO).apply(meeting)
    secret = (Words("bribes", marking=FOUO),)
    renamed = change_item(work.key, "x", title_in_release="Other", objective=secret)
    then = change_item(work.key, "x", objective="bribes").apply(meeting)

    assert back(meeting, marked, work.key).agenda[1].marking is FOUO
    item = back(then, renamed.apply(meeting), work.key).agenda[1]
    assert (item.title_in_release, item.objective) == ("Other", secret)


def test_a_delegation_and_its_persons_that_may_not_be_named_since_are_not(
    meeting: Meeting,
) -> None:
    first = meeting.delegations[0]
    person = Representative("Ada Aver", id="ada")
    then = change_delegation(first.id, "x", named_in_release=True, representatives=(person,)).apply(
        meeting
    )
    marked = replace(person, marking=FOUO)
    now = change_delegation(
        first.id, "x", named_in_release=False, marking=FOUO, representatives=(marked,)
    ).apply(then)

    delegation = back(then, now, first.id).delegations[0]

    assert (delegation.marking, delegation.named_in_release) == (FOUO, False)
    assert delegation.representatives == (marked,)


def test_a_meeting_that_tells_less_since_tells_no_more(meeting: Meeting) -> None:
    told = ("It was ", Words("dark", marking=FOUO))
    now = change_details(
        "x",
        attribution_in_release=AttributionInRelease.BY_CATEGORY,
        representatives_in_release=RepresentativesInRelease.COUNT,
        in_release=InRelease(place=""),
        preamble=(told,),
    ).apply(meeting)
    then = change_details("x", in_release=InRelease(title="T"), preamble=("It was dark",))
    shell = next(one for one in parts_of(then.apply(meeting)) if one.kind is PartKind.MEETING)

    details = bring_back([shell]).apply(now).details

    assert details.attribution_in_release is AttributionInRelease.BY_CATEGORY
    assert details.representatives_in_release is RepresentativesInRelease.COUNT
    assert details.in_release == InRelease(title="T", place="")
    assert details.preamble == ((Words("It was dark", marking=FOUO),),)


def test_where_nothing_was_withheld_since_the_earlier_wording_is_exact(meeting: Meeting) -> None:
    first, _ = meeting.agenda[0].entries
    worded = change_entry(
        first.key, "x", text=("It was ", Words("dark", marking=FOUO)), in_release=None
    ).apply(meeting)
    now = set_entry_text(first.key, ("It is ", Words("dark", marking=FOUO))).apply(worded)

    assert back(worded, now, first.key) == worded
