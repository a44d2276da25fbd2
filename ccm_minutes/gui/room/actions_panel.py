"""The action points at the right."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QListView

from ccm_minutes.domain.edits.entries import change_entry
from ccm_minutes.domain.edits.spine import entry_of
from ccm_minutes.domain.entry import ActionState
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.drawer.entry_form import EntryForm
from ccm_minutes.gui.lists.lines import LinesModel
from ccm_minutes.gui.lists.painter import LinePainter
from ccm_minutes.gui.people.lines import action_lines
from ccm_minutes.gui.room.panel import Panel
from ccm_minutes.gui.room.sitting import Sitting


class ActionsPanel(Panel):
    """Action points of the whole meeting; Enter goes to where one was raised."""

    def __init__(
        self, view: QListView, sitting: Sitting, drawer: Drawer, go: Callable[[str], None]
    ) -> None:
        super().__init__(view, sitting, drawer)
        self._view = view
        self._model = LinesModel(self)
        self._go = go
        view.setModel(self._model)
        view.setItemDelegate(LinePainter(view))
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.activated.connect(self._open)

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows the action points as they are now."""
        chosen = self._key()
        self._model.become(action_lines(meeting))
        self._view.setCurrentIndex(self._model.index_of(chosen))

    def details(self) -> None:
        if (key := self._key()) is not None:
            self.drawer.open(EntryForm(entry_of(self.sitting.meeting, key), self.sitting.meeting))

    def tick(self) -> None:
        """Says that the chosen action point is done, or open again."""
        key = self._key()
        if key is None:
            return
        done = entry_of(self.sitting.meeting, key).state is ActionState.DONE
        state = ActionState.OPEN if done else ActionState.DONE
        name = self.tr("change state of action point")
        self.sitting.attempt(change_entry(key, name, state=state))

    def _open(self, index: QModelIndex) -> None:
        if (key := self._model.key_at(index)) is not None:
            self._go(key)

    def _key(self) -> str | None:
        key = self._model.key_at(self._view.currentIndex())
        try:
            entry_of(self.sitting.meeting, key or "")
        except InputFault:
            return None
        return key
