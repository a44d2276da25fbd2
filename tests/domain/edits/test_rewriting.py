"""Another text stands in the place of one that was looked at, or none does."""

import pytest

from ccm_minutes.domain.edits.edit import OutOfPlace
from ccm_minutes.domain.edits.passages import mention_passage, spell_passage, withhold_passage
from tests.samples import small_meeting

MEETING = small_meeting()
OPENING, SPOKE = MEETING.agenda[0].entries


def test_a_text_of_an_entry_or_of_a_point_is_put_in_place_of_what_was_looked_at() -> None:
    point = SPOKE.points[0].text
    assert OPENING.text is not None

    entry = withhold_passage(OPENING.key, (), OPENING.text, "New.").apply(MEETING)
    changed = mention_passage(SPOKE.key, (0,), point, "Newer.").apply(MEETING)

    assert entry.agenda[0].entries[0].text == "New."
    assert changed.agenda[0].entries[1].points[0].text == "Newer."
    assert changed.agenda[0].entries[0] is OPENING


def test_a_text_that_was_changed_meanwhile_is_let_be() -> None:
    with pytest.raises(OutOfPlace, match="changed meanwhile"):
        spell_passage(OPENING.key, (), "Another.", "New.").apply(MEETING)
