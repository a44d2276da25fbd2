"""A line of text that is drawn with chips in it, and taken hold of with the mouse."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.room.capture_shown import Chip, ShownLine, Underlined
from ccm_minutes.gui.text.units import length_in_qt

_MARGIN: Final = 2
_NOTHING: Final = (0, "")


class DrawnLine(QLineEdit):
    """Draws itself where there are chips or underlines; where there are none Qt does.

    Attributes:
        underlined: the words that are underlined.

    Signals:
        recoloured: the window has other colours.
    """

    recoloured = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        # Else whatever is beneath it is painted anew with every key.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._shown: ShownLine | None = None
        self._is_stale = True
        self._last: tuple[tuple[object, ...], ShownLine] | None = None
        self.underlined: tuple[Underlined, ...] = ()
        self._composing: tuple[int, str] = _NOTHING
        self._scroll = 0.0
        self._anchor = 0
        self._caret_shown = True
        self._caret_at = QRect()
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._turn_caret)
        self.cursorPositionChanged.connect(self._move_caret)

    def chips_to_draw(self) -> tuple[Chip, ...]:
        """The chips of the line as it was looked at last."""
        return ()

    @property
    def is_composing(self) -> bool:
        """Whether an input method is in the middle of a word."""
        return bool(self._composing[1])

    @property
    def anchor(self) -> int:
        """The other end of what is selected; the cursor where nothing is."""
        at = self.cursorPosition()
        if not self.hasSelectedText():
            return at
        return self.selectionEnd() if at == self.selectionStart() else self.selectionStart()

    def underline(self, underlined: tuple[Underlined, ...]) -> None:
        """Underlines these words of the line, and no others."""
        if underlined != self.underlined:
            self.underlined = underlined
            self.draw_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._last = None
            self.draw_anew()
            self.recoloured.emit()

    def draw_anew(self) -> None:
        """Draws the line as it is by now."""
        self._is_stale = True
        self._caret_shown = True
        self.update()

    def _move_caret(self) -> None:
        # Qt does so itself in a line that it draws.
        if self.is_drawn_here:
            self.draw_anew()

    @property
    def is_drawn_here(self) -> bool:
        """Whether there is something in it that Qt would not draw."""
        return self._shown is not None or self._is_stale

    def _line(self) -> ShownLine | None:
        """The line as it is drawn here; None where it has no chips and no underlines."""
        if self._is_stale:
            self._is_stale = False
            chips = self.chips_to_draw()
            drawn = bool(chips or self.underlined)
            self._shown = self._laid_out(chips) if drawn else None
        return self._shown

    def _laid_out(self, chips: tuple[Chip, ...]) -> ShownLine:
        """The line laid out; the same where only the cursor is elsewhere."""
        shown = (self.text(), chips, self.font(), self._composing, self.underlined)
        if self._last is None or shown != self._last[0]:
            self._last = (shown, ShownLine(*shown))
        return self._last[1]

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        words = event.preeditString()
        self._composing = (self.cursorPosition(), words) if words else _NOTHING
        self.draw_anew()

    def inputMethodQuery(self, property: Qt.InputMethodQuery, argument: Any = None) -> Any:
        # Asked for in the middle of every change: where the line was drawn the last time will do.
        if property == Qt.InputMethodQuery.ImCursorRectangle and self._shown is not None:
            return self._caret_at
        if argument is None:
            return super().inputMethodQuery(property)
        return super().inputMethodQuery(property, argument)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self._line()
        if line is None:
            super().paintEvent(event)
            return
        palette = self.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().paper))
        start = self.selectionStart() if self.hasSelectedText() else 0
        end = self.selectionEnd() if self.hasSelectedText() else 0
        origin = self._origin(line)
        line.draw(painter, origin, (start, end), palette)
        self._caret_at = self._caret(line, origin)
        if self._caret_shown and self.hasFocus() and not self.isReadOnly():
            painter.fillRect(self._caret_at, palette.color(QPalette.ColorRole.Text))
        painter.end()

    def _area(self) -> QRectF:
        """Where Qt draws the words of a line that has no frame."""
        return QRectF(self.rect()).adjusted(_MARGIN, 1, -_MARGIN, -1)

    def _origin(self, line: ShownLine) -> QPointF:
        """Where the line begins, moved so far that the cursor can be seen."""
        area = self._area()
        caret = line.x_of(self.cursorPosition()) + self._composed_width(line)
        most = max(0.0, line.width + 2 - area.width())
        if line.x_of(0) > line.x_of(length_in_qt(self.text())):
            # From right to left it stands at the right, where there is room for all of it.
            area.adjust(max(0.0, area.width() - line.width - 2), 0, 0, 0)
        self._scroll = min(most, max(0.0, min(caret, max(self._scroll, caret + 2 - area.width()))))
        return QPointF(area.x() - self._scroll, area.y() + (area.height() - line.height) / 2)

    def _composed_width(self, line: ShownLine) -> float:
        words = self._composing[1]
        return float(self.fontMetrics().horizontalAdvance(words)) if words else 0.0

    def _caret(self, line: ShownLine, origin: QPointF) -> QRect:
        x = origin.x() + line.x_of(self.cursorPosition()) + self._composed_width(line)
        return QRectF(x, origin.y(), 1, line.height).toAlignedRect()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus()
        self._caret_shown = True
        if (flash := QApplication.cursorFlashTime()) > 0:
            self._blink.start(flash // 2)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()
        self._blink.stop()

    def _show_focus(self) -> None:
        """Has what is around the line drawn anew, where its frame is."""
        around = self.parentWidget()
        if around is not None:
            around.update()

    def _turn_caret(self) -> None:
        if self._shown is not None:
            self._caret_shown = not self._caret_shown
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self._line()
        if line is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        place = self._place(event, line)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = self.anchor
            self._drag_to(place)
        else:
            self.setCursorPosition(place)
            self._anchor = place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        line = self._line()
        if line is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        self._drag_to(self._place(event, line))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        line = self._line()
        chip = line.chip_at(self._x(event, line)) if line is not None else None
        if chip is not None:
            self.setSelection(chip.start, chip.end - chip.start)
        elif line is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.setCursorPosition(self._place(event, line))
            self.cursorWordBackward(False)
            self.cursorWordForward(True)

    def _drag_to(self, place: int) -> None:
        self.setSelection(self._anchor, place - self._anchor)

    def place_at(self, point: QPointF) -> int:
        """The place of the line that is nearest to a point of the widget."""
        line = self._line()
        if line is None:
            return self.cursorPositionAt(point.toPoint())
        return line.place_at(point.x() - self._origin(line).x())

    def _place(self, event: QMouseEvent, line: ShownLine) -> int:
        return line.place_at(self._x(event, line))

    def _x(self, event: QMouseEvent, line: ShownLine) -> float:
        return event.position().x() - self._origin(line).x()
