"""What the window calls things of a meeting itself."""

from ccm_minutes.domain.meeting import MeetingStatus
from ccm_minutes.gui.words import say


def status_words() -> dict[MeetingStatus, str]:
    """How far the minutes are."""
    return {
        MeetingStatus.DRAFT: say("draft"),
        MeetingStatus.CIRCULATED: say("circulated"),
        MeetingStatus.APPROVED: say("approved"),
    }
