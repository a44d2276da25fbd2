"""The commands that were chosen lately in the palette, from one start to the next."""

import json
from typing import Final

from ccm_minutes.gui.settings import Settings

_NAME: Final = "recent-commands"
_MOST: Final = 6


class Recent:
    """Remembers names of commands, the latest first."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def names(self) -> list[str]:
        """What is remembered; nothing where it cannot be read."""
        try:
            kept = json.loads(self._settings.get(_NAME) or "[]")
        except ValueError:
            return []
        return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []

    def add(self, name: str) -> None:
        """Remembers that a command was chosen just now."""
        names = [name, *(one for one in self.names if one != name)][:_MOST]
        self._settings.put(_NAME, json.dumps(names, ensure_ascii=False))
