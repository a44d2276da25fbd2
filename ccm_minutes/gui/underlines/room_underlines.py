"""Everything that is underlined in a room, and the keys to it."""

from PySide6.QtCore import QEvent, QObject, Signal

from ccm_minutes.gui.room.room_form import RoomForm
from ccm_minutes.gui.underlines.aids import Aids
from ccm_minutes.gui.underlines.hands import Hands
from ccm_minutes.gui.underlines.in_forms import InForms
from ccm_minutes.gui.underlines.in_line import InLine
from ccm_minutes.gui.underlines.in_record import InRecord
from ccm_minutes.gui.underlines.knowing import Knowing
from ccm_minutes.gui.underlines.open_count import OpenCount
from ccm_minutes.gui.underlines.places import Places
from ccm_minutes.gui.underlines.rows import RowRemarks


class RoomUnderlines(QObject):
    """Looks at all that is typed in a room.

    Signals:
        told: something that the user may want to know.
    """

    told = Signal(str)

    def __init__(self, form: RoomForm, places: Places, aids: Aids) -> None:
        super().__init__(form)
        self._line_has_keys = places.line.has_focus
        sitting = places.record.sitting
        self.knowing = knowing = Knowing(sitting, aids, self)
        hands = Hands(form, knowing, places.hold)
        self.remarks = RowRemarks(lambda: sitting.meeting, lambda: knowing.lookout, aids.run, self)
        self._in_record = InRecord(places.record, form.record_view, self.remarks, hands)
        self._in_line = InLine(form.capture, places.line, knowing, hands, aids)
        self._in_forms = InForms(places.drawer, sitting, knowing, hands, aids)
        self.count = OpenCount(form.open_count, sitting, places.looked_at, aids.run)
        form.open_count.clicked.connect(places.list_open)
        knowing.changed.connect(form.record_view.underlines_changed)
        knowing.told.connect(self.told)
        hands.failed.connect(sitting.failed)
        form.capture.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Reading dictionaries would hold up the first sight of a long record.
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.knowing.begin()
        return super().eventFilter(watched, event)

    def offer(self) -> None:
        """Shows what can be done about the underlined words at the cursor."""
        if not self._place().offer():
            self.told.emit(self.tr("Nothing is underlined here."))

    def _place(self) -> InForms | InLine | InRecord:
        if self._in_forms.has_focus():
            return self._in_forms
        return self._in_line if self._line_has_keys() else self._in_record

    @property
    def spells(self) -> bool:
        """Whether spelling is to be checked."""
        return self.knowing.spells

    def turn_spelling(self) -> None:
        """Checks spelling from now on, or no longer."""
        self.knowing.turn_spelling()
