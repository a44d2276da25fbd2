"""The list of what was found in a sanitised version, with what to do about each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QWidget

from ccm_minutes.domain.edits.details import add_clearance
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.meeting import Clearance
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.lists.lines import Line, LinesModel
from ccm_minutes.gui.lists.painter import LinePainter
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import say
from ccm_minutes.release.finding import Finding


@dataclass(frozen=True, slots=True)
class Answers:
    """What the form can ask of the room.

    Attributes:
        go: to a place in the words of the meeting file.
        do: makes an edit; tells whether it was made.
        heading: of the item that a place is in; empty outside the agenda.
        again: tries the release once more.
        now: the time in the form of RFC 3339.
    """

    go: Callable[[str], None]
    heading: Callable[[str], str]
    do: Callable[[Edit], object]
    again: Callable[[], None]
    now: Callable[[], str]


class FindingsForm(Form):
    """Findings, the blocking ones first; each can be gone to, or allowed with a reason."""

    about: QLabel
    findings: QListView
    passage: QLabel
    go_there: QPushButton
    reason: QLineEdit
    allow: QPushButton
    again: QPushButton

    confirms = False

    def __init__(
        self, findings: Sequence[Finding], answers: Answers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_into(self, "findings.ui")
        self.heading = self.tr("Before the sanitised version goes out")
        self._answers = answers
        self._left: list[Finding] = []
        self._model = LinesModel(self)
        self.findings.setModel(self._model)
        self.findings.setItemDelegate(LinePainter(self.findings))
        self.findings.setResizeMode(QListView.ResizeMode.Adjust)
        self.findings.selectionModel().currentChanged.connect(self._show)
        self.findings.activated.connect(lambda _index: self._go())
        self.go_there.clicked.connect(self._go)
        self.allow.clicked.connect(self._allow)
        self.reason.returnPressed.connect(self._allow)
        self.again.clicked.connect(answers.again)
        self.setFocusProxy(self.findings)
        self.take(findings)

    def take(self, findings: Sequence[Finding]) -> None:
        """Lists what stands against the meeting as it is now."""
        row = max(0, self.findings.currentIndex().row())
        self._left = sorted(findings, key=lambda finding: not finding.blocks)
        self._refresh(row)

    def _refresh(self, row: int) -> None:
        lines = [self._line(number, one) for number, one in enumerate(self._left)]
        self._model.become(lines)
        self.findings.setCurrentIndex(self._model.index(min(row, len(lines) - 1)))
        blocking = sum(finding.blocks for finding in self._left)
        if blocking:
            self.about.setText(
                self.tr(
                    "{0} must be settled before anything goes out, {1} more to look at."
                ).format(blocking, len(lines) - blocking)
            )
        else:
            self.about.setText(
                self.tr("Nothing stands against it; {0} to look at.").format(len(lines))
            )
        self._show(self.findings.currentIndex())

    def _chosen(self) -> Finding | None:
        row = self.findings.currentIndex().row()
        return self._left[row] if 0 <= row < len(self._left) else None

    def _show(self, _index: QModelIndex) -> None:
        finding = self._chosen()
        self.passage.setText(finding.passage if finding is not None else "")
        self.go_there.setEnabled(finding is not None)
        self.allow.setEnabled(finding is not None and bool(finding.passage))

    def _go(self) -> None:
        if (finding := self._chosen()) is not None:
            self._answers.go(finding.where)

    def _allow(self) -> None:
        finding, reason = self._chosen(), self.reason.text().strip()
        if finding is None or not finding.passage:
            return
        if not reason:
            self.about.setText(self.tr("Say why it may stay before you allow it."))
            self.reason.setFocus()
            return
        clearance = Clearance(finding.text, finding.passage, reason, at=self._answers.now())
        if not self._answers.do(add_clearance(clearance)):
            return
        row = self._left.index(finding)
        cleared = (finding.text, finding.passage)
        self._left = [one for one in self._left if (one.text, one.passage) != cleared]
        self.reason.clear()
        self._refresh(row)
        (self.findings if self._left else self.again).setFocus()

    def _line(self, number: int, finding: Finding) -> Line:
        says, heading = finding.says, self._answers.heading(finding.where)
        if heading:
            says = says.replace(f" at {finding.where}", say(" in “{0}”").format(heading))
        badge = say("stops") if finding.blocks else ""
        return Line(f"{number}-{finding.where}-{finding.text}", says, "", badge)
