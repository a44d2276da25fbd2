"""The form for a marking and for the words that the sanitised version prints instead."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.runs import OBJECT
from ccm_minutes.domain.speaker import DelegationSpeaker, RepresentativeSpeaker, Speaker
from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    Mention,
    RepresentativeMention,
    Text,
    Words,
)
from ccm_minutes.gui.drawer.fields import WrongField, words
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.people_fields import people_in
from ccm_minutes.gui.text.document import fill, mark_selection, read
from ccm_minutes.gui.text.formats import format_of, marking_of, mention_of
from ccm_minutes.gui.ui_files import load_into

_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words of a text, by their positions in its document."""

    start: int
    end: int


class WordsForm(Form):
    """Marks a part, or some words of its text, with or without words to print instead.

    Words of a text can also become a mention of a delegation or a person, and a mention another
    one, or words again. A mention may have words for the sanitised version without a marking.
    """

    passage: QLabel
    marked: QCheckBox
    in_release: QLineEdit
    label_mentioned: QLabel
    mentioned: QLineEdit

    def __init__(
        self,
        part: Entry | Point,
        passage: Passage | None,
        as_edit: Callable[[Text], Edit | None],
        mark: Callable[[Marking | None, str | None], Edit] | None = None,
        meeting: Meeting | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_into(self, "words.ui")
        self.heading = self.tr("Words for the sanitised version")
        self._as_edit, self._mark = as_edit, mark
        self._document = QTextDocument(self)
        fill(self._document, part.text, _nameless)
        self._cursor = _cursor(self._document, passage)
        self._meeting = meeting if passage is not None else None
        selected = self._cursor.selectedText()
        self._before = mention_of(self._cursor.charFormat()) if selected == OBJECT else None
        self._is_preset = False
        held, in_release = is_marked(part), part.in_release
        if passage is not None:
            marking, in_release = marking_of(self._cursor.charFormat())
            held = self._before is None or marking is not None
            self._is_preset = marking is None and in_release is None
        self.marked.setChecked(held)
        self.in_release.setText(in_release or "")
        self.passage.setText(selected.replace(OBJECT, self._name() or "…")[:_SHOWN])
        self.in_release.textEdited.connect(lambda text: self._typed(bool(text) or held))
        self.mentioned.textEdited.connect(self._name_typed)
        self._show_mention()
        self.setFocusProxy(self.in_release)

    def _typed(self, marks: bool) -> None:
        if not words(self.mentioned):
            self.marked.setChecked(marks)

    def _name_typed(self, text: str) -> None:
        # Whoever names somebody here wants a mention, and no marking that nobody asked for.
        if self._is_preset:
            self.marked.setChecked(self._before is None and not text.strip())

    def _show_mention(self) -> None:
        for widget in (self.label_mentioned, self.mentioned):
            widget.setVisible(self._meeting is not None)
        self.mentioned.setText(self._name())

    def _name(self) -> str:
        if self._before is None or self._meeting is None:
            return ""
        return participants_of(self._meeting).speaker(_speaker(self._before)).start

    def edit(self) -> Edit | None:
        release = words(self.in_release)
        marking = Marking.FOUO if self.marked.isChecked() else None
        mention = self._mention(marking, release)
        if mention is not None:
            self._cursor.insertText(OBJECT, format_of(mention, self._name()))
            return self._as_edit(read(self._document))
        if marking is None:
            release = None
        if self._mark is not None:
            return self._mark(marking, release)
        if self._before is not None:
            shown = format_of(Words(self._name(), marking=marking, in_release=release))
            self._cursor.insertText(self._name(), shown)
        else:
            mark_selection(self._cursor, marking, release)
        return self._as_edit(read(self._document))

    def _mention(self, marking: Marking | None, release: str | None) -> Mention | None:
        if self._meeting is None or not words(self.mentioned):
            return None
        before = () if self._before is None else (_speaker(self._before),)
        named = people_in(self.mentioned, before, self._meeting, offices=False)
        if len(named) != 1:
            raise WrongField(self.tr("Name one delegation or person."), self.mentioned)
        match named[0]:
            case RepresentativeSpeaker(person):
                return RepresentativeMention(person, in_release=release, marking=marking)
            case DelegationSpeaker(delegation):
                return DelegationMention(delegation, in_release=release, marking=marking)
        raise WrongField(self.tr("An office cannot be mentioned."), self.mentioned)


def _cursor(document: QTextDocument, passage: Passage | None) -> QTextCursor:
    cursor = QTextCursor(document)
    if passage is None:
        cursor.select(QTextCursor.SelectionType.Document)
        return cursor
    cursor.setPosition(passage.start)
    cursor.setPosition(passage.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _speaker(mention: Mention) -> Speaker:
    if isinstance(mention, DelegationMention):
        return DelegationSpeaker(mention.delegation)
    return RepresentativeSpeaker(mention.representative)


def _nameless(_mention: Mention) -> str:
    return "…"
