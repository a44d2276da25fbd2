"""Where somebody is typing, kept while the window is locked."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from ccm_minutes.gui.record.rows import RowKey
from ccm_minutes.gui.room.room import Room


@dataclass(frozen=True, slots=True)
class Caret:
    """What has the keys, and where in it the caret stands.

    An editor within a list is closed when it loses the keys, and has to be opened again.

    Attributes:
        widget: what has the keys; None where that was an editor within a list.
        row: of the record, where that is being edited.
        in_title: whether a title of the agenda is being edited.
        position, anchor: of the caret, and of where its selection begins.
    """

    widget: QWidget | None = None
    row: RowKey | None = None
    in_title: bool = False
    position: int = 0
    anchor: int = 0

    @classmethod
    def of(cls, focus: QWidget | None, room: Room | None) -> "Caret":
        """Where the caret stands now."""
        editor = room.record_view.editor if room is not None else None
        row = room.record_view.row() if room is not None else None
        if editor is not None and row is not None and editor.hasFocus():
            cursor = editor.textCursor()
            return cls(row=row.key, position=cursor.position(), anchor=cursor.anchor())
        if (
            room is not None
            and isinstance(focus, QLineEdit)
            and room.agenda_view.isAncestorOf(focus)
        ):
            return cls(in_title=True, position=focus.cursorPosition())
        return cls(focus)

    def put_back(self, room: Room | None) -> None:
        """Gives the keys back to where they were."""
        if self.widget is not None:
            self.widget.setFocus()
        elif room is not None and self.row is not None:
            self._into_record(room, self.row)
        elif room is not None and self.in_title:
            room.agenda_view.setFocus()
            room.agenda.rename()
            if isinstance(line := room.window().focusWidget(), QLineEdit):
                line.deselect()
                line.setCursorPosition(self.position)

    def _into_record(self, room: Room, row: RowKey) -> None:
        room.record_view.setFocus()
        room.record_view.edit_row(row)
        editor = room.record_view.editor
        if editor is not None:
            cursor = editor.textCursor()
            cursor.setPosition(self.anchor)
            cursor.setPosition(self.position, QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)
