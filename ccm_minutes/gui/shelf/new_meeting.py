"""The page on which a meeting is made."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from ccm_minutes.application.beginning.beginning import Beginning, begun
from ccm_minutes.application.beginning.fitting import fitted, marked_lines, marked_names
from ccm_minutes.application.beginning.outline import agenda_of, delegations_of, lines_of
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.meeting import Details, DocumentKind, Meeting
from ccm_minutes.gui.meeting_words import document_kind_words
from ccm_minutes.gui.shelf.began import told_of
from ccm_minutes.gui.shelf.lines_edit import LinesEdit
from ccm_minutes.gui.shelf.offered import Offered
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import quoted, say

_PAUSE = 250
"""Milliseconds without a key after which a body that is being typed is looked up, and milliseconds
after a key at which what was typed is kept, also while typing goes on."""


class NewMeeting(QWidget):
    """Asks for the little that a meeting starts with; all of it can be changed later.

    What the last meeting of the body says stands in the fields already, but for those in which
    somebody typed.

    Args:
        bodies: those that have met, the one that met last first.
        notes: what the notes are called that are taken in afterwards; empty for none.

    Signals:
        asked: what a body can begin with is wanted; ``offer`` takes it.
        made: the meeting is to be taken in.
        left: no meeting is wanted.
        put_aside: what somebody typed so far, for ``go_on_with``; told again as that goes on.
    """

    asked = Signal(str)
    made = Signal(object)
    left = Signal()
    put_aside = Signal(object)

    heading: QLabel
    body: QComboBox
    from_where: QLabel
    title: QLineEdit
    number: QSpinBox
    date: QDateEdit
    place: QLineEdit
    kind: QComboBox
    agenda: LinesEdit
    carry: QCheckBox
    delegations: LinesEdit
    withheld: QLabel
    fault: QLabel
    cancel: QPushButton
    make: QPushButton

    def __init__(
        self, bodies: Sequence[str] = (), notes: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_into(self, "new_meeting.ui")
        if notes:
            self.heading.setText(self.tr("New meeting from {0}").format(notes))
        for kind, words in document_kind_words().items():
            self.kind.addItem(words, kind)
        self._beginning: Beginning | None = None
        self._drafted = Meeting(Details(new_key(), "", date.today()))
        self._asked_of, self._answered_for = "", ""
        self._is_wanted = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self._kept: Mapping[str, str] = {}
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.keep)
        self.offered = self._offer_fields("" if notes else self._usual_agenda())
        self._connect()
        self._offer_bodies(bodies)
        self.setFocusProxy(self.title)

    def typed(self) -> Mapping[str, str]:
        """What somebody typed, by its field; what is offered alone is left out."""
        typed = self.offered.typed()
        return {"body": self.body.currentText(), **typed} if typed else {}

    def go_on_with(self, typed: Mapping[str, str]) -> None:
        """Puts into the fields what was typed there before."""
        for name, text in typed.items():
            if name in self.offered.fields:
                self.offered.fields[name].show(text)

    def keep(self) -> None:
        """Has what was typed kept, where it is something else by now."""
        self._soon.stop()
        typed = self.typed()
        if typed != self._kept:
            self._kept = typed
            self.put_aside.emit(typed)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def _usual_agenda(self) -> str:
        return self.tr("Opening\nAny other business\nNext meeting")

    def _offer_fields(self, agenda: str) -> Offered:
        self.date.setDate(QDate.currentDate())
        details = (self.body, self.title, self.number, self.date, self.place, self.kind)
        offered = Offered.of(*details, self.agenda, self.carry, self.delegations)
        offered.offer("agenda", agenda)
        return offered

    def _offer_bodies(self, bodies: Sequence[str]) -> None:
        self.body.addItems(list(bodies))
        completer = QCompleter(list(bodies), self.body)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.body.setCompleter(completer)
        if bodies:
            self.offered.offer("body", bodies[0])
        # The page is shown before the store is asked.
        QTimer.singleShot(0, self, self._ask)

    def _connect(self) -> None:
        for changed in self.offered.changes():
            changed.connect(self._changed)
        self.body.currentTextChanged.connect(lambda _: self._pause.start())
        self.carry.toggled.connect(lambda _: self._draft_anew())
        for lines in (self.agenda, self.delegations):
            lines.textChanged.connect(self._show_marked)
        self.make.clicked.connect(self._make)
        self.cancel.clicked.connect(self.left)
        for field in (self.title, self.place):
            field.returnPressed.connect(self._make)

    def _changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        self._asked_of = self.body.currentText().strip()
        self.asked.emit(self._asked_of)

    def offer(self, body: str, beginning: Beginning | None) -> None:
        """Puts what a body begins with into the fields, unless another one is wanted by now."""
        if body != self._asked_of:
            return
        self._answered_for = body
        self._beginning = beginning
        self._drafted = self._draft()
        self.from_where.setText(told_of(beginning) if beginning else "")
        self.from_where.setVisible(beginning is not None)
        actions = len(beginning.actions) if beginning else 0
        self.carry.setVisible(actions > 0)
        one, more = (
            say("Carry over the open action point"),
            say("Carry over {0} open action points"),
        )
        self.carry.setText(one if actions == 1 else more.format(actions))
        self._offer_details(self._drafted.details)
        self._offer_lines()
        if self._is_wanted:
            self._make()

    def offer_nothing(self, body: str) -> None:
        """What a body can begin with could not be read, and somebody was told so."""
        if body == self._asked_of:
            self._answered_for, self._is_wanted = body, False

    def _offer_details(self, details: Details) -> None:
        self.offered.offer("title", details.title)
        self.offered.offer("place", details.place or "")
        self.offered.offer("number", str(details.number or 0))
        if self._beginning is not None:
            self.offered.offer("date", details.date.isoformat())
        self.offered.offer("kind", details.kind.value)

    def _draft_anew(self) -> None:
        self._drafted = self._draft()
        self._offer_lines()

    def _offer_lines(self) -> None:
        draft = self._drafted
        agenda = lines_of(draft.agenda) if self._beginning else self._usual_agenda()
        self.offered.offer("agenda", agenda)
        self.offered.offer("delegations", "\n".join(one.name for one in draft.delegations))
        self._show_marked()

    def _show_marked(self) -> None:
        """Says which lines are marked: they are so under another title too."""
        items = marked_lines(self._drafted, agenda_of(self.agenda.toPlainText()))
        names = marked_names(self._drafted, delegations_of(self.delegations.toPlainText()))
        found = self.agenda.show_marked(items, _items_in)
        found += self.delegations.show_marked(names, lambda line: len(delegations_of(line)))
        told = self.tr("Marked FOUO, and still so where the line is changed: {0}.")
        self.withheld.setText(told.format(", ".join(quoted(line) for line in found)))
        self.withheld.setVisible(bool(found))
        for lines in (self.agenda, self.delegations):
            lines.setAccessibleDescription(self.withheld.text() if found else "")

    def _draft(self) -> Meeting:
        if self._beginning is None:
            return Meeting(Details(new_key(), "", date.today()))
        return begun(self._beginning, actions=self.carry.isChecked())

    def _make(self) -> None:
        body = self.body.currentText().strip()
        self._is_wanted = body != self._answered_for
        if self._is_wanted:
            # What the last meeting of the body marked is not known yet.
            self._pause.stop()
            if body != self._asked_of:
                self._ask()
            return
        if not self.title.text().strip():
            self.fault.setText(self.tr("Give the meeting a title first."))
            self.title.setFocus()
            return
        self.made.emit(self._meeting())

    def _meeting(self) -> Meeting:
        day, draft = self.date.date(), self._drafted
        details = replace(
            draft.details,
            title=self.title.text().strip(),
            date=date(day.year(), day.month(), day.day()),
            body=self.body.currentText().strip() or None,
            number=self.number.value() or None,
            place=self.place.text().strip() or None,
            kind=DocumentKind(self.kind.currentData()),
        )
        delegations = delegations_of(self.delegations.toPlainText())
        return fitted(replace(draft, details=details), self._items(), delegations)

    def _items(self) -> tuple[AgendaItem, ...]:
        """What the lines of the agenda stand for."""
        agenda, draft = self.agenda.toPlainText(), self._drafted.agenda
        return draft if agenda == lines_of(draft) else agenda_of(agenda)


def _items_in(line: str) -> int:
    return sum(1 + len(item.items) for item in agenda_of(line))
