"""Spreadsheets, as the use cases ask for them."""

from ccm_minutes.application.ports import Progress
from ccm_minutes.document.sheet import Sheet
from ccm_minutes.export.sheet.xlsx import xlsx_bytes


def write_sheet(sheet: Sheet, progress: Progress) -> bytes:
    """The bytes of an Excel file."""
    return xlsx_bytes(sheet, progress)
