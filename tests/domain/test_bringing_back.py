"""Earlier wordings and removed parts, back in the meeting."""

from dataclasses import replace

import pytest

from ccm_minutes.domain.edits.bringing_back import bring_back
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.edit import OutOfPlace
from ccm_minutes.domain.edits.entries import change_entry, remove_entry, set_entry_text
from ccm_minutes.domain.edits.items import change_item, remove_item
from ccm_minutes.domain.edits.people import remove_delegation
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind, Placed, parts_of
from tests.samples import small_meeting


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
