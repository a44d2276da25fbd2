"""Sanitised documents in every language: judged, written and read again as in English."""

from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ccm_minutes import assets
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.application.exporting import Request, Version, document_of, produce
from ccm_minutes.cli.wiring.word import word_press
from ccm_minutes.composition.layout import LAYOUTS
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import AttributionInRelease, Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.release.catalogue import LANGUAGES
from ccm_minutes.release.examination import examine
from tests.application.meetings import meeting
from tests.strategies import meetings

PRESS = word_press()
KINDS = sorted(LAYOUTS)


@pytest.fixture(scope="module")
def sample() -> Meeting:
    return JsonMeetingFiles().read(assets.resource("sample", "meeting.json"))


def sanitised(kind: str, language: str) -> Request:
    return Request(Version.SANITISED, kind, language)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_passes_its_inspection_in_every_language(
    sample: Meeting, kind: str, language: str
) -> None:
    assert produce(sample, sanitised(kind, language), PRESS).inspections


@settings(max_examples=15, phases=[Phase.explicit, Phase.generate])
@given(meetings(), st.sampled_from(KINDS), st.sampled_from(["fr", "es"]))
def test_no_meeting_that_may_go_out_is_refused_in_another_language(
    of: Meeting, kind: str, language: str
) -> None:
    if not examine(of, language).blocked:
        assert produce(of, sanitised(kind, language), PRESS).inspections


def closed_meeting(*speakers: str) -> Meeting:
    """One intervention of these at a meeting where nobody is named and nobody has a category."""
    states = tuple(Delegation(id_, f"{id_}land") for id_ in ("Aver", "Brinn", "Cald", "Dorn"))
    credited = tuple(DelegationSpeaker(id_) for id_ in speakers)
    said = Entry(EntryKind.INTERVENTION, text="Oui.", speakers=credited)
    closed = meeting(said, attribution_in_release=AttributionInRelease.BY_CATEGORY)
    return replace(closed, delegations=states)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_of_a_group_spoke_shows_in_no_language(language: str) -> None:
    def content(*speakers: str) -> bytes:
        return produce(closed_meeting(*speakers), sanitised("summary", language), PRESS).content

    assert content("Aver", "Brinn") == content("Dorn", "Cald")
    assert content("Aver", "Brinn") != content("Aver")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Two States said:"),
        ("fr", "Deux États ont déclaré\u00a0:"),
        ("es", "Dos Estados dijeron:"),
    ],
)
def test_several_of_a_group_speak_in_the_plural(language: str, line: str) -> None:
    tree, _ = document_of(closed_meeting("Aver", "Brinn"), sanitised("summary", language))
    assert line in [block.text for block in tree.blocks]
