"""Plain strings of a meeting, fit for a document."""

from ccm_minutes.document.characters import printable


def line(text: str | None) -> str:
    """What a document can hold of a string; empty for none, or for spaces alone."""
    words = printable(text or "")
    return words if words.strip() else ""
