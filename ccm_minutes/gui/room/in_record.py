"""Where somebody is in the record, and edits made there."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.spine import entry_of
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.record.rows import Row, RowKey
from ccm_minutes.gui.record.view import RecordView
from ccm_minutes.gui.room.caret import Caret, caret_in, put_caret
from ccm_minutes.gui.room.sitting import Sitting


class InRecord(QObject):
    """The row that edits are about. What was typed is saved before each of them.

    From the capture line it is the entry taken last: whoever types on has just seen what is wrong
    with it.

    Attributes:
        in_line: whether somebody is in the capture line.
        last_entry: the entry that was taken last.
    """

    def __init__(self, view: RecordView, sitting: Sitting) -> None:
        super().__init__(view)
        self.view, self.sitting = view, sitting
        view.setSelectionMode(RecordView.SelectionMode.ExtendedSelection)
        self.in_line: Callable[[], bool] = lambda: False
        self.last_entry: Callable[[], Entry | None] = lambda: None

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self.sitting.meeting

    def entry(self, key: str) -> Entry:
        """An entry of the meeting."""
        return entry_of(self.meeting, key)

    def settled(self) -> Caret | None:
        """Where somebody is, with what was typed there saved and its editor closed."""
        if self.in_line():
            entry = self.last_entry()
            return None if entry is None else self._at_entry(entry.key)
        caret = caret_in(self.view)
        if self.view.editor is not None:
            self.view.setFocus()
        return caret

    def _at_entry(self, key: str) -> Caret | None:
        row = self.view.rows.row_at(self.view.rows.index_of((key, ())))
        return None if row is None else Caret(row, None)

    def made(self, edit: Edit, then: RowKey) -> bool:
        """Makes an edit and goes to a row; says why where it cannot be made."""
        before = self.meeting
        self.sitting.attempt(edit)
        if self.meeting is before:
            return False
        self.view.choose(then)
        return True

    def edit_again(self, caret: Caret, at: int) -> None:
        """Opens the editor that was open before, with the cursor where it belongs now."""
        if caret.at is not None:
            self.view.edit_current()
            put_caret(self.view, at)

    def row_above(self, row: Row) -> Row:
        """The row above one of a point, which always has one: that of its entry at least."""
        rows = self.view.rows
        return rows.row_at(rows.index(rows.index_of(row.key).row() - 1)) or row
