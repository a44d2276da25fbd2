"""What the room can be asked of its past."""

from enum import Enum, auto


class Asked(Enum):
    """What somebody wants to see of the past, or never to see again."""

    WORDINGS = auto()
    WORDINGS_OF_MEETING = auto()
    REMOVED = auto()
    PART_FOR_GOOD = auto()
    MEETING_FOR_GOOD = auto()
