"""One objection of the careful reader, as a finding that never blocks."""

from ccm_minutes.release.finding import Finding, Severity


def objection(code: str, where: str, text: str, says: str, passage: str = "") -> Finding:
    """A finding that warns.

    Args:
        code: the short constant name of the rule.
        where: the place in the meeting file.
        text: the words objected to, or those that name the part.
        says: one sentence for the user, with what to do.
        passage: the whole text that the words stand in; empty where the fault is in no text.
    """
    return Finding(code, Severity.WARN, where, text, passage, says)
