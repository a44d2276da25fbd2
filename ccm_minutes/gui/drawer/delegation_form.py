"""The form of a delegation."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ccm_minutes.application.beginning.outline import free_id
from ccm_minutes.composition.in_full.naming import person_name
from ccm_minutes.domain.delegation import (
    Attendance,
    Delegation,
    DelegationKind,
    Office,
    Representative,
    Standing,
)
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.people import add_delegation, change_delegation
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.drawer.fields import chosen, fill, lines_in, needed
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.people.labels import attendance_words, delegation_kind_words, standing_words
from ccm_minutes.gui.ui_files import load_into

_STANDINGS: tuple[Standing | None, ...] = (None, *Standing)
_HONORIFIC = re.compile(
    r"^((?:H\.E\.|Mr\.?|Ms\.?|Mrs\.?|Mme\.?|Dr\.?|Prof\.?|Amb\.?|Col\.?|Sr\.?|Sra\.?|M\.)\s+)+"
)


class DelegationForm(Form):
    """A delegation, its offices and its representatives."""

    name: QLineEdit
    attendance: QComboBox
    category: QComboBox
    named_in_release: QCheckBox
    marked: QCheckBox
    kind: QComboBox
    standing: QComboBox
    offices: QPlainTextEdit
    representatives: QPlainTextEdit
    other_names: QPlainTextEdit

    def __init__(
        self, delegation: Delegation | None, meeting: Meeting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_into(self, "delegation.ui")
        self._before, self._meeting = delegation, meeting
        self.heading = self.tr("Delegation") if delegation else self.tr("New delegation")
        shown = delegation or Delegation("new", "")
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
        self.offices.setPlainText("\n".join(map(_office_line, shown.offices)))
        self.representatives.setPlainText("\n".join(map(_person_line, shown.representatives)))
        self.other_names.setPlainText("\n".join(shown.other_names))

    def edit(self) -> Edit | None:
        fields = self._fields()
        if self._before is not None:
            return change_delegation(self._before.id, self.tr("change delegation"), **fields)
        taken = {one.id for one in self._meeting.delegations}
        name = needed(self.name)
        return add_delegation(replace(Delegation(free_id(name, taken), name), **fields))

    def _fields(self) -> dict[str, Any]:
        return {
            "name": needed(self.name),
            "attendance": chosen(self.attendance, list(Attendance)),
            "category": chosen(self.category, self._categories),
            "named_in_release": self.named_in_release.isChecked(),
            "marking": Marking.FOUO if self.marked.isChecked() else None,
            "kind": chosen(self.kind, list(DelegationKind)),
            "standing": chosen(self.standing, _STANDINGS),
            "offices": self._offices(),
            "representatives": tuple(self._people()),
            "other_names": lines_in(self.other_names),
        }

    def _offices(self) -> tuple[Office, ...]:
        known = {_office_line(one): one for one in self._before.offices} if self._before else {}
        return tuple(known.get(line) or _office(line) for line in lines_in(self.offices))

    def _people(self) -> Iterator[Representative]:
        """The persons of the lines; a line in the place of an older one changes that person."""
        before = self._before.representatives if self._before else ()
        known = {_person_line(one): one for one in before}
        lines = lines_in(self.representatives)
        taken = {one.id for party in self._meeting.delegations for one in party.representatives}
        for at, line in enumerate(lines):
            if line in known:
                yield known[line]
                continue
            person = _person(line)
            same_place = len(lines) == len(before) and _person_line(before[at]) not in lines
            old = before[at] if same_place else None
            id_ = old.id if old else free_id(person.name, {one for one in taken if one})
            taken.add(id_)
            yield replace(
                old or person,
                id=id_,
                name=person.name,
                honorific=person.honorific,
                function=person.function,
            )


def _office_line(office: Office) -> str:
    return f"{office.office}; {office.term}" if office.term else office.office


def _office(line: str) -> Office:
    words, _, term = line.partition(";")
    return Office(words.strip(), term.strip() or None)


def _person_line(person: Representative) -> str:
    return f"{person_name(person)}, {person.function}" if person.function else person_name(person)


def _person(line: str) -> Representative:
    name, _, function = line.partition(",")
    found = _HONORIFIC.match(name)
    honorific = found.group(0).strip() if found else None
    bare = name[found.end() :] if found else name
    return Representative(bare.strip(), honorific=honorific, function=function.strip() or None)
