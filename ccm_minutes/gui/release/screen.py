"""The release screen: both versions, what stands against the sanitised one, and its export."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ccm_minutes.application.checking.listing import Judged
from ccm_minutes.application.checking.reader import objections
from ccm_minutes.application.exporting import Request
from ccm_minutes.application.ports import Progress
from ccm_minutes.application.previewing.examined import Examined, examined
from ccm_minutes.application.previewing.looking import LookedAt
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.errors import Cancelled, MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.background import Task
from ccm_minutes.gui.drawer.findings_form import Answers, FindingsForm
from ccm_minutes.gui.look.scrolling import let_scroll
from ccm_minutes.gui.release.choices import Choices
from ccm_minutes.gui.release.legend import left_legend, right_legend, to_judge
from ccm_minutes.gui.release.view import SidesView
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.release.finding import Finding

_WIDTHS = (1000, 360)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the screen asks of the room.

    Attributes:
        meeting: as it is saved now.
        heading: of the item that a place is in; empty outside the agenda.
        do: makes an edit; tells whether it was made.
        now: the time in the form of RFC 3339.
        looked_at: the warnings that are ticked.
    """

    meeting: Callable[[], Meeting]
    heading: Callable[[str], str]
    do: Callable[[Edit], object]
    now: Callable[[], str]
    looked_at: LookedAt


