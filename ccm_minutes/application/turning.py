"""Turning, splitting and merging entries in the language of their meeting."""

from ccm_minutes.domain.edits.converting import ChoiceWords
from ccm_minutes.domain.entry import ActionState, ModeOfAdoption
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.catalogue import catalogue_of


def choice_words(meeting: Meeting) -> ChoiceWords:
    """What the documents of a meeting say for what was chosen and not typed."""
    word = catalogue_of(meeting.details.language).word
    return ChoiceWords(
        in_writing=word("in writing"),
        states={
            ActionState.DONE: word(" – done").strip(),
            ActionState.CANCELLED: word(" – cancelled").strip(),
        },
        modes={
            ModeOfAdoption.CONSENSUS: word("(by consensus)"),
            ModeOfAdoption.NO_OBJECTION: word("(without objection)"),
            ModeOfAdoption.VOTE: word("(by vote)"),
            ModeOfAdoption.WITH_RESERVATIONS: word("(with reservations)"),
        },
    )
