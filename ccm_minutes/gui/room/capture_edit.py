"""The capture line: what is typed while people speak."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ccm_minutes.gui.commands import is_letter, takes_keys
from ccm_minutes.gui.enter import ENTER
from ccm_minutes.gui.lists.offers import Offers
from ccm_minutes.gui.room.capture_expanding import Expanding
from ccm_minutes.gui.room.capture_past import PastLines
from ccm_minutes.gui.room.chip_line import ChipLine
from ccm_minutes.gui.room.pasted import lines_of
from ccm_minutes.gui.text.units import length_in_qt, part_in_qt

Offer = tuple[str, str]
"""A name to offer, and the whole line if it is taken."""

_LONGEST: Final = 20_000
"""Characters that a line takes by paste; longer text is no line any more."""

_NO_END: Final = 2**30
_KEY = QKeySequence.StandardKey


class CaptureEdit(ChipLine):
    """One line. Enter saves it, Tab takes the first name offered, Up brings lines back.

    Signals:
        entered: a line to be saved. True: and no point is expected after it.
        pasting: more than one line is about to be taken in.
        pasted: lines that stand in the place of this one, all to be saved.
    """

    entered = Signal(str, bool)
    pasting = Signal()
    pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers: Callable[[str], Sequence[Offer]] = lambda _typed: ()
        self.begins_line: Callable[[str], bool] = lambda _words: False
        self.menu_by: Callable[[QMenu, int | None], None] = lambda _menu, _place: None
        self.expanding = Expanding(self)
        self.setMaxLength(_NO_END)
        self._follow = ""
        self._lines: dict[str, str] = {}
        self._offered = Offers(self)
        self._offered.taken.connect(self._take)
        self._past = PastLines()
        self._is_typed = False
        self.textEdited.connect(self._note_typed)
        self.read.connect(self._offer_typed)

    def accept(self, follow: str, typed_since: str = "") -> None:
        """Empties the line after it was saved, for what is likely to follow."""
        self._past.enter((self.text(), self.plain))
        self._show(follow or typed_since, frozenset())
        self._follow = follow
        self._offered.hide()

    def paste(self) -> None:
        """Puts what was copied into the line; where it is several lines, all are to be saved."""
        self.take_in(QApplication.clipboard().mimeData())

    def take_in(self, copied: QMimeData) -> None:
        """Puts text of another program into the line, or more than one."""
        if self.isReadOnly():
            return
        lines = lines_of(copied)
        if len(lines) > 1 or any(len(line) > _LONGEST for line in lines):
            self.pasting.emit()
            self.pasted.emit(self._with_typed(lines))
        elif lines:
            self.insert(lines[0])

    def _with_typed(self, lines: Sequence[str]) -> list[str]:
        """The lines with what stands before and after the cursor."""
        text = self.text()
        at = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        end = self.selectionEnd() if self.hasSelectedText() else at
        before, after = part_in_qt(text, 0, at), part_in_qt(text, end, length_in_qt(text))
        whole = list(lines)
        if before.strip() == "-":
            # After the sign of a point the lines are points, but for those with their own.
            whole = [line if self.begins_line(line) else f"- {line}" for line in whole]
            before = ""
        whole[0] = before + whole[0]
        whole[-1] += after
        return whole

    def _note_typed(self) -> None:
        self._is_typed = True

    def _offer_typed(self) -> None:
        if self._is_typed:
            self._is_typed = False
            self._offer(self.text())

    def _offer(self, typed: str) -> None:
        typed = self._without_follow(typed)
        offers = self.offers(self._named(part_in_qt(typed, 0, self.cursorPosition())))
        self._lines = dict(offers)
        self._offered.offer([name for name, _ in offers])

    def _without_follow(self, typed: str) -> str:
        """The line, with the sign that was offered gone where another line is typed after it."""
        words = typed.removeprefix(self._follow)
        if not self._follow or words == typed:
            self._follow = ""
        elif self.begins_line(words):
            at = self.cursorPosition() - len(self._follow)
            self._follow = ""
            self.setText(words)
            self.setCursorPosition(at)
            return words
        return typed

    def _named(self, typed: str) -> str:
        """The words in which names are sought; after an offered sign only the first of them."""
        words = typed.removeprefix(self._follow)
        return typed if " " in words.strip() or "@" in words else words

    def _take(self, name: str) -> None:
        rest = part_in_qt(self.text(), self.cursorPosition(), length_in_qt(self.text()))
        if name in self._lines:
            self.setText(self._lines[name] + rest)
            self.setCursorPosition(length_in_qt(self._lines[name]))
            self._offered.hide()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if is_letter(event):
                return super().event(event)
            if self.claims(event) or _is_for_the_line(event):
                event.accept()
                return True
            if self._is_for_the_window(event):
                event.ignore()
                return False
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes_first(event) or super().event(event)
        return super().event(event)

    def _is_for_the_window(self, event: QKeyEvent) -> bool:
        if event.matches(_KEY.Undo):
            return not (self.isUndoAvailable() or self.can_turn_again)
        if event.matches(_KEY.Redo):
            return not self.isRedoAvailable()
        return takes_keys(event, self.window())

    def _takes_first(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Tab:
            return False
        self.catch_up()
        if not self._offered.is_open:
            return False
        self._take(self._offered.chosen or self._offered.first)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_letter(event):
            if not self.expanding.takes(event):
                super().keyPressEvent(event)
            return
        self.catch_up()
        if self._chooses_offer(event) or self.expanding.takes(event):
            return
        if event.key() in ENTER:
            self._offered.hide()
            done = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.entered.emit(self.text(), done)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self._recall(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Escape and self._offered.is_open:
            self._offered.hide()
        elif event.matches(_KEY.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def _chooses_offer(self, event: QKeyEvent) -> bool:
        chosen = self._offered.chosen if event.key() in ENTER else None
        if chosen is not None:
            self._take(chosen)
        return chosen is not None

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        words = event.commitString()
        if not event.preeditString() and self.expanding.commits(words):
            return
        super().inputMethodEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clipboard = QApplication.clipboard()
        if event.button() == Qt.MouseButton.MiddleButton and clipboard.supportsSelection():
            self.take_in(clipboard.mimeData(QClipboard.Mode.Selection))
        else:
            super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.setCursorPosition(self.place_at(event.position()))
        self.take_in(event.mimeData())
        event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu, usual = QMenu(self), self.createStandardContextMenu()
        usual.setParent(menu, usual.windowFlags())
        for action in usual.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste)
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_by(menu, self.place_at(QPointF(event.pos())) if by_mouse else None)
        if menu.actions():
            menu.addSeparator()
        menu.addActions(usual.actions())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _recall(self, step: int) -> None:
        line = self._past.step(step, (self.text(), self.plain))
        if line is not None:
            self._show(*line)

    def _show(self, text: str, plain: frozenset[str]) -> None:
        self.setText(text)
        self.keep_plain(plain)


def _is_for_the_line(event: QKeyEvent) -> bool:
    """Whether keys enter the line, which add a point in the record."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in ENTER and held == Qt.KeyboardModifier.ControlModifier
