"""The form of the categories."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ccm_minutes.domain.delegation import Category
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.people import set_categories
from ccm_minutes.domain.keys import id_of_name
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.references import ids_of
from ccm_minutes.gui.drawer.category_rows import NEW, CategoryRows
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.ui_files import load_into


class CategoriesForm(Form):
    """What delegations are called where they are not named."""

    categories: CategoryRows

    def __init__(self, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "categories.ui")
        self.heading = self.tr("Categories")
        self.of = ("categories", "")
        self._taken = ids_of(meeting)
        self.categories.show_values(meeting.categories)
        some = self.categories.rows if meeting.categories else self.categories.add_row
        self.setFocusProxy(some)

    def edit(self) -> Edit | None:
        return set_categories(tuple(_with_ids(self.categories.values(), self._taken)))


def _with_ids(categories: tuple[Category, ...], taken: set[str]) -> Iterator[Category]:
    for category in categories:
        if category.id == NEW:
            id_ = id_of_name(category.singular, taken)
            taken.add(id_)
            yield replace(category, id=id_)
        else:
            yield category
