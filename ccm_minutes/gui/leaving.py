"""The way out of a meeting: nothing typed stays behind."""

from dataclasses import dataclass

from ccm_minutes.gui.backups.care import SecondCopyCare
from ccm_minutes.gui.look.place import keep_layout
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.saving.care import Care
from ccm_minutes.gui.settings import Settings
from ccm_minutes.gui.shelf.new_meeting import NewMeeting
from ccm_minutes.gui.stage import Stage


@dataclass(frozen=True, slots=True)
class Leaving:
    """Lets nobody leave a meeting before it is saved."""

    stage: Stage
    care: Care
    second: SecondCopyCare
    bar: MessageBar
    settings: Settings

    def may_leave(self) -> bool:
        """Whether what is open may be left: all is saved, or somebody chose to lose the rest."""
        self._commit()
        return self.care.may_leave()

    def settle(self) -> None:
        """Saves what is being typed, asking nothing."""
        self._commit()
        self.care.settle()

    def leave_room(self) -> None:
        """Lets go of the meeting that may be open."""
        self.care.end()
        self.second.meeting_left()
        room = self.stage.room
        if room is not None:
            shown = room.preview.is_shown
            keep_layout(self.settings, room.places, room.sides.hidden, previewed=shown)
            room.sitting.leave()
        self.bar.hide()

    def _commit(self) -> None:
        page, room = self.stage.page, self.stage.room
        if isinstance(page, NewMeeting):
            page.keep()
        if room is not None:
            room.record.commit()
            room.agenda.commit()
            room.line.end_long()
            room.line.begun.keep()
            room.half_typed.keep()
            room.course.keep()
