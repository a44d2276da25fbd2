"""The list of what is still open in a meeting, with what to do about each."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QWidget

from ccm_minutes.application.checking.listing import Judged, OpenPoint, Source
from ccm_minutes.application.previewing.looking import LookedAt
from ccm_minutes.domain.edits.details import add_clearance
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.meeting import Clearance
from ccm_minutes.gui.drawer.findings_words import (
    excerpt,
    how_many,
    in_the_window_s_words,
    lines_of,
    passage_title,
)
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.lists.lines import LinesModel
from ccm_minutes.gui.lists.painter import LinePainter
from ccm_minutes.gui.ui_files import load_into
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
        mend: to a place, to be put right there.
        told: called after a warning was ticked, or its tick taken away.
        followed: called with each finding that is chosen.
    """

    go: Callable[[str], None]
    heading: Callable[[str], str]
    do: Callable[[Edit], object]
    now: Callable[[], str]
    looked_at: LookedAt
    mend: Callable[[str], None]
    again: Callable[[], None] | None = None
    told: Callable[[], None] = _nobody
    followed: Callable[[Finding], None] = _nobody


class FindingsForm(Form):
    """The one list of findings, flags and objections, the blocking findings first.

    Each can be gone to, put right, and, where nothing stops it, ticked as looked at; a finding
    in a passage can be allowed with a reason.
    """

    about: QLabel
    findings: QListView
    remedy: QLabel
    passage_title: QLabel
    passage: QLabel
    go_there: QPushButton
    mend: QPushButton
    tick: QPushButton
    reason: QLineEdit
    allow: QPushButton
    again: QPushButton

    confirms = False

    def __init__(self, judged: Judged, answers: Answers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "findings.ui")
        self.heading = self.tr("What is still open")
        self.lines = {"reason": self.reason}
        self._answers = answers
        self._left: list[OpenPoint] = []
        self._model = LinesModel(self)
        self.findings.setModel(self._model)
        self.findings.setItemDelegate(LinePainter(self.findings))
        self.findings.setResizeMode(QListView.ResizeMode.Adjust)
        self.findings.selectionModel().currentChanged.connect(self._show)
        self.findings.activated.connect(lambda _index: self._go())
        self.go_there.clicked.connect(self._go)
        self.mend.clicked.connect(self.put_right)
        self.allow.clicked.connect(self._allow)
        self.reason.returnPressed.connect(self._allow)
        self.tick.clicked.connect(self.turn_tick)
        if answers.again is not None:
            self.again.clicked.connect(answers.again)
        self.again.setVisible(answers.again is not None)
        self.setFocusProxy(self.findings)
        self.take(judged)

    @property
    def row(self) -> int:
        """Which line is chosen, from 0."""
        return max(0, self.findings.currentIndex().row())

    def take(self, judged: Judged, row: int | None = None) -> None:
        """Lists what is open in the meeting as it is now.

        Args:
            judged: all that was found.
            row: the line to choose; the one chosen so far without it.
        """
        self._left = list(judged.points)
        self._answers.looked_at.keep_to(point.finding for point in self._left)
        self._refresh(self.row if row is None else row)

    def step(self, by: int) -> None:
        """Goes to the next thing that is open in the meeting, or the one before."""
        row = self.row + by
        if 0 <= row < len(self._left):
            self.findings.setCurrentIndex(self._model.index(row))
        self._go()

    def _refresh(self, row: int) -> None:
        looked_at = self._answers.looked_at
        self._model.become(lines_of(self._left, self._answers.heading, looked_at))
        self.findings.setCurrentIndex(self._model.index(min(row, len(self._left) - 1)))
        self.about.setText(how_many(self._left, looked_at))
        self._show(self.findings.currentIndex())

    def turn_tick(self) -> None:
        """Ticks what is chosen and goes to the next thing open, or takes its tick away."""
        point = self._chosen()
        if point is None or point.finding.blocks:
            return
        row = self._left.index(point)
        self._answers.looked_at.turn(point.finding)
        held = self._answers.looked_at.holds(point.finding)
        self._refresh(self._next_open(row) if held else row)
        self._answers.told()

    def _next_open(self, row: int) -> int:
        """The next row of its group, from the start again after the last; else this one."""
        left, holds = self._left, self._answers.looked_at.holds
        rows = [*range(row + 1, len(left)), *range(row)]
        group = (n for n in rows if left[n].source is left[row].source)
        return next((n for n in group if not holds(left[n].finding)), row)

    def put_right(self) -> None:
        """Goes to what is chosen, to change the words there."""
        if (point := self._chosen()) is not None:
            self._answers.mend(point.mended_at)

    def _chosen(self) -> OpenPoint | None:
        row = self.findings.currentIndex().row()
        return self._left[row] if 0 <= row < len(self._left) else None

    def _show(self, _index: QModelIndex) -> None:
        point = self._chosen()
        passage = excerpt(point.finding) if point is not None else ""
        self.remedy.setText(in_the_window_s_words(point).remedy if point is not None else "")
        self.passage_title.setText(passage_title(point) if passage else "")
        self.passage.setText(passage)
        for button in (self.go_there, self.mend):
            button.setEnabled(point is not None)
        for widget in (self.reason, self.allow):
            widget.setEnabled(point is not None and point.can_be_cleared)
        self.tick.setEnabled(point is not None and not point.finding.blocks)
        held = point is not None and self._answers.looked_at.holds(point.finding)
        self.tick.setText(self.tr("Open again") if held else self.tr("&Looked at"))
        if point is not None:
            self._answers.followed(point.finding)

    def _go(self) -> None:
        if (point := self._chosen()) is not None:
            self._answers.go(point.finding.where)

    def _allow(self) -> None:
        point, reason = self._chosen(), self.reason.text().strip()
        if point is None or not point.can_be_cleared:
            return
        if not reason:
            self.about.setText(self.tr("Say why it may stay before you allow it."))
            self.reason.setFocus()
            return
        text, passage = point.finding.text, point.finding.passage
        clearance = Clearance(text, passage, reason, at=self._answers.now())
        if not self._answers.do(add_clearance(clearance)):
            return
        row = self._left.index(point)
        self._left = [one for one in self._left if not _is_cleared(one, text, passage)]
        self.reason.clear()
        self._refresh(row)
        (self.findings if self._left or not self.again.isVisible() else self.again).setFocus()


def _is_cleared(point: OpenPoint, text: str, passage: str) -> bool:
    found = point.finding
    return point.source is Source.RELEASE and (found.text, found.passage) == (text, passage)
