"""An entry turned into another kind says the same."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from ccm_minutes.domain.edits.converting import ChoiceWords, change_kind
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.entry import (
    ActionState,
    Attribution,
    Entry,
    EntryKind,
    ModeOfAdoption,
    Point,
)
from ccm_minutes.domain.meeting import AttributionInRelease, Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking, RepresentativeMention, Text, Words
from ccm_minutes.release.redaction import redact
from ccm_minutes.release.seams import words_of
from tests.domain.samples import with_entry

AVERLAND = DelegationSpeaker("averland")
ADA = RepresentativeSpeaker("ada")
SAID = Entry(EntryKind.INTERVENTION, text="We agree.", speakers=(AVERLAND,), key="it")
FULL = replace(SAID, speakers=(AVERLAND, ADA), capacity="for the coast", in_writing=True)
ACTION = Entry(
    EntryKind.ACTION,
    text="Send it",
    owners=(AVERLAND,),
    due=date(2031, 4, 1),
    state=ActionState.DONE,
    key="it",
)


def turned(entry: Entry, *kinds: EntryKind, meeting: Meeting | None = None) -> Entry:
    meeting = meeting or with_entry(entry)
    for kind in kinds:
        meeting = change_kind(entry.key, kind).apply(meeting)
    return meeting.agenda[0].entries[0]


def by_category(entry: Entry) -> Meeting:
    attribution = AttributionInRelease.BY_CATEGORY
    edit = change_details("close", attribution_in_release=attribution)
    return edit.apply(with_entry(entry))


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        (SAID, (DelegationMention("averland"), ": We agree.")),
        (
            FULL,
            (
                DelegationMention("averland"),
                ", ",
                RepresentativeMention("ada"),
                " (for the coast, in writing): We agree.",
            ),
        ),
        (replace(SAID, speakers=(OfficeSpeaker("Chair"),)), "Chair: We agree."),
        (
            replace(SAID, lead_in="In short,"),
            ("In short, ", DelegationMention("averland"), ": We agree."),
        ),
        (replace(SAID, text=None), (DelegationMention("averland"), ":")),
        (replace(SAID, speakers=()), "We agree."),
        (ACTION, (DelegationMention("averland"), ": Send it (2031-04-01) – done")),
        (
            replace(ACTION, text="Send it By April", due_text="by April", owners=()),
            "Send it By April (2031-04-01) – done",
        ),
        (
            Entry(EntryKind.DECISION, text="Agreed", adopted_by=ModeOfAdoption.VOTE, key="it"),
            "Agreed (by vote)",
        ),
    ],
)
def test_what_has_no_place_becomes_words(entry: Entry, text: Text) -> None:
    note = turned(entry, EntryKind.NOTE)
    assert note == Entry(EntryKind.NOTE, text=text, key="it")


@pytest.mark.parametrize("entry", [SAID, FULL, ACTION, replace(SAID, text=None)])
def test_turned_there_and_back_it_is_as_it_was(entry: Entry) -> None:
    for between in (EntryKind.NARRATIVE, EntryKind.QUESTION, EntryKind.NOTE):
        assert turned(entry, between, entry.kind) == entry


def test_speakers_become_owners_and_owners_speakers() -> None:
    action = turned(SAID, EntryKind.ACTION)
    assert action == Entry(EntryKind.ACTION, text="We agree.", owners=(AVERLAND,), key="it")
    assert turned(SAID, EntryKind.ACTION, EntryKind.INTERVENTION) == SAID


def test_a_paragraph_that_begins_with_a_name_is_that_ones_intervention() -> None:
    text = ("Chair, ", DelegationMention("lowmark"), ": two words")
    entry = Entry(EntryKind.NARRATIVE, text=text, key="it")
    spoken = turned(entry, EntryKind.INTERVENTION)
    assert spoken.speakers == (OfficeSpeaker("Chair"), DelegationSpeaker("lowmark"))
    assert spoken.text == "two words"


@pytest.mark.parametrize(
    "text",
    [
        ("We thank ", DelegationMention("lowmark"), ": thanks"),
        (DelegationMention("lowmark", in_release="a State"), ": thanks"),
        (DelegationMention("lowmark", marking=Marking.FOUO), ": thanks"),
        (Words("Chair", marking=Marking.FOUO), ": thanks"),
        "Somebody: thanks",
        (DelegationMention("lowmark"), " thanks"),
    ],
)
def test_other_words_are_no_label(text: Text) -> None:
    entry = Entry(EntryKind.NARRATIVE, text=text, key="it")
    assert turned(entry, EntryKind.INTERVENTION) == replace(entry, kind=EntryKind.INTERVENTION)


def test_an_action_cannot_have_for_whom_somebody_spoke_so_that_stays_in_words() -> None:
    action = turned(replace(SAID, capacity="for the coast"), EntryKind.ACTION)
    assert action.owners == (AVERLAND,)
    assert action.text == "(for the coast): We agree."


def test_in_a_closed_meeting_for_whom_somebody_spoke_stays_withheld() -> None:
    note = turned(FULL, EntryKind.NARRATIVE, meeting=by_category(FULL))
    aside = Words(" (for the coast, in writing)", marking=Marking.FOUO)
    assert note.text == (
        DelegationMention("averland"),
        ", ",
        RepresentativeMention("ada"),
        aside,
        ": We agree.",
    )
    back = turned(FULL, EntryKind.NARRATIVE, EntryKind.INTERVENTION, meeting=by_category(FULL))
    assert back == FULL


@pytest.mark.parametrize("lead_in", [None, "In short,"])
@pytest.mark.parametrize("how", [with_entry, by_category])
def test_whoever_is_not_told_at_all_is_not_told_by_words(
    lead_in: str | None, how: Callable[[Entry], Meeting]
) -> None:
    entry = replace(FULL, attribution=Attribution.IMPERSONAL, lead_in=lead_in)
    meeting = change_kind("it", EntryKind.NARRATIVE).apply(how(entry))

    (printed,) = redact(meeting).released.items[0].entries
    assert words_of(printed.text) == " ".join(filter(None, (lead_in, "We agree.")))
    if lead_in is None:
        assert turned(meeting.agenda[0].entries[0], EntryKind.INTERVENTION) == entry


def test_one_who_is_named_all_the_same_keeps_it_open() -> None:
    entry = replace(FULL, attribution=Attribution.NAMED)
    text = turned(entry, EntryKind.NARRATIVE, meeting=by_category(entry)).text
    assert " (for the coast, in writing): We agree." in (text or ())


def test_points_and_markings_stay_as_they_are() -> None:
    entry = replace(SAID, points=(Point("One", marking=Marking.FOUO),), in_release="Something.")
    note = turned(entry, EntryKind.KEY_POINT)
    assert (note.points, note.in_release) == (entry.points, "Something.")


def test_a_date_that_is_none_stays_words() -> None:
    entry = Entry(EntryKind.NARRATIVE, text="Send (2031-02-31)", key="it")
    assert turned(entry, EntryKind.ACTION).text == "Send (2031-02-31)"


def test_what_was_chosen_is_said_in_the_language_of_the_meeting() -> None:
    french = ChoiceWords("par écrit", {ActionState.DONE: "– fait"}, {})
    meeting = with_entry(ACTION)
    note = change_kind("it", EntryKind.NOTE, french).apply(meeting).agenda[0].entries[0]
    assert note.text == (DelegationMention("averland"), ": Send it (2031-04-01) – fait")
