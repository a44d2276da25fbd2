"""The form of the findings that were allowed."""

from PySide6.QtWidgets import QWidget

from ccm_minutes.domain.edits.details import set_clearances
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.drawer.clearance_rows import ClearanceRows
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.ui_files import load_into


class ClearancesForm(Form):
    """All findings that somebody looked at and allowed in this meeting."""

    clearances: ClearanceRows

    def __init__(self, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "clearances.ui")
        self.heading = self.tr("Findings allowed")
        self.of = ("clearances", "")
        self.clearances.show_values(meeting.clearances)
        some = self.clearances.rows if meeting.clearances else self.clearances.add_row
        self.setFocusProxy(some)

    def edit(self) -> Edit | None:
        return set_clearances(self.clearances.values())
