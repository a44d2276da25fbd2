"""Which action points of the register are looked at."""

from datetime import date
from typing import Any

import pytest

from ccm_minutes.application.action_filter import DueWhen, Wanted, searched_in
from ccm_minutes.application.actions import actions_of
from ccm_minutes.domain.entry import ActionState, Point
from ccm_minutes.domain.speaker import DelegationSpeaker
from tests.application.meetings import action, meeting

TODAY = date(2026, 6, 10)
OWNED = (DelegationSpeaker("isles"),)
LINES = tuple(
    actions_of(
        [
            meeting(
                action("late", due=date(2026, 6, 9), owners=OWNED),
                action("today", due=TODAY, points=(Point("Première étape"),)),
                action("soon", due=date(2026, 7, 10), state=ActionState.DONE),
                action("far", due=date(2026, 7, 11)),
                body="Lantern Committee",
            ),
            meeting(action("whenever", due_text="by winter"), id_="m2", title="Réunion"),
        ]
    )
)


def fitting(**wanted: Any) -> list[str]:
    asked = Wanted(**{"state": None, **wanted})
    return [one.text for one in LINES if asked.fits(one, searched_in(one), TODAY)]


def test_what_is_open_is_looked_for_unless_something_else_is() -> None:
    assert fitting(state=Wanted().state) == ["late", "today", "far", "whenever"]
    assert fitting() == ["late", "today", "soon", "far", "whenever"]
    assert fitting(state=ActionState.DONE) == ["soon"]


@pytest.mark.parametrize(
    ("when", "texts"),
    [
        (DueWhen.OVERDUE, ["late"]),
        (DueWhen.SOON, ["today", "soon"]),
        (DueWhen.NO_DATE, ["whenever"]),
    ],
)
def test_deadlines_are_seen_from_today(when: DueWhen, texts: list[str]) -> None:
    assert fitting(due=when) == texts


def test_owner_and_body_are_looked_for_as_they_are_printed() -> None:
    assert fitting(owner="The Hollin Isles") == ["late"]
    assert fitting(body="Lantern Committee", owner="") == ["late", "today", "soon", "far"]


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ("etape premiere", ["today"]),
        ("HOLLIN", ["late"]),
        ("reunion winter", ["whenever"]),
        ("lantern far", ["far"]),
        ("lantern winter", []),
        ("  ", ["late", "today", "soon", "far", "whenever"]),
    ],
)
def test_every_word_must_stand_somewhere(words: str, texts: list[str]) -> None:
    assert fitting(words=words) == texts
