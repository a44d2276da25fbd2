"""Underlines in a line of a form."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from ccm_minutes.application.warning.lookout import Remark
from ccm_minutes.gui.text.underline import Underline, UnderlineKind, look_of, told_of
from ccm_minutes.gui.text.units import place_from_qt, place_in_qt
from ccm_minutes.gui.underlines.choices import Ways
from ccm_minutes.gui.underlines.hands import Hands
from ccm_minutes.gui.underlines.in_record import nearest, remark_at
from ccm_minutes.gui.underlines.looked import Looked
from ccm_minutes.gui.underlines.marks import underlines_of

_MOMENT = 30
"""Milliseconds after a key in which nothing is looked for."""

_Attribute = QInputMethodEvent.Attribute


class WatchedLine(QObject):
    """Draws underlines as an input method does, which is the one way that a line of Qt has."""

    def __init__(self, field: QLineEdit, looked: Looked, hands: Hands) -> None:
        super().__init__(field)
        self.field = field
        self._looked, self._hands = looked, hands
        self._typed_to: int | None = None
        self._composes = self._draws = False
        self._soon = QTimer(self, singleShot=True, interval=_MOMENT)
        self._soon.timeout.connect(self.look)
        field.textChanged.connect(self._changed)
        field.cursorPositionChanged.connect(lambda *_: self._soon.start())
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        field.customContextMenuRequested.connect(self._show_menu)
        field.installEventFilter(self)
        looked.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Draws underlines anew."""
        text = self.field.text()
        found = underlines_of(self._looked.remarks(text))
        shown = [one for one in found if not self._is_being_typed(one, text)]
        told = told_of(shown, text)
        if told != self.field.accessibleDescription():
            self.field.setAccessibleDescription(told)
        self._draw(shown, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent) and not self._draws:
            self._composes = bool(event.preeditString())
            self._soon.start()
        return super().eventFilter(watched, event)

    def offer(self) -> bool:
        """Shows what is offered at the cursor; whether there was anything."""
        text = self.field.text()
        at = place_from_qt(text, self.field.cursorPosition())
        remark = nearest(self._looked.remarks(text), at)
        if remark is not None:
            place = self.field.mapToGlobal(self.field.rect().bottomLeft())
            self._hands.show(remark, self._ways(text, remark), place, by_key=True)
        return remark is not None

    def _changed(self, _text: str) -> None:
        self._typed_to = self.field.cursorPosition()
        self._soon.start()

    def _is_being_typed(self, underline: Underline, text: str) -> bool:
        """Whether it is a word that is not typed to its end yet, and so spelt in no way."""
        at = self.field.cursorPosition()
        if underline.kind is not UnderlineKind.SPELLING or at != self._typed_to:
            return False
        return at == place_in_qt(text, underline.end)

    def _draw(self, shown: list[Underline], text: str) -> None:
        if self._composes:
            # Another event of its kind would end what an input method is composing.
            return
        cursor = self.field.cursorPosition()
        kind = QInputMethodEvent.AttributeType.TextFormat
        looks = []
        for one in shown:
            start, end = place_in_qt(text, one.start), place_in_qt(text, one.end)
            looks.append(_Attribute(kind, start - cursor, end - start, look_of(one)))
        self._draws = True
        QApplication.sendEvent(self.field, QInputMethodEvent("", looks))
        self._draws = False

    def _show_menu(self, spot: QPoint) -> None:
        text = self.field.text()
        at = place_from_qt(text, self.field.cursorPositionAt(spot))
        remark = remark_at(self._looked.remarks(text), at)
        menu, usual = QMenu(self.field), self.field.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        usual.setParent(menu, usual.windowFlags())
        if remark is not None:
            self._hands.fill(menu, remark, self._ways(text, remark))
            menu.addSeparator()
        menu.addActions(usual.actions())
        menu.popup(self.field.mapToGlobal(spot))

    def _ways(self, text: str, remark: Remark) -> Ways:
        return Ways(
            said=text[remark.start : remark.end],
            mentions=(),
            mention=lambda _one: None,
            ask=lambda _asked, _done, _words: None,
            instead="",
            # A line holds words alone: who may not be named in it is to be taken out by hand.
            replace=None,
            withhold=None,
            allow=None,
            spell=lambda words: self._put(text, remark, words),
            add=self._hands.add,
        )

    def _put(self, looked_at: str, remark: Remark, words: str) -> None:
        """Puts words in the place of those of a remark; the line's own undo takes that back."""
        if self.field.text() != looked_at:
            return
        start, end = (place_in_qt(looked_at, one) for one in (remark.start, remark.end))
        self.field.setSelection(start, end - start)
        self.field.insert(words)
