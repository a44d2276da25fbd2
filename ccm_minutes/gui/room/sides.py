"""The panels beside the record: each can be hidden, and all of them at once."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.room.room_form import RoomForm

AGENDA = "agenda"
ATTENDANCE = "attendance"
FLOOR = "floor"
ACTIONS = "actions"


class Sides(QObject):
    """Shows and hides panels. A form that is open is always seen.

    Signals:
        changed: other panels are shown than before.
    """

    changed = Signal()

    def __init__(self, form: RoomForm, drawer: Drawer) -> None:
        super().__init__(form)
        self._form = form
        self._panels: dict[str, tuple[QWidget, ...]] = {
            AGENDA: (form.left,),
            ATTENDANCE: (form.people_title, form.people_view),
            FLOOR: (form.floor,),
            ACTIONS: (form.actions_title, form.actions_view),
        }
        self._hidden: set[str] = set()
        self._only_item = False
        self._form_is_open = False
        drawer.opened.connect(lambda: self._open_form(True))
        drawer.closed.connect(lambda: self._open_form(False))

    @property
    def hidden(self) -> list[str]:
        """The names of the panels that are hidden, but for the sake of the item alone."""
        return sorted(self._hidden)

    @property
    def only_item(self) -> bool:
        """Whether only the item and the line are left."""
        return self._only_item

    def add(self, name: str, *widgets: QWidget) -> None:
        """Takes another panel of the right column."""
        self._panels[name] = widgets
        self._show()

    def hide(self, names: Iterable[str]) -> None:
        """Hides these panels and shows all others; names of no panel are let pass."""
        self._hidden = set(names) & set(self._panels)
        self._show()

    def is_shown(self, name: str) -> bool:
        """Whether a panel is to be seen."""
        return not self._only_item and name not in self._hidden

    def toggle(self, name: str) -> None:
        """Hides a panel, or shows it again, also where only the item was left."""
        if self._only_item:
            self._only_item = False
            self._hidden.discard(name)
        else:
            self._hidden ^= {name}
        self._show()

    def toggle_only_item(self) -> None:
        """Leaves only the item and the line, or shows again what was there before."""
        self._only_item = not self._only_item
        self._show()

    def leave_only_item(self) -> None:
        """Shows again what was there before only the item was left."""
        if self._only_item:
            self.toggle_only_item()

    def _open_form(self, is_open: bool) -> None:
        self._form_is_open = is_open
        self._show()

    def _show(self) -> None:
        form = self._form
        had_keys = _keyed_in(form)
        for name, widgets in self._panels.items():
            for widget in widgets:
                widget.setVisible(self.is_shown(name))
        at_right = any(self.is_shown(name) for name in self._panels if name != AGENDA)
        form.right.setVisible(at_right or self._form_is_open)
        if had_keys is not None and not had_keys.isVisibleTo(form):
            form.capture.setFocus()
        self.changed.emit()


def _keyed_in(form: QWidget) -> QWidget | None:
    """What of a form has the keys; None where nothing has, or something else."""
    window = form.window()
    return next((one for one in [window.focusWidget()] if form.isAncestorOf(one)), None)
