"""The register: the action points of all meetings, as one list."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget
from shiboken6 import isValid

from ccm_minutes.application.action_filter import Wanted
from ccm_minutes.application.actions import ActionLine, actions_of, where_they_stand_last
from ccm_minutes.application.ports import Progress, Register
from ccm_minutes.application.registering import register_of_all, today
from ccm_minutes.application.ticking import EDIT, Ticking
from ccm_minutes.domain.entry import ActionState
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.asking import Asking
from ccm_minutes.gui.background import Background, Task
from ccm_minutes.gui.exporting import Exporter
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.register.choices import (
    Kept,
    body_choices,
    due_choices,
    fill,
    owner_choices,
    state_choices,
)
from ccm_minutes.gui.register.model import RegisterModel
from ccm_minutes.gui.register.rows import Field, Row, row_of
from ccm_minutes.gui.register.view import RegisterView
from ccm_minutes.gui.ui_files import load_into

_Change = Callable[[], Sequence[ActionLine]]


@dataclass(frozen=True, slots=True)
class Around:
    """What the register needs of the window.

    Attributes:
        kept: what was looked for the last time.
    """

    register: Register
    outside: Outside
    asking: Asking
    background: Background
    exporter: Exporter
    kept: Kept


class RegisterPage(QWidget):
    """Lists action points; a tick is an edit of the meeting that it was raised in.

    Signals:
        raised: an action point is to be seen where it was raised; meeting and entry.
        left: the register is to be closed.
        changed: something was changed and is saved; the time at which it was.
        failed: the sentence that says why it was not.
    """

    raised = Signal(str, str)
    left = Signal()
    changed = Signal(str)
    failed = Signal(str)

    title: QLabel
    counted: QLabel
    back: QPushButton
    export_it: QPushButton
    sought: QLineEdit
    owner: QComboBox
    body: QComboBox
    due: QComboBox
    state: QComboBox
    contents: QStackedWidget
    some: QWidget
    table: RegisterView
    reading: QWidget
    none: QWidget
    unfit: QWidget
    all_again: QPushButton
    unread: QWidget
    try_again: QPushButton

    def __init__(self, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "register.ui")
        self._around = around
        self._as_of = today(around.outside.clock)
        self._ticking = Ticking(around.register)
        self._rows: dict[tuple[str, str], Row] = {}
        self.model = RegisterModel(self)
        self.table.setModel(self.model)
        self.table.set_columns()
        self.setFocusProxy(self.table)
        self._connect()
        self.read()

    @property
    def undo_names(self) -> tuple[str | None, str | None]:
        """What undo and redo would do; None for nothing."""
        ticking = self._ticking
        return EDIT if ticking.can_undo else None, EDIT if ticking.can_redo else None

    def _connect(self) -> None:
        self.back.clicked.connect(self.leave)
        self.export_it.clicked.connect(self.export)
        self.all_again.clicked.connect(self.show_all)
        self.try_again.clicked.connect(self.read)
        self.sought.textChanged.connect(self._narrow)
        self.sought.returnPressed.connect(self.table.setFocus)
        for box in (self.owner, self.body, self.due, self.state):
            box.currentIndexChanged.connect(self._narrow)
        self.model.ticked.connect(self._tick)
        self.table.spaced.connect(self.tick)
        self.table.activated.connect(self._activated)

    def read(self) -> None:
        """Reads the action points of all meetings, beside the window."""
        self.contents.setCurrentWidget(self.reading)
        self._offer(False)
        register, as_of = self._around.register, self._as_of

        def work(progress: Progress) -> list[Row]:
            def every() -> Iterator[ActionLine]:
                for meeting in register.all_with_actions():
                    progress(0, 0)
                    yield from actions_of((meeting,))

            return [row_of(action, as_of) for action in where_they_stand_last(every())]

        task = Task(self._within(self._show), self._within(self._could_not_read))
        self._around.background.run(work, task)

    def show_all(self) -> None:
        """Looks for nothing in particular."""
        self._choose(Wanted(state=None))
        self._narrow()
        self.table.setFocus()

    def leave(self) -> None:
        """Goes back to where the user came from."""
        self._keep()
        self.left.emit()

    def go(self) -> None:
        """Goes to where the action point in hand was raised."""
        if (row := self._row()) is not None:
            self._keep()
            self.raised.emit(*row.key)

    def _activated(self, index: QModelIndex) -> None:
        # Two clicks on a box are two ticks, and no wish to go anywhere.
        if index.column() != Field.DONE:
            self.go()

    def tick(self) -> None:
        """Says that the action point in hand is done, or open again."""
        if (row := self._row()) is not None:
            self._tick(row)

    def cancel(self) -> None:
        """Says that the action point in hand is cancelled, or open again."""
        if (row := self._row()) is not None:
            self._turn(row, ActionState.CANCELLED)

    def undo(self) -> None:
        """Takes the last change back."""
        self._do(self._ticking.undo)

    def redo(self) -> None:
        """Does the last change taken back again."""
        self._do(self._ticking.redo)

    def seek(self) -> None:
        """Goes to where words are looked for."""
        self.sought.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sought.selectAll()

    def export(self) -> None:
        """Asks where to, and writes what is listed as a spreadsheet."""
        actions = [row.action for row in self.model.rows]
        outside = self._around.outside
        offered = outside.documents / self.tr("action-points.xlsx")
        path = self._around.asking.where_to_write(self, offered) if actions else None
        if path is None:
            return

        def make(progress: Progress) -> None:
            outside.whole_files.must_take(path, replace=True)
            produced = register_of_all(actions, None, self._as_of, outside.write_sheet, progress)
            outside.whole_files.write(path, produced.content, replace=True)

        self._around.exporter.write_file(path, make, self._within(self.export))

    def _show(self, rows: list[Row]) -> None:
        self._rows = {row.key: row for row in rows}
        self._choose(self._around.kept.wanted)
        if not rows:
            self.contents.setCurrentWidget(self.none)
            self.back.setFocus()
            return
        self._offer(True)
        self._narrow()
        self._take(self._around.kept.key)

    def _could_not_read(self, failure: MinutesError) -> None:
        self.contents.setCurrentWidget(self.unread)
        self.try_again.setFocus()
        self.failed.emit(failure.sentence)

    def _offer(self, there: bool) -> None:
        """Whether there is anything to look for."""
        for widget in (self.sought, self.owner, self.body, self.due, self.state, self.export_it):
            widget.setEnabled(there)

    def _choose(self, wanted: Wanted) -> None:
        actions = [row.action for row in self._rows.values()]
        fill(self.owner, owner_choices(actions), wanted.owner)
        fill(self.body, body_choices(actions), wanted.body)
        fill(self.due, due_choices(), wanted.due)
        fill(self.state, state_choices(), wanted.state)
        self.sought.blockSignals(True)
        self.sought.setText(wanted.words)
        self.sought.blockSignals(False)

    def _wanted(self) -> Wanted:
        return Wanted(
            self.sought.text(),
            self.owner.currentData(),
            self.body.currentData(),
            self.due.currentData(),
            self.state.currentData(),
        )

    def _narrow(self) -> None:
        wanted, row = self._wanted(), self._row()
        fitting = [
            one for one in self._rows.values() if wanted.fits(one.action, one.searched, self._as_of)
        ]
        self.model.become(fitting)
        self.contents.setCurrentWidget(self.some if fitting else self.unfit)
        self.export_it.setEnabled(bool(fitting))
        self._take(row.key if row else None)
        self._count()

    def _count(self) -> None:
        rows = self.model.rows
        overdue = sum(row.overdue for row in rows)
        words = self.tr("{0} of {1}").format(len(rows), len(self._rows))
        late = self.tr("{0} overdue").format(overdue) if overdue else ""
        self.counted.setText(" · ".join(part for part in (words, late) if part))

    def _take(self, key: tuple[str, str] | None) -> None:
        index = self.model.index_of(key)
        self.table.setCurrentIndex(index if index.isValid() else self.model.index(0, Field.ACTION))

    def _row(self) -> Row | None:
        return self.model.row_at(self.table.currentIndex())

    def _tick(self, row: Row) -> None:
        self._turn(row, ActionState.DONE)

    def _turn(self, row: Row, over: ActionState) -> None:
        state = ActionState.OPEN if row.action.state is over else over
        self._do(lambda: self._ticking.set_state(*row.key, state))

    def _do(self, change: _Change) -> None:
        task = Task(
            self._within(self._renew), self._within(lambda one: self.failed.emit(one.sentence))
        )
        self._around.background.run(lambda _progress: change(), task)

    def _renew(self, actions: Sequence[ActionLine]) -> None:
        """Shows what is saved; what no longer fits stays until something else is looked for."""
        every = (row_of(action, self._as_of) for action in actions)
        # What was carried over to a later meeting is not listed where it was raised.
        rows = [row for row in every if row.key in self._rows]
        self._rows.update((row.key, row) for row in rows)
        self.model.renew(rows)
        self._count()
        if rows:
            self.changed.emit(self._around.outside.clock.now()[11:19])

    def _keep(self) -> None:
        row = self._row()
        self._around.kept.wanted = self._wanted()
        self._around.kept.key = row.key if row else None

    def _within(self, tell: Callable[..., None]) -> Callable[..., None]:
        """The same, until the page is gone."""

        def told(*outcome: object) -> None:
            if isValid(self):
                tell(*outcome)

        return told
