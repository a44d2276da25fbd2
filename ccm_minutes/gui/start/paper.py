"""The sheet of a recovery key on paper, or as a PDF file."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

_MARGINS = QMarginsF(20, 20, 20, 20)


def print_sheet(page: str, parent: QWidget) -> bool:
    """Asks for a printer and prints a page of HTML; whether it was sent to one."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    _document(page).print_(printer)
    return True


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
