"""The capture line: what is typed while people speak."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from ccm_minutes.gui.commands import takes_keys

Offer = tuple[str, str]
"""A name to offer, and the whole line if it is taken."""


class CaptureEdit(QLineEdit):
    """One line. Enter saves it, Tab takes the first name offered, Up brings lines back.

    Signals:
        entered: a line to be saved. True: and no point is expected after it.
    """

    entered = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers: Callable[[str], Sequence[Offer]] = lambda _typed: ()
        self.begins_line: Callable[[str], bool] = lambda _words: False
        self._follow = ""
        self._names = QStringListModel(self)
        self._lines: dict[str, str] = {}
        self._completer = QCompleter(self._names, self)
        self._popup = QListView(self)
        self._completer.setPopup(self._popup)
        self._popup.setObjectName("offers")
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._popup.clicked.connect(lambda index: self._take(index.data()))
        self._popup.setAccessibleName(self.tr("Names"))
        self._past: list[str] = []
        self._at = 0
        self.textEdited.connect(self._offer)

    def accept(self, follow: str) -> None:
        """Empties the line after it was saved, for what is likely to follow."""
        self._past.append(self.text())
        self._at = len(self._past)
        self.setText(follow)
        self._follow = follow
        self._popup.hide()

    def _offer(self, typed: str) -> None:
        typed = self._without_follow(typed)
        offers = self.offers(self._named(typed[: self.cursorPosition()]))
        self._lines = dict(offers)
        self._names.setStringList([name for name, _ in offers])
        if not offers:
            self._popup.hide()
            return
        self._completer.complete()

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
        return typed if " " in words.strip() else words

    def _take(self, name: str) -> None:
        rest = self.text()[self.cursorPosition() :]
        if name in self._lines:
            self.setText(self._lines[name] + rest)
            self.setCursorPosition(len(self._lines[name]))
            self._popup.hide()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_for_the_window(event):
                event.ignore()
                return False
            if event.type() == QEvent.Type.KeyPress and self._takes_first(event):
                return True
        return super().event(event)

    def _is_for_the_window(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return not self.isRedoAvailable()
        return takes_keys(event, self.window())

    def _takes_first(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Tab or not self._popup.isVisible():
            return False
        chosen = self._popup.selectedIndexes()
        self._take(chosen[0].data() if chosen else self._names.stringList()[0])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._popup.isVisible() and self._popup.selectedIndexes():
                self._take(self._popup.currentIndex().data())
                return
            self._popup.hide()
            done = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.entered.emit(self.text(), done)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self._recall(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self._popup.hide()
        else:
            super().keyPressEvent(event)

    def _recall(self, step: int) -> None:
        if not self._past:
            return
        self._at = max(0, min(len(self._past), self._at + step))
        self.setText(self._past[self._at] if self._at < len(self._past) else "")
