"""Two become one."""

from dataclasses import replace
from datetime import date

import pytest

from ccm_minutes.domain.edits.crediting import change_speakers
from ccm_minutes.domain.edits.merging import (
    NothingAbove,
    Scattered,
    UnlikeParts,
    UnlikePeople,
    join_entries,
    merge_with_above,
)
from ccm_minutes.domain.edits.splitting import split_entry
from ccm_minutes.domain.entry import ActionState, Attribution, Entry, EntryKind, Point
from ccm_minutes.domain.meeting import AttributionInRelease, Meeting
from ccm_minutes.domain.runs import characters
from ccm_minutes.domain.speaker import DelegationSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking
from ccm_minutes.release.redaction import redact
from ccm_minutes.release.seams import words_of
from tests.domain.samples import MEETING, OPENING

AVERLAND, LOWMARK = DelegationSpeaker("averland"), DelegationSpeaker("lowmark")
ABOVE = Entry(EntryKind.INTERVENTION, text="We agree.", speakers=(AVERLAND,), key="above")
BELOW = Entry(EntryKind.INTERVENTION, text="Fully.", speakers=(AVERLAND,), key="below")


def with_both(*entries: Entry) -> Meeting:
    opening = replace(OPENING, entries=entries)
    return replace(MEETING, agenda=(opening, *MEETING.agenda[1:]))


def merged(
    above: Entry, below: Entry, people: tuple[DelegationSpeaker, ...] | None = None
) -> Entry:
    after = merge_with_above(below.key, people).apply(with_both(above, below))
    (whole,) = after.agenda[0].entries
    return whole


def test_texts_are_joined_and_the_upper_one_stays() -> None:
    assert merged(ABOVE, BELOW) == replace(ABOVE, text="We agree. Fully.")


def test_points_follow_in_their_order() -> None:
    above = replace(ABOVE, points=(Point("One"),))
    below = replace(BELOW, points=(Point("Two"),))
    whole = merged(above, below)
    assert (whole.text, whole.points) == (
        "We agree.",
        (Point("One"), Point("Fully."), Point("Two")),
    )
    assert merged(ABOVE, below).points == (Point("Two"),)
    assert merged(above, replace(below, text=None)).points == (Point("One"), Point("Two"))


def test_what_was_split_is_merged_as_it_was() -> None:
    entry = replace(ABOVE, text="We agree. Fully.", points=(Point("One"),))
    split = split_entry("above", 9, "below").apply(with_both(entry))
    assert merge_with_above("below").apply(split) == with_both(entry)


def test_of_different_speakers_somebody_has_to_say_whose_it_is() -> None:
    below = replace(BELOW, speakers=(LOWMARK,))
    with pytest.raises(UnlikePeople, match="Say whose") as refused:
        merged(ABOVE, below)
    assert (refused.value.above, refused.value.below) == ((AVERLAND,), (LOWMARK,))
    assert merged(ABOVE, below, (AVERLAND, LOWMARK)).speakers == (AVERLAND, LOWMARK)
    assert merged(ABOVE, below, (LOWMARK,)).speakers == (LOWMARK,)


def test_an_intervention_without_a_speaker_gets_that_of_the_one_below() -> None:
    assert merged(replace(ABOVE, speakers=()), BELOW).speakers == (AVERLAND,)


def test_another_kind_joins_the_kind_above_with_its_label_in_words() -> None:
    above = Entry(EntryKind.NARRATIVE, text="It rained.", key="above")
    assert merged(above, BELOW).text == (
        "It rained. ",
        DelegationMention("averland"),
        ": Fully.",
    )
    assert merged(ABOVE, replace(above, key="below")) == replace(ABOVE, text="We agree. It rained.")


def test_what_both_have_stays_once_and_what_differs_becomes_words() -> None:
    due = {"due": date(2031, 4, 1), "due_text": "by April"}
    one = Entry(EntryKind.ACTION, text="Send", owners=(AVERLAND,), key="above", **due)  # type: ignore[arg-type]
    two = replace(one, text="Post", key="below", due_text="soon")
    whole = merged(one, two)
    assert (whole.text, whole.due, whole.due_text) == ("Send Post soon", one.due, "by April")
    assert merged(replace(one, due=None), two).due == two.due


def test_ones_own_circumstances_stay_in_words() -> None:
    below = replace(BELOW, lead_in="Later,", capacity="for the coast")
    assert merged(ABOVE, below) == replace(
        ABOVE, text="We agree. Later, Fully.", capacity="for the coast"
    )
    both = merged(replace(ABOVE, capacity="for all"), below)
    assert (both.capacity, both.text) == ("for all", "We agree. Later, (for the coast): Fully.")


