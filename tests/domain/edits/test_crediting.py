"""Who said something, and who owes it."""

from ccm_minutes.domain.edits.crediting import change_owners, change_speakers
from ccm_minutes.domain.entry import EntryKind
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker
from tests.domain.samples import ACTION, MEETING, SPOKEN, TOLD, with_entry

CHAIR = (OfficeSpeaker("Chair"),)
LOWMARK = (DelegationSpeaker("lowmark"),)


def test_an_intervention_gets_other_speakers_and_keeps_its_words() -> None:
    edit = change_speakers(SPOKEN.key, LOWMARK)
    after = edit.apply(MEETING).agenda[0].entries[0]
    assert (edit.name, after.speakers, after.points) == ("change speaker", LOWMARK, SPOKEN.points)


def test_a_paragraph_becomes_an_intervention() -> None:
    after = change_speakers(TOLD.key, CHAIR).apply(with_entry(TOLD)).agenda[0].entries[0]
    assert (after.kind, after.speakers, after.text) == (EntryKind.INTERVENTION, CHAIR, TOLD.text)


def test_an_action_point_gets_other_owners() -> None:
    edit = change_owners(ACTION.key, CHAIR)
    after = edit.apply(MEETING).agenda[1].items[0].entries[0]
    assert (edit.name, after.owners, after.text) == ("change owner", CHAIR, ACTION.text)
