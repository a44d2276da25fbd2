"""The representatives of a delegation in its form."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ccm_minutes.domain.delegation import Representative
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.drawer.fields import needed, words
from ccm_minutes.gui.drawer.movements_field import movements_in, movements_line
from ccm_minutes.gui.drawer.rows_editor import RowsEditor, Typed, ticked

_HONORIFIC: Final = re.compile(
    r"^((?:H\.E\.|Mr\.?|Ms\.?|Mrs\.?|Mme\.?|Dr\.?|Prof\.?|Amb\.?|Col\.?|Sr\.?|Sra\.?|M\.)\s+)+"
)


class PersonRows(RowsEditor[Representative]):
    """Persons; one typed as "Ms. Ana Lind, Counsellor" goes into the fields by itself."""

    person_name: QLineEdit
    honorific: QLineEdit
    function: QLineEdit
    person_movements: QLineEdit
    person_marked: QCheckBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("person_rows.ui", parent)
        self.person_name.editingFinished.connect(self._sort_out)

    def shown(self, value: Representative) -> Typed:
        return {
            "person_name": value.name,
            "honorific": value.honorific or "",
            "function": value.function or "",
            "person_movements": movements_line(value.movements),
            "person_marked": ticked(value.marking),
        }

    def value(self, before: Representative | None) -> Representative:
        self._sort_out()
        name = needed(self.person_name)
        person = before or Representative(name)
        return replace(
            person,
            name=name,
            honorific=words(self.honorific),
            function=words(self.function),
            movements=movements_in(self.person_movements, person.movements),
            marking=Marking.FOUO if self.person_marked.isChecked() else None,
        )

    def title(self, typed: Mapping[str, str]) -> str:
        name = " ".join(part for part in (typed["honorific"], typed["person_name"]) if part)
        parts = ("FOUO" if typed["person_marked"] else "", name, typed["function"])
        return " · ".join(part for part in parts if part)

    def _sort_out(self) -> None:
        """Takes honorific and function out of the name, where their own fields are empty."""
        name = self.person_name.text().strip()
        found = _HONORIFIC.match(name)
        if found and not words(self.honorific) and found.end() < len(name):
            self.honorific.setText(found.group(0).strip())
            name = name[found.end() :]
        before, comma, after = name.partition(",")
        if comma and before.strip() and after.strip() and not words(self.function):
            self.function.setText(after.strip())
            name = before.strip()
        if name != self.person_name.text():
            self.person_name.setText(name)
