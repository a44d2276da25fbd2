"""Draws a mention as one small piece that the cursor steps over whole."""

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from ccm_minutes.gui.look.theme import colours
from ccm_minutes.gui.text.formats import NAME, marking_of


class MentionChip(QPyTextObject):
    """The inline object of mentions."""

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        metrics = QFontMetricsF(_font(doc))
        return QSizeF(metrics.horizontalAdvance(format.property(NAME)), metrics.ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        c = colours()
        marked = any(marking_of(format.toCharFormat()))
        font = _font(doc)
        area = QRectF(rect)
        painter.save()
        if marked:
            painter.fillRect(area, QColor(c.marked))
        painter.setFont(font)
        painter.setPen(QColor(c.mark if marked else c.accent))
        painter.drawText(area.bottomLeft(), str(format.property(NAME)))
        painter.setPen(QColor(c.accent))
        under = area.translated(0, 2)
        painter.drawLine(under.bottomLeft(), under.bottomRight())
        painter.restore()


def _font(doc: QTextDocument) -> QFont:
    return QFont(doc.defaultFont())
