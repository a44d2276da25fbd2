"""What helps whoever types into a text, in the record and in forms as in the line."""

from PySide6.QtCore import QObject

from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.room.offered_mentions import OfferedMentions
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.room.typed_mentions import TypedMentions
from ccm_minutes.gui.text.edit import RunsEdit


class TypingAids(QObject):
    """Brings short forms and mentions to every text that is opened in a room."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._painter = room.record_view.painter
        self._drawer = room.drawer
        capturing = room.line.capturing
        self._painter.mentions_by = TypedMentions(lambda: capturing.lookup)
        self._painter.offers_by = OfferedMentions(room.sitting, lambda: capturing.lookup)
        room.drawer.shown.connect(self._begin)
        room.drawer.finishing.connect(self._finish)

    def _begin(self, form: Form) -> None:
        for field in form.findChildren(RunsEdit):
            field.expanding.by = self._painter.expand_by
            field.mentioning.by = self._painter.mentions_by
            field.completing.by = self._painter.offers_by
            field.mentioning.begin()

    def _finish(self) -> None:
        form = self._drawer.form
        for field in form.findChildren(RunsEdit) if form is not None else ():
            field.mentioning.left()
