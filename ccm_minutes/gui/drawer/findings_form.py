"""The list of what was found in a sanitised version, with what to do about each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QWidget

from ccm_minutes.application.previewing.looking import LookedAt
from ccm_minutes.domain.edits.details import add_clearance
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.meeting import Clearance
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.lists.lines import Line, LinesModel
from ccm_minutes.gui.lists.painter import LinePainter
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import say
from ccm_minutes.release.finding import Finding


def _nobody(*_told: object) -> None:
    """For those who do not want to be told."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the form can ask of the room.

    Attributes:
        go: to a place in the words of the meeting file.
        do: makes an edit; tells whether it was made.
        heading: of the item that a place is in; empty outside the agenda.
        now: the time in the form of RFC 3339.
        looked_at: the warnings that a person ticked.
        again: tries the release once more; None where that is asked for elsewhere.
        mend: to a place, to be put right there; None where ``go`` does so.
        told: called after a warning was ticked, or its tick taken away.
        followed: called with each finding that is chosen.
    """

    go: Callable[[str], None]
    heading: Callable[[str], str]
    do: Callable[[Edit], object]
    now: Callable[[], str]
    looked_at: LookedAt
    again: Callable[[], None] | None = None
    mend: Callable[[str], None] | None = None
    told: Callable[[], None] = _nobody
    followed: Callable[[Finding], None] = _nobody


class FindingsForm(Form):
    """Findings, the blocking ones first; each can be gone to, or allowed with a reason.

    A warning can also be ticked as looked at.
    """

    about: QLabel
    findings: QListView
    passage: QLabel
    go_there: QPushButton
    mend: QPushButton
    tick: QPushButton
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
        self.tick.clicked.connect(self.turn_tick)
        if answers.mend is not None:
            self.mend.clicked.connect(self.put_right)
        if answers.again is not None:
            self.again.clicked.connect(answers.again)
        self.mend.setVisible(answers.mend is not None)
        self.again.setVisible(answers.again is not None)
        self.setFocusProxy(self.findings)
        self.take(findings)

    def take(self, findings: Sequence[Finding]) -> None:
        """Lists what stands against the meeting as it is now."""
        row = max(0, self.findings.currentIndex().row())
        self._answers.looked_at.keep_to(findings)
        self._left = sorted(findings, key=lambda finding: not finding.blocks)
        self._refresh(row)

    def _refresh(self, row: int) -> None:
        lines = [self._line(number, one) for number, one in enumerate(self._left)]
        self._model.become(lines)
        self.findings.setCurrentIndex(self._model.index(min(row, len(lines) - 1)))
        self._say_how_many()
        self._show(self.findings.currentIndex())

    def _say_how_many(self) -> None:
        blocking = sum(finding.blocks for finding in self._left)
        looking = len(self._answers.looked_at.still_open(self._left)) - blocking
        if blocking:
            told = self.tr("{0} must be settled before anything goes out, {1} more to look at.")
            self.about.setText(told.format(blocking, looking))
        elif looking:
            told = self.tr("Nothing stands against it; {0} to look at.")
            self.about.setText(told.format(looking))
        else:
            self.about.setText(self.tr("Nothing stands against it, and all is looked at."))

    def turn_tick(self) -> None:
        """Ticks the chosen warning and goes to the next one open, or takes its tick away."""
        finding = self._chosen()
        if finding is None or finding.blocks:
            return
        row = self._left.index(finding)
        self._answers.looked_at.turn(finding)
        self._refresh(self._next_open(row) if self._answers.looked_at.holds(finding) else row)
        self._answers.told()

    def _next_open(self, row: int) -> int:
        """The next row after this one, or from the start, that is still open; else this one."""
        left = self._answers.looked_at.still_open(self._left)
        rows = [*range(row + 1, len(self._left)), *range(row)]
        return next((n for n in rows if self._left[n] in left), row)

    def put_right(self) -> None:
        """Goes to the chosen finding, to change the words there."""
        if (finding := self._chosen()) is not None and self._answers.mend is not None:
            self._answers.mend(finding.where)

    def _chosen(self) -> Finding | None:
        row = self.findings.currentIndex().row()
        return self._left[row] if 0 <= row < len(self._left) else None

    def _show(self, _index: QModelIndex) -> None:
        finding = self._chosen()
        self.passage.setText(finding.passage if finding is not None else "")
        self.go_there.setEnabled(finding is not None)
        self.allow.setEnabled(finding is not None and bool(finding.passage))
        self.mend.setEnabled(finding is not None)
        self.tick.setEnabled(finding is not None and not finding.blocks)
        held = finding is not None and self._answers.looked_at.holds(finding)
        self.tick.setText(self.tr("Not looked at yet") if held else self.tr("&Looked at"))
        if finding is not None:
            self._answers.followed(finding)

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
        (self.findings if self._left or not self.again.isVisible() else self.again).setFocus()

    def _line(self, number: int, finding: Finding) -> Line:
        says, heading = finding.says, self._answers.heading(finding.where)
        if heading:
            says = says.replace(f" at {finding.where}", say(" in “{0}”").format(heading))
        held = self._answers.looked_at.holds(finding)
        badge = say("stops") if finding.blocks else say("looked at") if held else ""
        key = f"{number}-{finding.where}-{finding.text}"
        return Line(key, says, "", badge, muted=held)
