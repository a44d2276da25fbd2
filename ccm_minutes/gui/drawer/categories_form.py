"""The form of the categories."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ccm_minutes.application.beginning.outline import free_id
from ccm_minutes.domain.delegation import Category
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.people import set_categories
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.drawer.fields import WrongField, lines_in
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import say


class CategoriesForm(Form):
    """What delegations are called where they are not named, one kind a line."""

    categories: QPlainTextEdit

    def __init__(self, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "categories.ui")
        self.heading = self.tr("Categories")
        self._before = meeting.categories
        self.categories.setPlainText("\n".join(map(_line, meeting.categories)))
        self.setFocusProxy(self.categories)

    def edit(self) -> Edit | None:
        lines = lines_in(self.categories)
        known = {_line(one): one.id for one in self._before}
        ids = [known.get(line) or self._in_place(at, lines) for at, line in enumerate(lines)]
        taken = {id_ for id_ in ids if id_}
        made = []
        for line, id_ in zip(lines, ids, strict=True):
            made.append(_category(line, id_ or free_id(line.partition("/")[0], taken)))
            taken.add(made[-1].id)
        return set_categories(tuple(made))

    def _in_place(self, at: int, lines: Sequence[str]) -> str | None:
        """A line that was changed where it stood is the same category under other words."""
        if at >= len(self._before) or _line(self._before[at]) in lines:
            return None
        return self._before[at].id


def _line(category: Category) -> str:
    return f"{category.singular} / {category.plural}"


def _category(line: str, id_: str) -> Category:
    singular, _, plural = (part.strip() for part in line.partition("/"))
    if not (singular and plural):
        sentence = say("'{0}' needs a stroke between one and several: donor State / donor States")
        raise WrongField(sentence.format(line))
    return Category(id_, singular, plural)
