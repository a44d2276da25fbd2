"""What has no title or no name, and would print an empty line."""

from dataclasses import replace

import pytest

from ccm_minutes.application.checking.reader import objections
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation, Representative
from ccm_minutes.domain.paper import Document
from tests.application.checking.reads import codes
from tests.application.meetings import meeting, paragraph


def test_whatever_prints_an_empty_line_is_told_with_its_place() -> None:
    spoken = (paragraph("It met."),)
    under = AgendaItem(" ", entries=spoken, documents=(Document(""),))
    sound = meeting(items=(AgendaItem("One", entries=spoken, items=(under,)),))
    found = objections(
        replace(
            sound,
            details=replace(sound.details, title="", documents=(Document("Paper"), Document(" "))),
            delegations=(Delegation("a", "", representatives=(Representative(""),)),),
        )
    )

    assert sorted((one.code, one.where) for one in found) == [
        ("no-name", "delegations[0].name"),
        ("no-name", "delegations[0].representatives[0].name"),
        ("no-title", "agenda[0].items[0].documents[0].title"),
        ("no-title", "agenda[0].items[0].title"),
        ("no-title", "meeting.documents[1].title"),
        ("no-title", "meeting.title"),
    ]
    assert not any(one.blocks for one in found)


@pytest.mark.parametrize("title", ["1", "–", "Any other business"])
def test_any_title_will_do(title: str) -> None:
    assert codes(meeting(items=(AgendaItem(title, entries=(paragraph("It met."),)),))) == []
