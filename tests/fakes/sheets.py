"""Writers of spreadsheets, for tests of what stands on the port."""

from ccm_minutes.application.ports import Progress
from ccm_minutes.document.sheet import Sheet


def no_sheet(sheet: Sheet, progress: Progress) -> bytes:
    """For tests that are about other documents."""
    raise AssertionError("no spreadsheet was asked for")


class KeptSheets:
    """Keeps the sheets that it is given; a file is the title alone."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []

    def __call__(self, sheet: Sheet, progress: Progress) -> bytes:
        progress(len(sheet.rows), len(sheet.rows))
        self.sheets.append(sheet)
        return sheet.title.encode()
