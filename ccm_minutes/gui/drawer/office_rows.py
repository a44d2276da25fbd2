"""The offices of a delegation in its form."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from ccm_minutes.domain.delegation import Office
from ccm_minutes.gui.drawer.fields import needed, words
from ccm_minutes.gui.drawer.rows_editor import RowsEditor, Typed


class OfficeRows(RowsEditor[Office]):
    """Offices with their terms."""

    office: QLineEdit
    term: QLineEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("office_rows.ui", parent)

    def shown(self, value: Office) -> Typed:
        return {"office": value.office, "term": value.term or ""}

    def value(self, before: Office | None) -> Office:
        name, term = needed(self.office), words(self.term)
        return replace(before or Office(name), office=name, term=term)

    def title(self, typed: Mapping[str, str]) -> str:
        return ", ".join(part for part in (typed["office"], typed["term"]) if part)
