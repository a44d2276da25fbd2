"""The paragraphs of a document as rows of a list."""

from dataclasses import dataclass

from ccm_minutes.application.previewing.page import PageLine
from ccm_minutes.gui.lists.lines import RowsModel


@dataclass(frozen=True, slots=True)
class PageRow:
    """A paragraph in the model of the view."""

    page_line: PageLine

    @property
    def key(self) -> str:
        """By which it is known again."""
        return self.page_line.key

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        line = self.page_line.line
        return f"{line.shown.number} {line.text}".strip()


class PageModel(RowsModel[PageRow]):
    """Holds the paragraphs."""
