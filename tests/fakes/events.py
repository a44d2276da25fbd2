"""A fake of the port ``Events``: remembers what it was told."""

from dataclasses import dataclass, field

from ccm_minutes.application.events import Event, Happening


@dataclass(slots=True)
class Heard:
    """What was told, in order."""

    happenings: list[Happening] = field(default_factory=list)

    def tell(self, happening: Happening) -> None:
        self.happenings.append(happening)

    @property
    def names(self) -> list[Event]:
        """Of the events."""
        return [one.event for one in self.happenings]
