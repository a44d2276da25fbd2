"""What a person has looked at, and what is still open before a release."""

from collections.abc import Iterable
from typing import TypeAlias

from ccm_minutes.release.finding import Finding

_Key: TypeAlias = tuple[str, str, str]


class LookedAt:
    """Warnings that a person ticked. A tick holds for these words in this very passage."""

    def __init__(self) -> None:
        self._ticked: set[_Key] = set()

    def turn(self, finding: Finding) -> None:
        """Ticks a warning, or takes its tick away; what blocks cannot be ticked."""
        if not finding.blocks:
            self._ticked ^= {_key(finding)}

    def holds(self, finding: Finding) -> bool:
        """Whether a warning is ticked."""
        return _key(finding) in self._ticked

    def still_open(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those that stand in the way: what blocks, and warnings that nobody has looked at."""
        return tuple(one for one in findings if one.blocks or not self.holds(one))

    def keep_to(self, findings: Iterable[Finding]) -> None:
        """Lets the ticks lapse of all that is not found any more."""
        self._ticked &= {_key(finding) for finding in findings}


def _key(finding: Finding) -> _Key:
    # A warning of the meeting as a whole has no passage; its words and its rule know it again.
    return finding.code, finding.text, finding.passage
