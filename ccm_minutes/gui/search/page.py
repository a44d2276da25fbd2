"""The page on which words are found in all meetings, while they are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QWidget
from shiboken6 import isValid

from ccm_minutes.application.ports import Hit, Progress, Register
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.background import Background, Task
from ccm_minutes.gui.enter import ENTER
from ccm_minutes.gui.lists.typing import TypedOn
from ccm_minutes.gui.search.painter import HitPainter
from ccm_minutes.gui.search.rows import HitsModel, rows_of
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.ui_files import load_into

MOST = 100
"""Places that are listed; more are found by more words."""

_PAUSE = 80
"""Milliseconds without a key after which is looked."""

_TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)


class SearchPage(QWidget):
    """A field, and beneath it where its words stand.

    Args:
        register: the library of meetings.
        background: where the store is asked.
        here: id of the meeting that somebody came from; its places come first.
        words: what is looked for at first.

    Signals:
        chosen: id of a meeting, and a place in it in the words of the meeting file.
        left: nothing was chosen.
    """

    chosen = Signal(str, str)
    left = Signal()

    sought: QLineEdit
    told: QLabel
    hits: QListView
    back: QPushButton

    def __init__(
        self,
        register: Register,
        background: Background,
        here: str | None = None,
        words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_into(self, "search.ui")
        self._register, self._background, self._here = register, background, here
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        self._task: Task | None = None
        self.model = HitsModel(self)
        self.hits.setModel(self.model)
        self.hits.setItemDelegate(HitPainter(self.hits))
        self.hits.setResizeMode(QListView.ResizeMode.Adjust)
        TypedOn(self.hits, self._type_on)
        self.hits.doubleClicked.connect(self._choose)
        self.sought.textChanged.connect(lambda _: self._pause.start())
        self.back.clicked.connect(self.left)
        self.setFocusProxy(self.sought)
        self.sought.setText(words)
        self._look()

    def seek(self) -> None:
        """Goes to the field."""
        self.sought.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sought.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        in_list = self.hits.hasFocus()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER and (in_list or self.sought.hasFocus()):
            self._choose(self.hits.currentIndex())
        elif event.key() in _TO_THE_LIST and self.sought.hasFocus():
            self._into_the_list()
        else:
            super().keyPressEvent(event)

    def _type_on(self, text: str) -> None:
        self.sought.setFocus()
        self.sought.insert(text)

    def _into_the_list(self) -> None:
        at = self.hits.currentIndex()
        below = self.model.index(at.row() + 1) if at.isValid() else self.model.index(0)
        self.hits.setCurrentIndex(below if below.isValid() else at)
        self.hits.setFocus()

    def _look(self) -> None:
        words, register = self.sought.text(), self._register
        if self._task is not None:
            self._task.cancel()
        if not words.strip():
            self.model.become(())
            self.told.setText(self.tr("Every text, title and name of all meetings is searched."))
            return

        def then(hits: Sequence[Hit]) -> None:
            if isValid(self) and self._task is task:
                self._show(words, hits)

        def failed(failure: MinutesError) -> None:
            if isValid(self) and self._task is task:
                self._fail(failure)

        def look(progress: Progress) -> Sequence[Hit]:
            # Whoever typed on wants none of it.
            progress(0, 0)
            return register.search(words, MOST)

        task = Task(then, failed)
        self._task = task
        self._background.run(look, task)

    def _show(self, words: str, hits: Sequence[Hit]) -> None:
        self.model.become(rows_of(hits, self._here))
        self.hits.setCurrentIndex(self.model.index(0))
        self.told.setText(self._said_of(words.strip(), hits))

    def _said_of(self, words: str, hits: Sequence[Hit]) -> str:
        if not hits:
            return self.tr(
                "“{0}” stands in no meeting. Fewer words, or their beginnings, find more."
            ).format(words)
        if len(hits) >= MOST:
            return self.tr("The latest {0} places; one more word finds fewer.").format(len(hits))
        meetings = len({hit.meeting.id for hit in hits})
        if len(hits) == 1:
            return self.tr("One place.")
        if meetings == 1:
            return self.tr("{0} places in one meeting.").format(len(hits))
        return self.tr("{0} places in {1} meetings.").format(len(hits), meetings)

    def _fail(self, failure: MinutesError) -> None:
        self.model.become(())
        self.told.setText(worded(failure.sentence))

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.chosen.emit(*row.key)
