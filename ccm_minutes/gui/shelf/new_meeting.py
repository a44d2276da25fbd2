"""The page on which a meeting is made."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from ccm_minutes.application.beginning.outline import agenda_of, delegations_of
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.meeting import Details, DocumentKind, Meeting
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import say


def kind_words() -> dict[DocumentKind, str]:
    """What the kinds of minutes are called."""
    return {
        DocumentKind.MINUTES: say("Minutes"),
        DocumentKind.ACTION_MINUTES: say("Minutes and action points"),
        DocumentKind.SUMMARY: say("Summary"),
        DocumentKind.REPORT: say("Report"),
        DocumentKind.BRIEFING: say("Briefing"),
    }


class NewMeeting(QWidget):
    """Asks for the little that a meeting starts with; all of it can be changed later."""

    made = Signal(object)
    left = Signal()

    title: QLineEdit
    body: QLineEdit
    date: QDateEdit
    place: QLineEdit
    kind: QComboBox
    agenda: QPlainTextEdit
    delegations: QPlainTextEdit
    fault: QLabel
    cancel: QPushButton
    make: QPushButton

    def __init__(self, body: str = "", place: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "new_meeting.ui")
        for kind, words in kind_words().items():
            self.kind.addItem(words, kind)
        self.body.setText(body)
        self.place.setText(place)
        self.date.setDate(QDate.currentDate())
        self.agenda.setPlainText(self.tr("Opening\nAny other business\nNext meeting"))
        self.make.clicked.connect(self._make)
        self.cancel.clicked.connect(self.left)
        for field in (self.title, self.body, self.place):
            field.returnPressed.connect(self._make)
        self.setFocusProxy(self.title)

    def _make(self) -> None:
        if not self.title.text().strip():
            self.fault.setText(self.tr("Give the meeting a title first."))
            self.title.setFocus()
            return
        self.made.emit(self._meeting())

    def _meeting(self) -> Meeting:
        day = self.date.date()
        details = Details(
            id=new_key(),
            title=self.title.text().strip(),
            date=date(day.year(), day.month(), day.day()),
            body=self.body.text().strip() or None,
            place=self.place.text().strip() or None,
            kind=DocumentKind(self.kind.currentData()),
        )
        agenda: tuple[AgendaItem, ...] = agenda_of(self.agenda.toPlainText())
        delegations: tuple[Delegation, ...] = delegations_of(self.delegations.toPlainText())
        return Meeting(details, delegations=delegations, agenda=agenda)
