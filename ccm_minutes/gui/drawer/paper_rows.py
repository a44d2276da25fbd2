"""Papers before the meeting, or before an item, in their form."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ccm_minutes.domain.paper import Document
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.drawer.fields import needed, words
from ccm_minutes.gui.drawer.rows_editor import RowsEditor, Typed, ticked


class PaperRows(RowsEditor[Document]):
    """Papers with their symbols."""

    paper_title: QLineEdit
    symbol: QLineEdit
    paper_marked: QCheckBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("paper_rows.ui", parent)

    def shown(self, value: Document) -> Typed:
        return {
            "paper_title": value.title,
            "symbol": value.symbol or "",
            "paper_marked": ticked(value.marking),
        }

    def value(self, before: Document | None) -> Document:
        title = needed(self.paper_title)
        return replace(
            before or Document(title),
            title=title,
            symbol=words(self.symbol),
            marking=Marking.FOUO if self.paper_marked.isChecked() else None,
        )

    def title(self, typed: Mapping[str, str]) -> str:
        mark = "FOUO" if typed["paper_marked"] else ""
        return " · ".join(part for part in (mark, typed["symbol"], typed["paper_title"]) if part)