@pytest.mark.parametrize(
    "below",
    [
        replace(BELOW, marking=Marking.FOUO),
        replace(BELOW, in_release="Something."),
        replace(BELOW, attribution=Attribution.OMITTED),
    ],
)
def test_what_leaves_in_another_way_is_not_merged(below: Entry) -> None:
    with pytest.raises(UnlikeParts, match="Make both alike"):
        merged(ABOVE, below)


def test_what_is_done_is_not_merged_with_what_is_open() -> None:
    one = Entry(EntryKind.ACTION, text="Send", key="above")
    with pytest.raises(UnlikeParts, match="open and the other is done"):
        merged(one, replace(one, key="below", state=ActionState.DONE))


def test_a_note_to_oneself_and_what_is_printed_are_not_merged() -> None:
    note = Entry(EntryKind.NOTE, text="Ask them.", key="note")
    said = Entry(EntryKind.NARRATIVE, text="We met.", key="said")
    for above, below in ((said, note), (note, said)):
        with pytest.raises(UnlikeParts):
            merged(above, below)
    assert merged(note, replace(note, key="other")).kind is EntryKind.NOTE


def test_two_that_are_marked_stay_so_with_both_replacements() -> None:
    whole = merged(replace(ABOVE, in_release="One."), replace(BELOW, in_release="Two."))
    assert (whole.marking, whole.in_release) == (None, "One. Two.")
    whole = merged(replace(ABOVE, in_release="One."), replace(BELOW, marking=Marking.FOUO))
    assert (whole.marking, whole.in_release) == (Marking.FOUO, "One.")


def test_a_flag_and_an_id_of_either_stay() -> None:
    whole = merged(ABOVE, replace(BELOW, flagged=True, id="b", at="2031-03-04T10:00:00Z"))
    assert (whole.flagged, whole.id, whole.at) == (True, "b", "2031-03-04T10:00:00Z")


def test_above_the_first_there_is_nothing() -> None:
    with pytest.raises(NothingAbove):
        merge_with_above("above").apply(with_both(ABOVE, BELOW))


def test_several_are_joined_in_one_step() -> None:
    third = replace(BELOW, text="Truly.", key="third")
    edit = join_entries(["above", "below", "third"])
    (whole,) = edit.apply(with_both(ABOVE, BELOW, third)).agenda[0].entries
    assert (edit.name, whole) == (
        "join entries",
        replace(ABOVE, text="We agree. Fully. Truly."),
    )


def test_what_stands_apart_is_not_joined() -> None:
    third = replace(BELOW, text="Truly.", key="third")
    for keys in (["above", "third"], ["below", "above"], ["above", "action-key"]):
        with pytest.raises(Scattered):
            join_entries(keys).apply(with_both(ABOVE, BELOW, third))


def closed(*entries: Entry) -> Meeting:
    """A closed meeting in which one of two delegations may be named."""
    meeting = with_both(*entries)
    named = tuple(replace(one, named_in_release=one.id == "lowmark") for one in meeting.delegations)
    how = AttributionInRelease.BY_CATEGORY
    details = replace(meeting.details, attribution_in_release=how)
    return replace(meeting, details=details, delegations=named)


@pytest.mark.parametrize("whose", [0, 1])
def test_for_whom_somebody_unnamed_spoke_is_not_printed_beside_somebody_named(whose: int) -> None:
    lowmark = (DelegationSpeaker("lowmark"),)
    both = [replace(ABOVE, text="We agree."), replace(BELOW, text="Fully.")]
    both = [replace(one, speakers=lowmark) for one in both]
    both[whose] = replace(
        both[whose], speakers=(DelegationSpeaker("averland"),), capacity="for the coast"
    )

    whole = merge_with_above(both[1].key, lowmark).apply(closed(*both))
    (printed,) = redact(whole).released.items[0].entries

    entry = whole.agenda[0].entries[0]
    assert (entry.speakers, entry.capacity) == (lowmark, None)
    assert "(for the coast):" in characters(entry.text)
    assert words_of(printed.text) == "We agree. Fully."


def test_for_whom_somebody_spoke_stays_where_it_is_told_no_more_than_before() -> None:
    spoken = replace(ABOVE, capacity="for the coast")
    meeting = closed(spoken)

    after = change_speakers(spoken.key, (DelegationSpeaker("lowmark"),)).apply(meeting)
    assert after.agenda[0].entries[0].capacity is None
    assert "for the coast" not in repr(redact(after).released)
    again = change_speakers(spoken.key, (RepresentativeSpeaker("ada"),)).apply(meeting)
    assert again.agenda[0].entries[0].capacity == "for the coast"
