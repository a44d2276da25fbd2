"""The sheet of a recovery key, as a PDF file that any other program prints.

This program asks for no printer itself: on Linux and macOS Qt would speak to the print server
over the internet's protocol, and no such socket is opened at any time.
"""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

_MARGINS = QMarginsF(20, 20, 20, 20)


def pdf_of(page: str) -> bytes:
    """A page of HTML as a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    _document(page).print_(writer)
    del writer
    return bytes(buffer.data().data())


def _document(page: str) -> QTextDocument:
    document = QTextDocument()
    document.setHtml(page)
    return document
