"""The preview: one version of one kind of document, following what is typed."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget

from ccm_minutes.application.exporting import Request, Version
from ccm_minutes.application.kinds import REGISTER
from ccm_minutes.application.ports import Progress
from ccm_minutes.application.previewing.page import PageLine, page_of
from ccm_minutes.domain.errors import Cancelled, MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.background import Task
from ccm_minutes.gui.preview.view import PageView
from ccm_minutes.gui.release.choices import kinds_made
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.ui_files import load_into

_PAUSE = 120
"""Milliseconds after a change until the document is made anew; longer where making it is."""


class Preview(QWidget):
    """Shows a document as it would be written now.

    Args:
        meeting: gives the meeting as it is saved now.

    Signals:
        beside: work that is to be done beside the window, and its task.
        chosen: a place of the meeting that somebody wants to go to.
        hidden: somebody wants it out of the way.
    """

    beside = Signal(object, object)
    chosen = Signal(str)
    hidden = Signal()

    hide_it: QToolButton
    version: QComboBox
    kind: QComboBox
    told: QLabel
    page: PageView

    def __init__(self, meeting: Callable[[], Meeting], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "preview.ui")
        self._meeting = meeting
        self._task: Task | None = None
        self._shown: tuple[Meeting, Request] | None = None
        self._follows = ""
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._make)
        self.told.hide()
        self.version.addItem(self.tr("Full version"), Version.FULL)
        self.version.addItem(self.tr("Sanitised version"), Version.SANITISED)
        self.kind.addItem(self.tr("As the meeting says"), None)
        for kind, words in kinds_made(Version.FULL):
            if kind != REGISTER:
                self.kind.addItem(words, kind)
        for box in (self.version, self.kind):
            box.currentIndexChanged.connect(lambda _at: self._make())
        self.page.activated.connect(lambda _index: self._choose())
        self.hide_it.clicked.connect(self.hidden)

    @property
    def request(self) -> Request:
        """The document that is shown."""
        return Request(Version(self.version.currentData()), self.kind.currentData())

    def follow(self, where: str = "") -> None:
        """Makes the document anew after a pause, and then shows a place in it.

        Args:
            where: of the part that changed, in the words of the meeting file; empty for none.
        """
        self._follows = where or self._follows
        if self.isVisible():
            self._soon.start()

    def look(self) -> None:
        """Makes the document at once, unless it is what is shown."""
        self._make()

    def _make(self) -> None:
        meeting, request = self._meeting(), self.request
        if self._shown is not None and self._shown[0] is meeting and self._shown[1] == request:
            self._go()
            return
        if self._task is not None:
            self._task.cancel()
        began = monotonic()

        def make(progress: Progress) -> tuple[PageLine, ...]:
            return page_of(meeting, request, progress)

        def then(lines: tuple[PageLine, ...]) -> None:
            if self._task is task:
                self._shown = meeting, request
                self._show(lines, monotonic() - began)

        task = Task(then, lambda failure: self._fail(task, failure))
        self._task = task
        self.beside.emit(make, task)

    def _show(self, lines: tuple[PageLine, ...], seconds: float) -> None:
        self._task = None
        # A long document must not be made all the time while somebody types.
        self._soon.setInterval(max(_PAUSE, round(1000 * seconds)))
        self.told.hide()
        self.page.show_lines(lines)
        self._go()

    def _go(self) -> None:
        # What was typed while an earlier state was being made is not in it yet.
        index = self.page.last_of(self._follows) if self._follows else QModelIndex()
        if index.isValid():
            self.page.choose(index)
            self._follows = ""

    def _fail(self, task: Task, failure: MinutesError) -> None:
        if self._task is task and not isinstance(failure, Cancelled):
            self._task = None
            self.page.show_lines(())
            self.told.setText(worded(failure.sentence))
            self.told.show()

    def _choose(self) -> None:
        if where := self.page.where():
            self.chosen.emit(where)
