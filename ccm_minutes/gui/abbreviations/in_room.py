"""Abbreviations in a meeting that is open: in the line, in the record, and their list."""

from PySide6.QtCore import QObject, Qt

from ccm_minutes.application.abbreviations import Abbreviations
from ccm_minutes.gui.abbreviations.dialog import AbbreviationsDialog
from ccm_minutes.gui.abbreviations.saver import Saver
from ccm_minutes.gui.abbreviations.shortening import Shortening
from ccm_minutes.gui.bench import Bench
from ccm_minutes.gui.room.room import Room


class RoomAbbreviations(QObject):
    """Brings the list of the meeting's body to wherever words are typed in its room."""

    def __init__(self, room: Room, kept: Abbreviations, bench: Bench) -> None:
        super().__init__(room)
        self._room, self._bench = room, bench
        self._saver = Saver(kept, bench.background, bench.background)
        self.shortening = Shortening(kept, room)
        self.shortening.try_to_follow(room.sitting.meeting)
        room.sitting.changed.connect(lambda meeting, _: self.shortening.try_to_follow(meeting))
        room.line.expand_by(self.shortening.expand)
        room.record_view.painter.expand_by = self.shortening.expand
        room.abbreviations_wanted.connect(self.open)

    def open(self) -> None:
        """Opens the list."""
        bench, shortening = self._bench, self.shortening
        self._bench.stage.guard(lambda: shortening.follow(self._room.sitting.meeting))
        around = (bench.outside, bench.asking, bench.background)
        window = self._room.window()
        dialog = AbbreviationsDialog(shortening.body, self._saver, shortening.use, around, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_list(shortening.listed)
        half_typed = self._room.half_typed
        half_typed.hold("abbreviation", dialog.short)
        half_typed.hold("what an abbreviation stands for", dialog.long)
        dialog.open()
