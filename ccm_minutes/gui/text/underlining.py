"""Draws underlines in an editor, over its document and not in it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip

from ccm_minutes.gui.text.document import read
from ccm_minutes.gui.text.underline import (
    Drawn,
    Underline,
    UnderlineKind,
    UnderlinesIn,
    look_of,
    nothing_underlined,
    told_of,
)

_MOMENT = 30
"""Milliseconds after a change in which nothing is looked for: keys go first."""


class Underlining(QObject):
    """The underlines of one editor.

    Attributes:
        by: says what is underlined.
    """

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self.by: UnderlinesIn = nothing_underlined
        self._shown: tuple[tuple[Underline, QTextCursor], ...] = ()
        self._typed_to: int | None = None
        self._soon = QTimer(self, singleShot=True, interval=_MOMENT)
        self._soon.timeout.connect(self.look)
        editor.document().contentsChanged.connect(self._changed)
        editor.cursorPositionChanged.connect(self._moved)
        editor.viewport().installEventFilter(self)

    def look(self) -> None:
        """Asks anew what is underlined, and draws that."""
        self._soon.stop()
        text = read(self._editor.document())
        places = Drawn(text)
        found = [one for one in self.by(text) if not self._is_being_typed(one, places)]
        told = told_of(found, text)
        if told != self._editor.accessibleDescription():
            self._editor.setAccessibleDescription(told)
        if found or self._shown:
            self._shown = tuple((one, self._over(one, places)) for one in found)
            self._editor.setExtraSelections(list(_selections(self._shown)))

    def here(self) -> Underline | None:
        """What is underlined at the cursor."""
        return self._at(self._editor.textCursor().position())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event.pos(), event.globalPos())
            return True
        return super().eventFilter(watched, event)

    def _tell(self, spot: QPoint, on_screen: QPoint) -> None:
        found = self._at(self._editor.cursorForPosition(spot).position())
        QToolTip.showText(on_screen, found.hint if found is not None else "", self._editor)

    def _at(self, position: int) -> Underline | None:
        return next(
            (
                one
                for one, cursor in self._shown
                if cursor.selectionStart() <= position <= cursor.selectionEnd()
            ),
            None,
        )

    def _changed(self) -> None:
        if self.by is not nothing_underlined:
            self._typed_to = self._editor.textCursor().position()
            if not self._soon.isActive():
                self._soon.start()

    def _moved(self) -> None:
        if self._typed_to is not None and not self._soon.isActive():
            self._soon.start()

    def _is_being_typed(self, underline: Underline, places: Drawn) -> bool:
        """Whether it is a word that is not typed to its end yet, and so spelt in no way."""
        at = self._editor.textCursor().position()
        if underline.kind is not UnderlineKind.SPELLING or at != self._typed_to:
            return False
        return at == places.at(underline.end)

    def _over(self, underline: Underline, places: Drawn) -> QTextCursor:
        cursor = QTextCursor(self._editor.document())
        last = self._editor.document().characterCount() - 1
        cursor.setPosition(min(places.at(underline.start), last))
        cursor.setPosition(min(places.at(underline.end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _selections(
    shown: Sequence[tuple[Underline, QTextCursor]],
) -> Iterator[QTextEdit.ExtraSelection]:
    for underline, cursor in shown:
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look_of(underline)
        yield selection
