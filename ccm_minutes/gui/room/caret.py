"""Where in the record somebody is: the row, and the place of the cursor in its words."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor

from ccm_minutes.gui.record.rows import Row
from ccm_minutes.gui.record.view import RecordView
from ccm_minutes.gui.text.edit import RunsEdit


@dataclass(frozen=True, slots=True)
class Caret:
    """A place in the record.

    Attributes:
        at: characters before the cursor, a mention being one; None where no editor is open.
    """

    row: Row
    at: int | None


def caret_in(view: RecordView) -> Caret | None:
    """Where somebody is; None where no row is chosen."""
    row, editor = view.row(), view.editor
    if row is None:
        return None
    return Caret(row, None if editor is None else _characters_before(editor))


def _characters_before(editor: RunsEdit) -> int:
    # Qt counts in units of UTF-16, and a text in characters.
    cursor = editor.textCursor()
    before = QTextCursor(editor.document())
    before.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
    return len(before.selectedText())


def put_caret(view: RecordView, at: int) -> None:
    """Puts the cursor behind so many characters of the text in the editor that is open."""
    editor = view.editor
    if editor is None:
        return
    cursor = QTextCursor(editor.document())
    for _ in range(at):
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    editor.setTextCursor(cursor)


def chosen_rows(view: RecordView) -> list[Row]:
    """The rows that are chosen together, in their order; else the one that is gone to."""
    indexes = sorted(view.selectionModel().selectedIndexes(), key=lambda index: index.row())
    current = view.currentIndex()
    if current not in indexes:
        indexes = [current]
    rows = (view.rows.row_at(index) for index in indexes)
    return [row for row in rows if row is not None]
