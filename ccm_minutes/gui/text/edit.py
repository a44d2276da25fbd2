"""The editor of one text of the record."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QEvent, QKeyCombination, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from ccm_minutes.domain.runs import cut, tidy, withheld
from ccm_minutes.domain.text import Mention, Text
from ccm_minutes.gui.commands import is_letter, takes_keys
from ccm_minutes.gui.enter import ENTER, LINE_FEED
from ccm_minutes.gui.text.bracketing import mark_brackets
from ccm_minutes.gui.text.chip import MentionChip
from ccm_minutes.gui.text.completing import Completing
from ccm_minutes.gui.text.copied import copy_of, taken_from
from ccm_minutes.gui.text.document import (
    NameOf,
    fill,
    holds_marked,
    insert_text,
    is_all_marked,
    mark_selection,
    mark_the_rest,
    read,
)
from ccm_minutes.gui.text.expanding import ExpandingText
from ccm_minutes.gui.text.formats import MENTION_OBJECT
from ccm_minutes.gui.text.mentioning import Mentioning
from ccm_minutes.gui.text.pasted import insert_paragraphs, paragraphs_in
from ccm_minutes.gui.text.underline import Drawn
from ccm_minutes.gui.text.underlining import Underlining

PAUSE = 200
"""Milliseconds without typing after which what was typed is saved."""

SAVE_AT_LEAST = 250
"""Milliseconds after which what was typed is saved though typing goes on.

