"""The action points of all meetings."""

from datetime import date

import pytest

from ccm_minutes.application.actions import actions_of, chosen
from ccm_minutes.domain.entry import ActionState
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, RepresentativeSpeaker
from ccm_minutes.domain.text import DelegationMention
from tests.application.meetings import action, meeting, paragraph

ISLES = DelegationSpeaker("isles")
MEETINGS = (
    meeting(
        paragraph("Opened."),
        action(("thank ", DelegationMention("isles")), owners=(OfficeSpeaker("President"),)),
        action(
            "circulate the draft",
            owners=(ISLES, RepresentativeSpeaker("tollvik")),
            due=date(2026, 6, 1),
            due_text="by June",
            state=ActionState.DONE,
        ),
    ),
    meeting(action("find a room", owners=(DelegationSpeaker("averland"),)), id_="m2"),
)


def test_every_action_of_every_meeting_is_listed_with_its_place() -> None:
    listed = [(line.meeting.id, line.place, line.text) for line in actions_of(MEETINGS)]

    assert listed == [
        ("m1", "agenda[0].entries[1]", "thank the Hollin Isles"),
        ("m1", "agenda[0].entries[2]", "circulate the draft"),
        ("m2", "agenda[0].entries[0]", "find a room"),
    ]


def test_an_action_without_a_state_is_open() -> None:
    assert [line.state for line in actions_of(MEETINGS)] == ["open", "done", "open"]


def test_owners_are_called_as_in_the_full_version() -> None:
    assert next(line for line in actions_of(MEETINGS) if line.due).owners == (
        "The Hollin Isles",
        "Maren Tollvik",
    )


def test_only_open_actions_may_be_asked_for() -> None:
    lines = chosen(actions_of(MEETINGS), only_open=True)

    assert [line.text for line in lines] == ["thank the Hollin Isles", "find a room"]


@pytest.mark.parametrize("owner", ["the hollin isles", "Hollin  Isles", "MAREN TOLLVIK"])
def test_an_owner_is_asked_for_in_any_case_and_without_the_article(owner: str) -> None:
    assert [line.text for line in chosen(actions_of(MEETINGS), owner=owner)] == [
        "circulate the draft"
    ]


def test_a_part_of_a_name_is_nobodys_name() -> None:
    assert chosen(actions_of(MEETINGS), owner="Isles") == []