class ReleaseScreen(QWidget):
    """Shows what would go out beside what was taken down.

    Signals:
        beside: work that is to be done beside the window, and its task.
        mending: a place whose words are to be changed.
        wanted: a sanitised version is to be written, as a request says.
    """

    beside = Signal(object, object)
    mending = Signal(str)
    wanted = Signal(object)

    working: QFrame
    working_words: QLabel
    progress: QProgressBar
    stop: QPushButton
    parts: QSplitter
    kind: QComboBox
    language: QComboBox
    left_legend: QLabel
    right_legend: QLabel
    sides: SidesView
    findings_side: QWidget
    judge: QTextBrowser
    standing: QLabel
    export_it: QPushButton

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "release.ui")
        self._around = around
        self._task: Task | None = None
        self._shown: Examined | None = None
        self._shown_as: Request | None = None
        self._chosen: Finding | None = None
        self._failed = ""
        self.form = self._make_form()
        place = self.findings_side.layout()
        if isinstance(place, QVBoxLayout):
            place.insertWidget(1, self.form, 1)
        after = (self.form.findings, self.form.go_there, self.form.mend, self.form.tick)
        self._choices = Choices(self.kind, self.language, self)
        self._choices.changed.connect(self.look_through)
        chosen = (self.kind, self.language, self.sides, self.judge, self.export_it)
        order = (*after, self.form.reason, self.form.allow, *chosen)
        for one, following in pairwise(order):
            self.setTabOrder(one, following)
        self.parts.setSizes(list(_WIDTHS))
        self.parts.setStretchFactor(0, 1)
        self.stop.clicked.connect(self._stop_or_start)
        self.export_it.clicked.connect(lambda: self.wanted.emit(self._choices.request))
        self.sides.activated.connect(lambda _index: self.mend())
        QShortcut(QKeySequence("Ctrl+Return"), self, self.form.turn_tick)
        self.setFocusProxy(self.form)
        let_scroll(self.findings_side)
        self._dress()

    def _make_form(self) -> FindingsForm:
        around = self._around
        answers = Answers(
            go=self._go,
            heading=around.heading,
            do=around.do,
            now=around.now,
            looked_at=around.looked_at,
            mend=self.mending.emit,
            told=self.say_standing,
            followed=self._follow,
        )
        return FindingsForm(Judged(), answers, self)

    def look_through(self) -> None:
        """Sets both versions of the meeting as it is now side by side, beside the window."""
        self.give_up()
        meeting, request = self._around.meeting(), self._choices.request
        self._choices.show_meeting(meeting)
        if self._is_current():
            self.working.hide()
            self.say_standing()
            return

        def work(progress: Progress) -> tuple[Examined, Judged]:
            found = examined(meeting, request.language, progress, request.kind)
            return found, Judged(found.examination.findings, objections(meeting))

        task = Task(
            lambda both: self._show(both, request),
            lambda failure: self._fail(task, failure),
            self._advance,
        )
        self._task, self._failed = task, ""
        self.working.show()
        self.working_words.setText(self.tr("Looking through the meeting…"))
        self.stop.setText(self.tr("&Stop"))
        self.progress.setRange(0, 0)
        self.say_standing()
        self.beside.emit(work, task)

    def _is_current(self) -> bool:
        """Whether what is shown is what would go out now."""
        shown, wanted = self._shown, self._choices.request
        if shown is None or self._shown_as != wanted:
            return False
        return shown.meeting is self._around.meeting()

    def give_up(self) -> None:
        """Stops what is under way; what it would have found is not shown."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def cycle(self, by: int) -> None:
        """Goes to the next part of the screen, or the one before."""
        homes = (self.form.findings, self.sides, self.judge, self.export_it)
        there = [home for home in homes if home.isEnabled()]
        focus = self.window().focusWidget()
        at = next(
            (n for n, home in enumerate(there) if home is focus),
            0 if self.form.isAncestorOf(focus) else -1,
        )
        there[(at + by) % len(there)].setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "sides"):
            self._dress()

    def _dress(self) -> None:
        self.left_legend.setText(left_legend())
        self.right_legend.setText(right_legend())
        self.judge.setHtml(to_judge())
        self.sides.painter.forget()

    def _show(self, both: tuple[Examined, Judged], request: Request) -> None:
        found, judged = both
        if found.meeting is not self._around.meeting() or request != self._choices.request:
            # It was changed meanwhile; what is under way now will tell.
            return
        first = self._shown is None
        self._task, self._shown, self._shown_as = None, found, request
        self.working.hide()
        self.sides.show_rows(found.rows)
        self.form.take(judged)
        self.say_standing()
        if first and not judged.points:
            self.sides.setCurrentIndex(self.sides.rows.index(0))

    def _fail(self, task: Task, failure: MinutesError) -> None:
        if task is not self._task:
            return
        self._task = None
        stopped = isinstance(failure, Cancelled)
        self._failed = self.tr("It was stopped.") if stopped else worded(failure.sentence)
        self.working_words.setText(self._failed)
        self.progress.setRange(0, 1)
        self.stop.setText(self.tr("&Look again"))
        self.say_standing()

    def _advance(self, done: int, total: int) -> None:
        if self._task is not None:
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def _stop_or_start(self) -> None:
        if self._task is None:
            self.look_through()
            return
        # It ends at its next word; nobody has to wait for that.
        task = self._task
        task.cancel()
        self._fail(task, Cancelled(self.tr("It was stopped.")))

    def say_standing(self) -> None:
        """Says whether it may go out, and if not, why."""
        shown = self._shown
        current = self._is_current()
        findings = shown.examination.findings if shown is not None else ()
        left = self._around.looked_at.still_open(findings)
        blocking = sum(one.blocks for one in left)
        self.export_it.setEnabled(current and not left)
        if not current:
            words = self._failed or self.tr("It can go out once it is looked through.")
        elif blocking:
            words = self.tr("It cannot go out yet: {0} to be settled.").format(blocking)
        elif left:
            words = self.tr("It cannot go out yet: {0} to be looked at (Ctrl+Return).").format(
                len(left)
            )
        else:
            words = self.tr("Nothing is open. The rest is for you to judge.")
        self.standing.setText(words)

    def _go(self, _where: str) -> None:
        if self._chosen is not None:
            self._follow(self._chosen)
        self.sides.setFocus()

    def _follow(self, finding: Finding) -> None:
        self._chosen = finding
        self.sides.go_to(finding.where, finding.passage)

    def mend(self) -> None:
        """Goes to what is chosen, to change the words there: the row, or else the finding."""
        row = self.sides.row()
        if self.window().focusWidget() is not self.sides:
            self.form.put_right()
        elif row is not None and row.where:
            self.mending.emit(row.where)
