"""What is found in a paragraph while it is typed is what the examination finds there."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given

from ccm_minutes.domain.delegation import (
    Delegation,
    Movement,
    MovementAt,
    Office,
    Representative,
)
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    Clearance,
    InRelease,
    Meeting,
)
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    RepresentativeMention,
    Text,
    Words,
    runs_of,
)
from ccm_minutes.domain.walk import all_entries, all_points
from ccm_minutes.release.examination import examine
from ccm_minutes.release.finding import Finding
from ccm_minutes.release.folding import letters_of
from ccm_minutes.release.redaction import redact
from ccm_minutes.release.watching import Spot, watch_of, watches_alike
from tests.samples import small_meeting
from tests.strategies import meetings

OF_NAMES = {"name", "marking-word", "other-state", "country-code"}
NARRATIVE = Entry(EntryKind.NARRATIVE)
CAME, CHAIR = MovementAt(time(10, 42), Movement.ARRIVES), Office("Chair")


def closed_meeting() -> Meeting:
    """A meeting in which Averland, Brightmoor and Ilsa Brandt may be named nowhere."""
    meeting = small_meeting()
    people = (Representative("Ilsa Brandt", id="ilsa"), Representative("Odo Quill"))
    delegations = (
        Delegation("avl", "Averland", representatives=people),
        Delegation("brm", "Brightmoor", other_names=("Moorish Republic",)),
        Delegation("che", "Switzerland"),
        Delegation("hst", "Hostia", named_in_release=True),
    )
    details = replace(meeting.details, attribution_in_release=AttributionInRelease.BY_CATEGORY)
    return replace(meeting, details=details, delegations=delegations)


def flat(text: Text) -> str:
    return "".join(run.text if isinstance(run, Words) else "￼" for run in runs_of(text))


def found(text: Text, entry: Entry = NARRATIVE, meeting: Meeting | None = None) -> list[str]:
    """The words found, as they stand in the text."""
    spots = watch_of(meeting or closed_meeting()).spots(entry, text)
    return [flat(text)[spot.start : spot.end] for spot in spots]


def test_a_name_that_may_not_be_named_is_found_where_it_stands() -> None:
    assert found("Then Averland said so, and Brightmoor’s van came.") == ["Averland", "Brightmoor"]


def test_a_name_that_may_be_named_is_not() -> None:
    assert found("Then Hostia said so.") == []


def test_a_mention_is_no_name() -> None:
    assert found(("Then ", DelegationMention("avl"), " said so.")) == []


def test_a_name_after_mentions_and_marked_words_is_found_in_its_place() -> None:
    text = (
        " ",
        DelegationMention("avl"),
        Words("quietly, ", marking=Marking.FOUO),
        "  told ",
        Words("Bright", bold=True),
        Words("moor", italic=True),
        " so.",
    )
    assert found(text) == ["Brightmoor"]


def test_a_name_that_withholding_joins_is_found_over_what_is_withheld() -> None:
    text = ("Aver", Words(" never ", marking=Marking.FOUO), "land came.")

    assert found(text) == ["Aver never land"]


def test_a_name_in_replacement_words_is_found_at_the_words_that_they_replace() -> None:
    assert found(("It ", Words("came late", in_release="was Averland"))) == ["came late"]
    assert found(("By ", DelegationMention("avl", in_release="Averland"))) == ["￼"]


def test_lines_that_are_broken_in_any_way_do_not_move_the_place() -> None:
    assert found("One\r\ntwo\u2028\x07 Averland") == ["Averland"]


def test_a_demonym_and_the_name_of_a_person_are_found() -> None:
    assert found("The Averlandian view, said Brandt.") == ["Averlandian", "Brandt"]


def test_a_state_that_is_not_here_is_found_as_a_doubt() -> None:
    (spot,) = watch_of(closed_meeting()).spots(NARRATIVE, "It had been to Peru.")

    assert (spot.finding.code, spot.finding.blocks) == ("other-state", False)
    assert spot.mentions == ()


@pytest.mark.parametrize(
    "entry",
    [
        Entry(EntryKind.NOTE),
        Entry(EntryKind.NARRATIVE, attribution=Attribution.OMITTED),
        Entry(EntryKind.NARRATIVE, marking=Marking.FOUO),
        Entry(EntryKind.NARRATIVE, in_release="Nothing."),
    ],
)
def test_nothing_is_found_in_what_does_not_go_out(entry: Entry) -> None:
    assert found("Averland", entry) == []


def test_a_name_can_become_a_mention_of_whomever_it_stands_for() -> None:
    watch = watch_of(closed_meeting())

    def mentions(words: str) -> object:
        return [spot.mentions for spot in watch.spots(NARRATIVE, words)]

    assert mentions("Moorish Republic") == [(DelegationMention("brm"),)]
    assert mentions("the Swiss") == [(DelegationMention("che"),)]
    assert mentions("Ms Brandt") == [(RepresentativeMention("ilsa"),)]
    # He has no id by which a text could mention him.
    assert mentions("Odo Quill") == [()]


@pytest.mark.parametrize(
    "text",
    [
        (Words("a secret deal", marking=Marking.FOUO, in_release="Averland agreed"), " to it"),
        ("Aver", Words("so to speak", marking=Marking.FOUO), "land agreed"),
        (DelegationMention("brm", in_release="the friend of Averland"), " came"),
    ],
)
def test_no_mention_is_offered_that_would_take_other_words_away(text: Text) -> None:
    (spot,) = watch_of(closed_meeting()).spots(NARRATIVE, text)

    assert spot.finding.text == "Averland"
    assert spot.mentions == ()


def test_a_marked_delegation_is_offered_to_nobody() -> None:
    meeting = closed_meeting()
    first, *others = meeting.delegations
    marked = replace(meeting, delegations=(replace(first, marking=Marking.FOUO), *others))
    (spot,) = watch_of(marked).spots(NARRATIVE, "Averland")

    assert spot.mentions == ()


def test_an_entry_by_category_in_a_named_meeting_names_no_speaker() -> None:
    meeting = small_meeting()
    entry = Entry(
        EntryKind.INTERVENTION,
        speakers=(DelegationSpeaker("avl"),),
        attribution=Attribution.BY_CATEGORY,
    )

    assert found("Averland and Brightmoor", entry, meeting) == ["Averland"]
    assert found("Averland and Brightmoor", NARRATIVE, meeting) == []


def test_a_name_that_was_allowed_in_this_very_passage_is_not_found() -> None:
    meeting = closed_meeting()
    allowed = replace(meeting, clearances=(Clearance("Averland", "By Averland.", "A brand."),))

    assert found(" By  Averland.", meeting=allowed) == []
    assert found("By Averland!", meeting=allowed) == ["Averland"]


def test_names_are_gathered_again_only_when_they_change() -> None:
    meeting = closed_meeting()
    watch = watch_of(meeting)
    typed = replace(meeting, agenda=meeting.agenda[:1])
    details = replace(meeting.details, title="Spring meeting")
    fewer = replace(meeting, delegations=meeting.delegations[:1])

    assert watches_alike(meeting, typed)
    assert not watches_alike(meeting, fewer)
    assert watch_of(replace(meeting, details=details), watch).names is watch.names
    moved = (replace(one, movements=(CAME,), offices=(CHAIR,)) for one in meeting.delegations)
    assert watch_of(replace(meeting, delegations=tuple(moved)), watch).names is watch.names
    body = replace(meeting, details=replace(details, body="Averland Circle"))
    ring = replace(meeting, details=replace(details, in_release=InRelease(body="Ring")))
    for other in (fewer, body, ring):
        assert watch_of(other, watch).names is not watch.names


@given(meetings())
def test_it_finds_what_the_examination_finds(meeting: Meeting) -> None:
    watch = watch_of(meeting)
    spots = [
        (place, text, spot)
        for place, text, entry in looked_at(meeting)
        for spot in watch.spots(entry, text)
    ]
    places = {place for place, _, _ in looked_at(meeting)}
    expected = [f for f in examine(meeting).findings if f.code in OF_NAMES and f.where in places]

    assert Counter(told(spot.finding, place) for place, _, spot in spots) == Counter(
        told(one, one.where) for one in expected
    )
    for _, text, spot in spots:
        assert is_at_its_place(text, spot)


def told(finding: Finding, where: str) -> tuple[str, ...]:
    return where, finding.code, finding.severity, finding.text, finding.passage


def is_at_its_place(text: Text, spot: Spot) -> bool:
    """Whether the place holds the words found, or what they are printed in place of."""
    words = flat(text)[spot.start : spot.end]
    whole = all(isinstance(run, Words) and run.in_release is None for run in runs_of(text))
    marked = any(run.marking for run in runs_of(text))
    if whole and not marked:
        return letters_of(words) == letters_of(spot.finding.text)
    return 0 <= spot.start < spot.end <= len(flat(text))


def looked_at(meeting: Meeting) -> Iterator[tuple[str, Text, Entry]]:
    """The texts of entries that are released, with their places."""
    released = {passage.where for passage in redact(meeting).passages}
    for place, _, entry in all_entries(meeting):
        if is_marked(entry):
            continue
        if entry.text is not None and f"{place}.text" in released:
            yield f"{place}.text", entry.text, entry
        for where, point in all_points(entry.points, place):
            if where in released and not is_marked(point):
                yield where, point.text, entry
