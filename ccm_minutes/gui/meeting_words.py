"""What the window calls things of a meeting itself."""

from ccm_minutes.domain.meeting import DocumentKind, MeetingStatus
from ccm_minutes.gui.words import say


def status_words() -> dict[MeetingStatus, str]:
    """How far the minutes are."""
    return {
        MeetingStatus.DRAFT: say("draft"),
        MeetingStatus.CIRCULATED: say("circulated"),
        MeetingStatus.APPROVED: say("approved"),
    }


def document_kind_words() -> dict[DocumentKind, str]:
    """What the kinds of minutes are called."""
    return {
        DocumentKind.MINUTES: say("Minutes"),
        DocumentKind.ACTION_MINUTES: say("Minutes and action points"),
        DocumentKind.SUMMARY: say("Summary"),
        DocumentKind.REPORT: say("Report"),
        DocumentKind.BRIEFING: say("Briefing"),
    }
