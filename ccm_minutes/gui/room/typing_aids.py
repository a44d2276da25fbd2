"""What helps whoever types into a text of the meeting, in the record as in the line."""

from PySide6.QtCore import QObject

from ccm_minutes.gui.room.offered_mentions import OfferedMentions
from ccm_minutes.gui.room.room import Room


class TypingAids(QObject):
    """Brings them to every text that is opened in a room."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        capturing = room.line.capturing
        offered = OfferedMentions(room.sitting, lambda: capturing.lookup)
        room.record_view.painter.offers_by = offered
