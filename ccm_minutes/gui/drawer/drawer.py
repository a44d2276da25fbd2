"""The drawer at the right, where forms open while the meeting goes on."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from ccm_minutes.assets import MissingPart
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.drawer.faults import Faults
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.drawer.labels import widen_labels

W = TypeVar("W", bound=QWidget)


class Drawer(QObject):
    """Holds one form at a time; Enter is done, Esc leaves everything as it was.

    Signals:
        opened: a form is about to be shown.
        shown: the form that is there now.
        finishing: the form is about to be asked for its edit.
        leaving: the form is about to go for something else; nobody said that it is not wanted.
        closed: the drawer is shut, and the keys may go back to where they were.
    """

    opened = Signal()
    shown = Signal(object)
    finishing = Signal()
    leaving = Signal()
    closed = Signal()

    def __init__(self, stack: QStackedWidget, do: Callable[[Edit], object]) -> None:
        super().__init__(stack)
        self._stack, self._do = stack, do
        self._place = _child(stack, QWidget, "drawer")
        self._title = _child(stack, QLabel, "drawer_title")
        self._area = _child(stack, QScrollArea, "drawer_area")
        self._faults = Faults(_child(stack, QLabel, "drawer_fault"), self._area)
        self._done = _child(stack, QPushButton, "drawer_done")
        self._least = stack.minimumWidth()
        self._form: Form | None = None
        self._before: QWidget | None = None
        self._done.clicked.connect(self.finish)
        self._cancel = _child(stack, QPushButton, "drawer_cancel")
        self._cancel.clicked.connect(self.close)

    @property
    def form(self) -> Form | None:
        """The form that is open."""
        return self._form

    def open(self, form: Form) -> None:
        """Opens a form in place of the one that may be open."""
        if self._form is None:
            self._before = _lasting(QApplication.focusWidget())
        self.leaving.emit()
        self.opened.emit()
        self._form = form
        self._title.setText(form.heading)
        self._faults.clear()
        self._done.setVisible(form.confirms)
        self._cancel.setText(self.tr("Cancel") if form.confirms else self.tr("Close"))
        self._put_away()
        self._area.setWidget(form)
        self._stack.setCurrentWidget(self._place)
        for line in form.findChildren(QLineEdit):
            line.returnPressed.connect(self.finish)
        self._put_buttons_last(form)
        widen_labels(form)
        form.installEventFilter(self)
        self._make_room()
        self.shown.emit(form)
        form.setFocus()

    def _put_away(self) -> None:
        # Later, since it may be one of its own fields that asked for that.
        before = self._area.takeWidget()
        if before is not None:
            before.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # Once the layout itself has worked out what it needs now.
            QTimer.singleShot(0, self, self._make_room)
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """Makes the drawer so wide that nothing in the form is cut, in whatever language."""
        if self._form is not None:
            bar = self._area.verticalScrollBar().sizeHint().width()
            wanted = self._form.minimumSizeHint().width() + bar
            self._stack.setMinimumWidth(max(self._least, wanted))

    def _put_buttons_last(self, form: Form) -> None:
        """Lets Tab come from the last field to the buttons, and not to the rest of the window."""
        inner = form.findChildren(QWidget)
        fields = [one for one in inner if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
        if fields:
            QWidget.setTabOrder(fields[-1], self._cancel)
            QWidget.setTabOrder(self._cancel, self._done)

    def has_focus(self) -> bool:
        """Whether what is typed goes into the form."""
        focus = self._stack.window().focusWidget()
        return self._form is not None and self._place.isAncestorOf(focus)

    def finish(self) -> None:
        """Makes the edit that the form asks for, and closes; else says what is wrong."""
        if self._form is None or not self._form.confirms:
            return
        self.finishing.emit()
        try:
            edit = self._form.edit()
            if edit is not None:
                self._do(edit)
        except MinutesError as failure:
            self._faults.show(self._form, failure)
            return
        self.close()

    def put_aside(self) -> None:
        """Closes the form for something else; it can be gone on with when it is opened again."""
        if self._form is not None:
            self.leaving.emit()
            self.close()

    def close(self) -> None:
        """Closes the form; what was typed in it and not done is dropped."""
        if self._form is None:
            return
        self._form = None
        self._stack.setMinimumWidth(self._least)
        self._faults.clear()
        self._stack.setCurrentIndex(0)
        self._put_away()
        if self._before is not None:
            self._before.setFocus()
        self._before = None
        self.closed.emit()


def _lasting(widget: QWidget | None) -> QWidget | None:
    """What will still be there later: the view, where an editor in it has the keys."""
    above = widget.parentWidget() if widget is not None else None
    view = above.parentWidget() if above is not None else None
    return view if isinstance(view, QAbstractItemView) else widget


def _child(parent: QWidget, kind: type[W], name: str) -> W:
    child = parent.findChild(kind, name)
    if child is None:
        raise MissingPart(f"ui/room.ui: {name}")
    return child
