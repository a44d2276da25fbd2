"""Mentions that are typed into a text of the record, found as in the capture line."""

from collections.abc import Callable, Sequence

from ccm_minutes.capture.folding import folded
from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.capture.mentions import mentions_in
from ccm_minutes.domain.text import DelegationMention
from ccm_minutes.gui.text.mentioning import TypedMention

_AFTER_NAMES = ',;:!?()[]"'


class TypedMentions:
    """Finds them among the delegations of the meeting that is open.

    Args:
        lookup: the names of the meeting.
    """

    def __init__(self, lookup: Callable[[], Lookup]) -> None:
        self._lookup = lookup

    def __call__(self, line: str, before: int | None) -> Sequence[TypedMention]:
        """The mentions in a line; with a cursor in it, those alone that cannot go on."""
        lookup = self._lookup()
        return [
            TypedMention(start, end, DelegationMention(delegation))
            for start, end, delegation in mentions_in(line, lookup)
            if before is None or _is_over(lookup, line[start + 1 : end], line[end:before])
        ]


def _is_over(lookup: Lookup, name: str, behind: str) -> bool:
    """Whether a name cannot go on with what was typed behind it."""
    if not behind:
        return False
    if any(character in _AFTER_NAMES for character in behind):
        return True
    typed = f"{folded(name)} {folded(behind)}"
    names = (one for known in lookup.known for one in known.exact)
    return not any(one.startswith(typed) for one in names)
