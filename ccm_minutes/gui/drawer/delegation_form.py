"""The form of a delegation."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ccm_minutes.domain.delegation import (
    Attendance,
    Delegation,
    DelegationKind,
    Representative,
    Standing,
)
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.people import add_delegation, change_delegation
from ccm_minutes.domain.keys import id_of_name
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.references import ids_of
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.drawer.fields import chosen, fill, lines_in, needed
from ccm_minutes.gui.drawer.folds import fold_away
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.movements_field import movements_in, movements_line
from ccm_minutes.gui.drawer.office_rows import OfficeRows
from ccm_minutes.gui.drawer.person_rows import PersonRows
from ccm_minutes.gui.people.labels import attendance_words, delegation_kind_words, standing_words
from ccm_minutes.gui.ui_files import load_into

_STANDINGS: tuple[Standing | None, ...] = (None, *Standing)


class DelegationForm(Form):
    """A delegation, its offices and its representatives."""

    name: QLineEdit
    attendance: QComboBox
    category: QComboBox
    named_in_release: QCheckBox
    marked: QCheckBox
    kind: QComboBox
    standing: QComboBox
    movements: QLineEdit
    offices: OfficeRows
    representatives: PersonRows
    other_names: QPlainTextEdit

    def __init__(
        self, delegation: Delegation | None, meeting: Meeting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_into(self, "delegation.ui")
        self._before, self._meeting = delegation, meeting
        self.of = ("delegation", delegation.id if delegation else "")
        self.heading = self.tr("Delegation") if delegation else self.tr("New delegation")
        shown = self._shown = delegation or Delegation("new", "")
        self._categories = (None, *(category.id for category in meeting.categories))
        names = {None: "–"} | {one.id: one.singular for one in meeting.categories}
        fill(self.category, names, shown.category)
        fill(self.attendance, attendance_words(), shown.attendance)
        fill(self.kind, delegation_kind_words(), shown.kind)
        fill(self.standing, standing_words(), shown.standing)
        self._fill(shown)
        self.setFocusProxy(self.name)

    def _fill(self, shown: Delegation) -> None:
        self.name.setText(shown.name)
        self.named_in_release.setChecked(shown.named_in_release)
        self.marked.setChecked(shown.marking is not None)
        self.movements.setText(movements_line(shown.movements))
        self.offices.show_values(shown.offices)
        self.representatives.show_values(shown.representatives)
        self.other_names.setPlainText("\n".join(shown.other_names))
        odd = shown.standing or shown.other_names or shown.kind is not DelegationKind.STATE
        fold_away(
            self,
            {
                "persons_part": shown.representatives,
                "offices_part": shown.offices,
                "kind_part": odd,
            },
        )

    def edit(self) -> Edit | None:
        fields = self._fields()
        if self._before is not None:
            return change_delegation(self._before.id, self.tr("change delegation"), **fields)
        name = needed(self.name)
        id_ = id_of_name(name, ids_of(self._meeting))
        return add_delegation(replace(Delegation(id_, name), **fields))

    def _fields(self) -> dict[str, Any]:
        return {
            "name": needed(self.name),
            "attendance": chosen(self.attendance, list(Attendance)),
            "category": chosen(self.category, self._categories),
            "named_in_release": self.named_in_release.isChecked(),
            "marking": Marking.FOUO if self.marked.isChecked() else None,
            "kind": chosen(self.kind, list(DelegationKind)),
            "standing": chosen(self.standing, _STANDINGS),
            "movements": movements_in(self.movements, self._shown.movements),
            "offices": self.offices.values(),
            "representatives": tuple(self._people()),
            "other_names": lines_in(self.other_names),
        }

    def _people(self) -> Iterator[Representative]:
        """The persons; one that is new or was changed has an id, by which others can name it."""
        taken = ids_of(self._meeting)
        for person in self.representatives.values():
            if person.id is not None or person in self._shown.representatives:
                yield person
            else:
                id_ = id_of_name(person.name, taken)
                taken.add(id_)
                yield replace(person, id=id_)
