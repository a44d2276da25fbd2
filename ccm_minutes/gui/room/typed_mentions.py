"""Mentions that are typed into a text of the record, found as in the capture line."""

from collections.abc import Sequence

from ccm_minutes.capture.folding import folded
from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.capture.mentions import mentions_in
from ccm_minutes.capture.state_codes import codes_of
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.text import DelegationMention
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.text.mentioning import TypedMention

_AFTER_NAMES = ',;:!?()[]"'


class TypedMentions:
    """Finds them among the delegations of the meeting that is open."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._delegations: tuple[Delegation, ...] | None = None
        self._lookup = Lookup((), {})

    def __call__(self, line: str, before: int | None) -> Sequence[TypedMention]:
        """The mentions in a line; with a cursor in it, those alone that cannot go on."""
        lookup = self.lookup
        return [
            TypedMention(start, end, DelegationMention(delegation))
            for start, end, delegation in mentions_in(line, lookup)
            if before is None or self._is_over(line, start, end, before)
        ]

    def _is_over(self, line: str, start: int, end: int, before: int) -> bool:
        behind = line[end:before]
        if not behind:
            return False
        if any(character in _AFTER_NAMES for character in behind):
            return True
        typed = f"{folded(line[start + 1 : end])} {folded(behind)}"
        names = (one for known in self._lookup.known for one in known.exact)
        return not any(one.startswith(typed) for one in names)

    @property
    def lookup(self) -> Lookup:
        """The names of the meeting."""
        delegations = self._sitting.meeting.delegations
        if delegations is not self._delegations:
            self._lookup = Lookup(delegations, codes_of(delegations))
            self._delegations = delegations
        return self._lookup
