"""The form for a marking and for the words that the sanitised version prints instead."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.runs import OBJECT
from ccm_minutes.domain.text import Marking, Mention, Text
from ccm_minutes.gui.drawer.fields import words
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.text.document import fill, mark_selection, read
from ccm_minutes.gui.text.formats import marking_of
from ccm_minutes.gui.ui_files import load_into

_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words of a text, by their positions in its document."""

    start: int
    end: int


class WordsForm(Form):
    """Marks a part, or some words of its text, with or without words to print instead."""

    passage: QLabel
    marked: QCheckBox
    in_release: QLineEdit

    def __init__(
        self,
        part: Entry | Point,
        passage: Passage | None,
        as_edit: Callable[[Text], Edit | None],
        mark: Callable[[Marking | None, str | None], Edit] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_into(self, "words.ui")
        self.heading = self.tr("Words for the sanitised version")
        self._as_edit, self._mark = as_edit, mark
        self._document = QTextDocument(self)
        fill(self._document, part.text, _nameless)
        self._cursor = _cursor(self._document, passage)
        held, in_release = is_marked(part), part.in_release
        if passage is not None:
            _, in_release = marking_of(self._cursor.charFormat())
            held = True
        self.marked.setChecked(held)
        self.in_release.setText(in_release or "")
        self.passage.setText(self._cursor.selectedText().replace(OBJECT, "…")[:_SHOWN])
        self.in_release.textEdited.connect(lambda text: self.marked.setChecked(bool(text) or held))
        self.setFocusProxy(self.in_release)

    def edit(self) -> Edit | None:
        release = words(self.in_release)
        marking = Marking.FOUO if self.marked.isChecked() else None
        if marking is None:
            release = None
        if self._mark is not None:
            return self._mark(marking, release)
        mark_selection(self._cursor, marking, release)
        return self._as_edit(read(self._document))


def _cursor(document: QTextDocument, passage: Passage | None) -> QTextCursor:
    cursor = QTextCursor(document)
    if passage is None:
        cursor.select(QTextCursor.SelectionType.Document)
        return cursor
    cursor.setPosition(passage.start)
    cursor.setPosition(passage.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _nameless(_mention: Mention) -> str:
    return "…"
