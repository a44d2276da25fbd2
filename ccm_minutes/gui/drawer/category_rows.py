"""The categories of a meeting in their form."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from ccm_minutes.domain.delegation import Category
from ccm_minutes.gui.drawer.fields import needed
from ccm_minutes.gui.drawer.rows_editor import RowsEditor, Typed

NEW = ""
"""The id of a category that has none yet."""


class CategoryRows(RowsEditor[Category]):
    """What delegations are called where they are not named: one of them, and several."""

    singular: QLineEdit
    plural: QLineEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("category_rows.ui", parent)

    def shown(self, value: Category) -> Typed:
        return {"singular": value.singular, "plural": value.plural}

    def value(self, before: Category | None) -> Category:
        one, several = needed(self.singular), needed(self.plural)
        return replace(before or Category(NEW, one, several), singular=one, plural=several)

    def title(self, typed: Mapping[str, str]) -> str:
        return " / ".join(part for part in (typed["singular"], typed["plural"]) if part)
