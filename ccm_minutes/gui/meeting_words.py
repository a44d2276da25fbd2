"""What the window calls things of a meeting itself."""

from ccm_minutes.composition.parts.ordinals import begins_with_ordinal
from ccm_minutes.domain.meeting import DocumentKind, MeetingStatus
from ccm_minutes.gui.words import say


def numbered_title(title: str, number: int | None) -> str:
    """The title of a meeting in a list of many, with its place in the series.

    A figure is read in any language, and an ordinal in that of the window beside a title in
    another would be wrong.
    """
    if number is None or begins_with_ordinal(title, number):
        return title
    return f"{title} ({number})"


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
