"""Meetings read as far as their action points need them."""

from dataclasses import replace
from datetime import date

from ccm_minutes.adapters.store.register import SqlRegister
from ccm_minutes.application.actions import actions_of
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import DelegationMention, Marking
from tests.samples import small_meeting


def with_actions() -> Meeting:
    """Action points before, between and after other entries, some of them marked."""
    meeting = small_meeting(on=date(2026, 5, 1))
    first = meeting.agenda[0]
    entries = (
        *first.entries,
        Entry(EntryKind.ACTION, text=("thank ", DelegationMention("brm")), due=date(2026, 6, 1)),
        Entry(EntryKind.NARRATIVE, text="Then it rained."),
        Entry(EntryKind.ACTION, text="hush", marking=Marking.FOUO, flagged=True),
    )
    return replace(meeting, agenda=(replace(first, entries=entries), *meeting.agenda[1:]))


def test_its_action_points_are_those_of_the_whole_meeting(register: SqlRegister) -> None:
    register.take_in([with_actions()])

    (read,) = register.all_with_actions()

    whole = register.load(read.details.id)
    assert list(actions_of([read])) == list(actions_of([whole]))
    assert [one.place for one in actions_of([read])] == [
        "agenda[0].entries[2]",
        "agenda[0].entries[4]",
        "agenda[1].items[0].entries[0]",
    ]


def test_nothing_else_that_was_taken_down_is_read(register: SqlRegister) -> None:
    register.take_in([with_actions()])

    (read,) = register.all_with_actions()

    others = [one for one in read.agenda[0].entries if one.kind is not EntryKind.ACTION]
    assert [(one.kind, one.text, one.points) for one in others] == [(EntryKind.NOTE, None, ())] * 3
