"""What the window remembers from one start to the next."""

from typing import Protocol


class Settings(Protocol):
    """Small things the window remembers from one start to the next, none of them of a meeting."""

    def get(self, name: str) -> str | None:
        """What was kept under a name; None where nothing was."""

    def put(self, name: str, value: str) -> None:
        """Keeps a value; whatever keeps that from working is no fault that a user must know."""
