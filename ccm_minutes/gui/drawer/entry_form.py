"""The form of an entry."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from ccm_minutes.application.turning import choice_words
from ccm_minutes.domain.edits.converting import change_kind, converted
from ccm_minutes.domain.edits.edit import Edit, one_after_another
from ccm_minutes.domain.edits.entries import change_entry
from ccm_minutes.domain.entry import ActionState, Attribution, Entry, EntryKind, ModeOfAdoption
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking
from ccm_minutes.gui.drawer.fields import chosen, date_in, fill, words
from ccm_minutes.gui.drawer.folds import fold_away
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.moment_field import moment_in, moment_line
from ccm_minutes.gui.drawer.people_fields import people_in, show_people
from ccm_minutes.gui.record.labels import attribution_words, kind_words, mode_words, state_words
from ccm_minutes.gui.ui_files import load_into

_ONLY = {
    "speakers": EntryKind.INTERVENTION,
    "capacity": EntryKind.INTERVENTION,
    "lead_in": EntryKind.INTERVENTION,
    "in_writing": EntryKind.INTERVENTION,
    "owners": EntryKind.ACTION,
    "due": EntryKind.ACTION,
    "due_text": EntryKind.ACTION,
    "state": EntryKind.ACTION,
    "adopted_by": EntryKind.DECISION,
}
_STATES: tuple[ActionState | None, ...] = tuple(ActionState)
_MODES: tuple[ModeOfAdoption | None, ...] = (*ModeOfAdoption, None)
_CREDITS: tuple[Attribution | None, ...] = (*Attribution, None)


class EntryForm(Form):
    """All that an entry has beside its words."""

    kind: QComboBox
    speakers: QLineEdit
    capacity: QLineEdit
    lead_in: QLineEdit
    in_writing: QCheckBox
    owners: QLineEdit
    due: QLineEdit
    due_text: QLineEdit
    state: QComboBox
    adopted_by: QComboBox
    attribution: QComboBox
    marked: QCheckBox
    in_release: QLineEdit
    flagged: QCheckBox
    taken_at: QLineEdit
    carried_from: QLineEdit

    def __init__(self, entry: Entry, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "entry.ui")
        self.heading = self.tr("Entry")
        self.of = ("entry", entry.key)
        self._entry = self._turned = entry
        self._meeting = meeting
        self._fill_choices()
        self._fill_fields()
        self.kind.currentIndexChanged.connect(self._turn)
        self._show_fields()
        fold_away(self, {"more": entry.carried_from})
        first = {EntryKind.INTERVENTION: self.speakers, EntryKind.ACTION: self.owners}
        self.setFocusProxy(first.get(entry.kind, self.kind))

    def _fill_choices(self) -> None:
        entry = self._entry
        fill(self.kind, kind_words(), entry.kind)
        fill(self.state, dict(state_words()), entry.state or ActionState.OPEN)
        fill(self.adopted_by, mode_words() | {None: "–"}, entry.adopted_by)
        credit = attribution_words() | {None: self.tr("as the meeting says")}
        fill(self.attribution, credit, entry.attribution)

    def _fill_fields(self) -> None:
        entry = self._entry
        self._fill_fields_of_kind()
        self.in_release.setText(entry.in_release or "")
        self.marked.setChecked(is_marked(entry))
        self.flagged.setChecked(entry.flagged)
        self.taken_at.setText(moment_line(entry.at))
        self.carried_from.setText(entry.carried_from or "")

    def _fill_fields_of_kind(self) -> None:
        entry = self._turned
        show_people(self.speakers, entry.speakers, self._meeting)
        show_people(self.owners, entry.owners, self._meeting)
        self.capacity.setText(entry.capacity or "")
        self.lead_in.setText(entry.lead_in or "")
        self.due.setText(entry.due.isoformat() if entry.due else "")
        self.due_text.setText(entry.due_text or "")
        self.in_writing.setChecked(entry.in_writing)

    def _turn(self) -> None:
        """Shows what the entry would have as one of the kind that was chosen."""
        meeting, kind = self._meeting, self._kind()
        self._turned = converted(meeting, self._entry, kind, choice_words(meeting))
        self._fill_fields_of_kind()
        self.state.setCurrentIndex(_STATES.index(self._turned.state or ActionState.OPEN))
        self.adopted_by.setCurrentIndex(_MODES.index(self._turned.adopted_by))
        self._show_fields()

    def _show_fields(self) -> None:
        for layout in self.findChildren(QFormLayout):
            for name, kind in _ONLY.items():
                if layout.indexOf(getattr(self, name)) >= 0:
                    layout.setRowVisible(getattr(self, name), kind is self._kind())

    def _kind(self) -> EntryKind:
        return chosen(self.kind, list(EntryKind))

    def edit(self) -> Edit | None:
        name = self.tr("change entry")
        steps = (
            change_kind(self._entry.key, self._kind(), choice_words(self._meeting)),
            change_entry(self._entry.key, name, **self._common(), **self._of_kind()),
        )
        return one_after_another(name, steps)

    def _common(self) -> dict[str, Any]:
        marked = self.marked.isChecked()
        before = self._entry
        in_release = words(self.in_release) if marked else None
        # What only its replacement marks must not come free with that.
        keeps = in_release is not None and before.marking is None and is_marked(before)
        return {
            "marking": Marking.FOUO if marked and not keeps else None,
            "in_release": in_release,
            "flagged": self.flagged.isChecked(),
            "attribution": chosen(self.attribution, _CREDITS),
            "at": moment_in(self.taken_at, before.at),
            "carried_from": words(self.carried_from),
        }

    def _of_kind(self) -> dict[str, Any]:
        entry, meeting = self._turned, self._meeting
        if self._kind() is EntryKind.INTERVENTION:
            return {
                "speakers": people_in(self.speakers, entry.speakers, meeting, offices=False),
                "capacity": words(self.capacity),
                "lead_in": words(self.lead_in),
                "in_writing": self.in_writing.isChecked(),
            }
        if self._kind() is EntryKind.ACTION:
            state = chosen(self.state, _STATES)
            unsaid = entry.state is None and state is ActionState.OPEN
            return {
                "owners": people_in(self.owners, entry.owners, meeting, offices=True),
                "due": date_in(self.due),
                "due_text": words(self.due_text),
                "state": None if unsaid else state,
            }
        if self._kind() is EntryKind.DECISION:
            return {"adopted_by": chosen(self.adopted_by, _MODES)}
        return {}
