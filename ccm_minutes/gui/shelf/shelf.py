"""The shelf: all meetings of the store, the latest first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QStackedWidget, QWidget

from ccm_minutes.application.ports import MeetingLine
from ccm_minutes.domain.meeting import MeetingStatus
from ccm_minutes.gui.enter import ENTER
from ccm_minutes.gui.lists.lines import Line, LinesModel
from ccm_minutes.gui.lists.painter import LinePainter
from ccm_minutes.gui.lists.typing import TypedOn
from ccm_minutes.gui.meeting_words import numbered_title, status_words
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import day_words, say

_SHORT = 8
"""Meetings that are seen at one glance."""

_RECENT = "recent "
"""Before the key of a meeting where it stands a second time."""


class Shelf(QWidget):
    """Shows the meetings; Enter or a double click opens one.

    Signals:
        opened: the id of a meeting.
        sought: words that are looked for in all meetings.
    """

    opened = Signal(str)
    sought = Signal(str)

    meetings: QListView
    contents: QStackedWidget
    some: QWidget
    none: QWidget
    take_in: QPushButton
    new_meeting: QPushButton
    action_points: QPushButton
    search: QLineEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "shelf.ui")
        self._model = LinesModel(self)
        self.meetings.setModel(self._model)
        self.meetings.setItemDelegate(LinePainter(self.meetings))
        self.meetings.setResizeMode(QListView.ResizeMode.Adjust)
        self.meetings.doubleClicked.connect(self._open)
        self.search.textEdited.connect(self.sought)
        # Whoever types on the shelf looks for a meeting.
        TypedOn(self.meetings, self.sought.emit)
        self.setFocusProxy(self.meetings)

    def show_meetings(
        self, meetings: Sequence[MeetingLine], recent: Sequence[MeetingLine] = ()
    ) -> None:
        """Shows these meetings, before them those opened lately; the chosen one stays so."""
        chosen = self._model.key_at(self.meetings.currentIndex())
        # In a short list nobody needs to be shown where something is.
        lately = recent if len(meetings) > _SHORT else ()
        self._model.become([*_recent_lines(lately), *_lines(meetings, bool(lately))])
        self.contents.setCurrentWidget(self.some if meetings else self.none)
        self.search.setVisible(bool(meetings))
        self.setFocusProxy(self.meetings if meetings else self.new_meeting)
        index = self._model.index_of(chosen)
        self.meetings.setCurrentIndex(index if index.isValid() else self._model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.meetings.hasFocus():
            self._open(self.meetings.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        key = self._model.key_at(index)
        if key is not None:
            self.opened.emit(key.removeprefix(_RECENT))


def _recent_lines(meetings: Sequence[MeetingLine]) -> Iterator[Line]:
    for number, meeting in enumerate(meetings):
        over = "" if number else say("Opened lately")
        yield replace(_line(meeting), key=f"{_RECENT}{meeting.id}", over=over)


def _lines(meetings: Sequence[MeetingLine], after_others: bool) -> Iterator[Line]:
    for number, meeting in enumerate(meetings):
        over = "" if number or not after_others else say("All meetings")
        yield replace(_line(meeting), over=over)


def _line(meeting: MeetingLine) -> Line:
    status = "" if meeting.status is MeetingStatus.DRAFT else status_words()[meeting.status]
    under = " · ".join(part for part in (day_words(meeting.date), meeting.body, status) if part)
    title = meeting.title or say("Untitled meeting")
    return Line(meeting.id, numbered_title(title, meeting.number), under)
