"""The record of the current item in the middle."""

from collections.abc import Sequence

from ccm_minutes.application.history.moments import PartName
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.edits.edit import NoSuchPart
from ccm_minutes.domain.edits.entries import (
    add_entry,
    add_point,
    change_entry,
    part_at,
)
from ccm_minutes.domain.edits.pasting import Copied, last_pasted, paste_paragraphs
from ccm_minutes.domain.edits.spine import find_entry
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind, Point
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind
from ccm_minutes.domain.runs import characters
from ccm_minutes.domain.text import Mention, Text
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.drawer.words_form import Passage
from ccm_minutes.gui.record.rows import Row, RowKey, RowMaker
from ccm_minutes.gui.record.view import RecordView
from ccm_minutes.gui.room.caret import chosen_rows, put_caret
from ccm_minutes.gui.room.changing import Changing
from ccm_minutes.gui.room.chosen import mark_rows, remove_rows, text_edit
from ccm_minutes.gui.room.in_record import InRecord
from ccm_minutes.gui.room.joining import Joining
from ccm_minutes.gui.room.panel import Panel
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.room.wording_form import Wording, wording_form
from ccm_minutes.gui.text.edit import RunsEdit
from ccm_minutes.gui.text.formats import marking_of


class RecordPanel(Panel):
    """Shows and edits the entries of the item that is typed into."""

    def __init__(self, view: RecordView, sitting: Sitting, drawer: Drawer) -> None:
        super().__init__(view, sitting, drawer)
        self._view = view
        sitting.moving.connect(self.commit)
        view.painter.edited.connect(self._edited)
        view.painter.finished.connect(self._finished)
        view.painter.pasted.connect(self._pasted)
        view.name_of = self._name
        self._maker = RowMaker()
        self.place = InRecord(view, sitting)
        self.changing = Changing(self.place, drawer)
        self.joining = Joining(self.place, drawer)

    def show_meeting(self, meeting: Meeting, marked: bool) -> None:
        """Shows the record as it is now; what was chosen stays so."""
        chosen = self._view.row()
        new = self._maker.new_rows(meeting, self.sitting.item, marked)
        self._view.rows.splice(new.start, new.count, new.rows)
        now = self._view.row()
        if chosen is not None and (now is None or now.key != chosen.key):
            self._view.choose(chosen.key)

    def go_to_end(self) -> None:
        """Shows the last row, the one after which the next line goes."""
        self._view.scrollToBottom()

    def choose(self, entry: str, path: tuple[int, ...] = ()) -> None:
        """Goes to an entry, or to a point in it."""
        self._view.choose((entry, path))

    def commit(self) -> None:
        """Saves what stands in an open editor."""
        if self._view.editor is not None:
            self._view.painter.commitData.emit(self._view.editor)

    def _close_editor(self) -> None:
        """Saves and closes what is being edited, before the rows move under it."""
        if self._view.editor is not None:
            self._view.setFocus()

    def add(self) -> None:
        """Adds a paragraph after the chosen entry and opens it."""
        self._close_editor()
        item, row = self.sitting.item, self._view.row()
        if item is None:
            return
        position = None if row is None else find_entry(self.sitting.meeting, row.entry)[1] + 1
        entry = Entry(EntryKind.NARRATIVE, at=self.sitting.now(), text="")
        self.sitting.attempt(add_entry(item.key, entry, position))
        self._view.setFocus()
        self._view.edit_row((entry.key, ()))

    def add_point(self) -> None:
        """Adds a point after the chosen one, or as the first under the chosen entry."""
        self._close_editor()
        row = self._view.row()
        if row is None:
            return
        above, position = (row.path[:-1], row.path[-1] + 1) if row.path else ((), 0)
        self.sitting.attempt(add_point(row.entry, Point(""), above, position))
        self._view.setFocus()
        self._view.edit_row((row.entry, (*above, position)))

    def part(self) -> PartName | None:
        row = self._view.row()
        return super().part() if row is None else PartName(PartKind.ENTRY, row.entry)

    def mark(self) -> None:
        editor, row = self._view.editor, self._view.row()
        if editor is not None and row is not None and editor.textCursor().hasSelection():
            self._mark_words(editor, row)
        elif rows := chosen_rows(self._view):
            self.sitting.attempt(mark_rows(self.sitting.meeting, rows))

    def _mark_words(self, editor: RunsEdit, row: Row) -> None:
        # What was typed before is a step of its own.
        self.commit()
        editor.toggle_mark()
        marked = any(marking_of(editor.textCursor().charFormat()))
        name = "mark as FOUO" if marked else "take marking away"
        self.sitting.attempt(text_edit(row, editor.text(), name))

    def words(self) -> None:
        row = self._view.row()
        if row is None:
            return
        self.commit()
        row = self._view.row() or row
        cursor = self._view.editor and self._view.editor.textCursor()
        passage = None
        if cursor and cursor.hasSelection():
            passage = Passage(cursor.selectionStart(), cursor.selectionEnd())
        meeting = self.sitting.meeting
        there = part_at(meeting, row.entry, row.path).text
        self.drawer.open(wording_form(Wording(*row.key, there, passage), meeting))

    def details(self) -> None:
        row = self._view.row()
        if row is not None:
            self.commit()
            self.drawer.open(EntryForm(self.place.entry(row.entry), self.sitting.meeting))

    def rename(self) -> None:
        self._view.edit_current()

    def remove(self) -> None:
        rows = chosen_rows(self._view)
        self._close_editor()
        if rows:
            self.sitting.attempt(remove_rows(rows))

    def shift(self, by: int) -> None:
        self.changing.shift(by)

    def indent(self, by: int) -> None:
        self.changing.indent(by)

    def attribute(self, attribution: Attribution | None) -> None:
        """Says how the sanitised version credits the chosen entry."""
        if (row := self._view.row()) is not None:
            name = self.tr("change attribution")
            self.sitting.attempt(change_entry(row.entry, name, attribution=attribution))

    def flag(self) -> None:
        """Flags the chosen entry to come back to it, or no longer."""
        if (row := self._view.row()) is not None:
            flagged = not self.place.entry(row.entry).flagged
            name = self.tr("flag entry") if flagged else self.tr("take flag away")
            self.sitting.attempt(change_entry(row.entry, name, flagged=flagged))

    def _name(self, mention: Mention) -> str:
        return participants_of(self.sitting.meeting).mention(mention).inside

    def _edited(self, row: Row, text: Text, again: bool) -> None:
        held = self._view.painter.held_back
        try:
            self.sitting.do(text_edit(row, text), gather=again)
        except NoSuchPart:
            held.pop(row.key, None)
        except MinutesError as failure:
            # It stands in the editor still, and again when that is opened the next time.
            held[row.key] = text
            self.sitting.failed.emit(failure.sentence)
        else:
            held.pop(row.key, None)

    def _pasted(self, row: Row, around: tuple[Text, Text], copied: Sequence[Copied]) -> None:
        """Makes points of what was pasted, and goes on behind the last of them."""
        self._close_editor()
        self.sitting.attempt(paste_paragraphs(row.entry, row.path, around, copied))
        self._view.edit_row((row.entry, last_pasted(row.path, copied)))
        put_caret(self._view, len(characters(copied[-1].text)))

    def _finished(self, key: RowKey, more: bool) -> None:
        self._view.setFocus()
        self._view.choose(key)
        if more:
            self.add_point()
