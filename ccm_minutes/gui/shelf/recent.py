"""The meetings that were opened last."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from ccm_minutes.application.ports import MeetingLine
from ccm_minutes.gui.settings import Settings

MOST: Final = 5
"""How many are shown."""

_SETTING: Final = "recent-meetings"


@dataclass(frozen=True, slots=True)
class Recent:
    """Remembers them by digests: an id may be made of the words of a title."""

    settings: Settings

    def opened(self, meeting_id: str) -> None:
        """A meeting is opened."""
        mark = _mark(meeting_id)
        others = (one for one in self._marks() if one != mark)
        self.settings.put(_SETTING, " ".join((mark, *others)[:MOST]))

    def among(self, meetings: Sequence[MeetingLine]) -> tuple[MeetingLine, ...]:
        """Those of them that are still there, the one opened last first."""
        known = {_mark(line.id): line for line in meetings}
        return tuple(known[mark] for mark in self._marks() if mark in known)

    def _marks(self) -> list[str]:
        return (self.settings.get(_SETTING) or "").split()


def _mark(meeting_id: str) -> str:
    return sha256(meeting_id.encode()).hexdigest()[:16]