No key may be older than half a second and in memory alone: the other half of that is for a busy
machine, on which timers and the disk are late."""

_SUPERSCRIPT = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Period
)

MenuBy: TypeAlias = Callable[[QMenu, int], None]
"""Puts what there is to do at a place, as Qt counts it, into a menu."""


def nothing_more(_menu: QMenu, _place: int) -> None:
    """Leaves a menu as it is."""


class RunsEdit(QTextEdit):
    """Edits a text with its formatting, marked passages and mentions.

    Attributes:
        name_of: what mentions are shown as.
        withheld: whether all of it is, by what holds it; what is copied out of it stays so.
        takes_lines: whether Enter begins a new line, and does not finish.
        expanding: expands short forms.
        mentioning: makes mentions of what is typed for them.
        completing: offers names for a mention that is being typed.
        underlining: the words in it that somebody may want to look at again.
        menu_by: puts what there is to do at a place into the menu of the right button.

    Signals:
        paused: typing stopped for a moment, or has gone on for long; time to save.
        finished: the user is done here. True: and wants another point after this one.
        resized: the words need another height than they have.
        pasted: paragraphs that are more than one text can take.
    """

    paused = Signal()
    finished = Signal(bool)
    resized = Signal()
    pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name_of: NameOf = _nameless
        self.withheld = False
        self.takes_lines = False
        self.expanding = ExpandingText(self)
        self.mentioning = Mentioning(self, lambda: self.name_of)
        self.completing = Completing(self, self.mentioning)
        self._shown: Text | None = None
        self._chip = MentionChip(self)
        self.underlining = Underlining(self)
        self.menu_by: MenuBy = nothing_more
        self.document().documentLayout().registerHandler(MENTION_OBJECT, self._chip)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Text"))
        self._typing = QTimer(self, singleShot=True, interval=PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=SAVE_AT_LEAST)
        for timer in (self._typing, self._longest):
            timer.timeout.connect(self._pause)
        self.document().contentsChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._resize())

    def show_text(self, text: Text | None) -> None:
        """Shows a text; where it is shown already the cursor stays where it is."""
        if self._shown is not None and tidy(text) == self.text():
            return
        self._shown = tidy(text)
        fill(self.document(), text, self.name_of)
        self.document().clearUndoRedoStacks()
        self.mentioning.begin()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._stop()

    def text(self) -> Text:
        """The text as it stands in the editor, tidy."""
        return read(self.document())

    def sizeHint(self) -> QSize:
        frame = 2 * self.frameWidth()
        line = self.fontMetrics().height()
        return QSize(200, max(line, round(self.document().size().height())) + frame)

    def _resize(self) -> None:
        if self.sizeHint().height() != self.height():
            self.resized.emit()

    def toggle_mark(self) -> None:
        """Marks what is selected as FOUO, or takes the marking away where all of it has one."""
        cursor = self.textCursor()
        if is_all_marked(cursor):
            mark_selection(cursor, None, None)
        else:
            mark_the_rest(cursor)
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.completing.is_open:
            # Esc and Tab are for the names that are offered, whatever else they do here.
            event.accept()
            return True
        # With nothing of its own left to take back, the keys belong to the whole meeting.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not is_letter(event)
            and self._is_for_the_window(event)
        ):
            event.ignore()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            # Before Tab goes on to the next field.
            return self.completing.takes(event) or super().event(event)
        return super().event(event)

    def _is_for_the_window(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.document().isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return not self.document().isRedoAvailable()
        return takes_keys(event, self.window())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self.expanding.takes_input(event):
            super().inputMethodEvent(event)
            if event.commitString().endswith("]"):
                mark_brackets(self)
            self._name_typed()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        menu, usual = QMenu(self), self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        usual.setParent(menu, usual.windowFlags())
        self.menu_by(menu, cursor.position())
        if menu.actions():
            menu.addSeparator()
        menu.addActions(usual.actions())
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.expanding.takes(event):
            return
        if is_letter(event):
            # The most of what is typed: there is nothing to find out about it.
            super().keyPressEvent(event)
            if event.text() == "]":
                mark_brackets(self)
            self._name_typed()
            return
        modifiers = event.modifiers()
        enter = event.key() in ENTER and not self.takes_lines
        if enter and not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.finished.emit(bool(modifiers & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == LINE_FEED:
            self.insertPlainText("\n")
        elif (change := self._format_key(event)) is not None:
            change()
        else:
            super().keyPressEvent(event)
            if event.text() == "]":
                mark_brackets(self)
            self._name_typed()

    def _name_typed(self) -> None:
        if "@" in self.textCursor().block().text() or self.completing.is_open:
            self.mentioning.typed()
            self.completing.typed()

    def _format_key(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.matches(QKeySequence.StandardKey.Bold):
            return self.toggle_bold
        if event.matches(QKeySequence.StandardKey.Italic):
            return self.toggle_italic
        if event.matches(QKeySequence.StandardKey.Underline):
            return self.toggle_underline
        return self.toggle_superscript if event.keyCombination() == _SUPERSCRIPT else None

    def toggle_bold(self) -> None:
        """Makes what is selected bold, or no longer so."""
        shown = QTextCharFormat()
        bold = self.fontWeight() > QFont.Weight.Medium
        shown.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(shown)

    def toggle_italic(self) -> None:
        """Makes what is selected italic, or no longer so."""
        shown = QTextCharFormat()
        shown.setFontItalic(not self.fontItalic())
        self.mergeCurrentCharFormat(shown)

    def toggle_underline(self) -> None:
        """Underlines what is selected, or no longer so."""
        shown = QTextCharFormat()
        shown.setFontUnderline(not self.fontUnderline())
        self.mergeCurrentCharFormat(shown)

    def toggle_superscript(self) -> None:
        """Raises what is selected, or no longer so."""
        raised = QTextCharFormat.VerticalAlignment.AlignSuperScript
        normal = QTextCharFormat.VerticalAlignment.AlignNormal
        shown = QTextCharFormat()
        now = self.currentCharFormat().verticalAlignment()
        shown.setVerticalAlignment(normal if now == raised else raised)
        self.mergeCurrentCharFormat(shown)

    def createMimeDataFromSelection(self) -> QMimeData:
        text, cursor = self.text(), self.textCursor()
        places = Drawn(text)
        head, _ = cut(text, places.place(cursor.selectionEnd()))
        _, chosen = cut(head, places.place(cursor.selectionStart()))
        return copy_of(withheld(chosen) if self.withheld else chosen, self.name_of)

    def insertFromMimeData(self, source: QMimeData) -> None:
        # As what is typed there would be.
        held = holds_marked(self.textCursor())
        own = taken_from(source, self.name_of)
        if own is not None:
            insert_text(self.textCursor(), withheld(own) if held else own, self.name_of)
            return
        paragraphs = paragraphs_in(source)
        if held:
            paragraphs = tuple(replace(one, text=withheld(one.text)) for one in paragraphs)
        if len(paragraphs) > 1 and not self.takes_lines:
            self.pasted.emit(paragraphs)
        else:
            insert_paragraphs(self.textCursor(), paragraphs)
            self.ensureCursorVisible()

    def around(self) -> tuple[Text, Text]:
        """What stands before the cursor, or what it has selected, and what stands after it."""
        text, cursor = self.text(), self.textCursor()
        places = Drawn(text)
        before, _ = cut(text, places.place(cursor.selectionStart()))
        _, after = cut(text, places.place(cursor.selectionEnd()))
        return before, after

    def _typed(self) -> None:
        self._typing.start()
        if not self._longest.isActive():
            self._longest.start()

    def _pause(self) -> None:
        self._stop()
        self.paused.emit()

    def _stop(self) -> None:
        self._typing.stop()
        self._longest.stop()


def _nameless(_mention: Mention) -> str:
    return "…"
