"""What the window calls the kinds and states of entries."""

from ccm_minutes.domain.entry import ActionState, Attribution, EntryKind, ModeOfAdoption
from ccm_minutes.gui.words import say


def kind_words() -> dict[EntryKind, str]:
    """What an entry of each kind is called."""
    return {
        EntryKind.NARRATIVE: say("Paragraph"),
        EntryKind.INTERVENTION: say("Intervention"),
        EntryKind.QUESTION: say("Question"),
        EntryKind.KEY_POINT: say("Key point"),
        EntryKind.DECISION: say("Decision"),
        EntryKind.ACTION: say("Action point"),
        EntryKind.NOTE: say("Note to myself, in no version"),
    }


def several_words() -> dict[EntryKind, str]:
    """What those entries are called that stand under one label, one after another."""
    return {EntryKind.QUESTION: say("Questions"), EntryKind.KEY_POINT: say("Key points")}


def state_words() -> dict[ActionState, str]:
    """What became of an action point."""
    return {
        ActionState.OPEN: say("open"),
        ActionState.DONE: say("done"),
        ActionState.CANCELLED: say("cancelled"),
    }


def mode_words() -> dict[ModeOfAdoption | None, str]:
    """How a decision was adopted."""
    return {
        ModeOfAdoption.CONSENSUS: say("by consensus"),
        ModeOfAdoption.NO_OBJECTION: say("without objection"),
        ModeOfAdoption.VOTE: say("by vote"),
        ModeOfAdoption.WITH_RESERVATIONS: say("with reservations"),
    }


def attribution_words() -> dict[Attribution | None, str]:
    """How the sanitised version credits an entry, over what the meeting says."""
    return {
        Attribution.NAMED: say("released by name"),
        Attribution.BY_CATEGORY: say("released by category"),
        Attribution.IMPERSONAL: say("released impersonally"),
        Attribution.OMITTED: say("left out of the release"),
    }
