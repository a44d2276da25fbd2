"""Which place of the room has the keys, and how they go from one to the next."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.room.documents import Documents
from ccm_minutes.gui.room.panel import Panel
from ccm_minutes.gui.room.panels import Panels
from ccm_minutes.gui.room.room_form import RoomForm
from ccm_minutes.gui.room.sides import Sides


class Focus(QObject):
    """Sees to it that the keys always belong to a place, and moves them round."""

    def __init__(
        self,
        form: RoomForm,
        panels: Panels,
        documents: Documents,
        drawer: Drawer,
        sides: Sides,
    ) -> None:
        super().__init__(form)
        self._form, self._panels, self._sides = form, panels, sides
        self._documents, self._drawer = documents, drawer
        self._more: list[Callable[[], QWidget | None]] = []
        form.record_view.left.connect(self.back_to_capture)
        form.agenda_view.activated.connect(lambda _index: self.back_to_capture())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_the_keys)

    def reach(self, home: Callable[[], QWidget | None]) -> None:
        """Goes round by one more place; it gives what takes the keys there, None for nothing."""
        self._more.append(home)

    def active(self) -> Panel:
        """The place that the keys belong to."""
        over = (self._documents.release, self._documents.points)
        panels = self._panels
        places: tuple[Panel, ...] = (
            *over,
            panels.agenda,
            panels.record,
            panels.people,
            panels.floor,
            panels.actions,
        )
        return next((panel for panel in places if panel.has_focus()), panels.line)

    def cycle(self, by: int) -> None:
        """Goes to the next place, or the one before."""
        release, form = self._documents.release, self._form
        if release.screen is not None:
            release.screen.cycle(by)
            return
        views: tuple[QWidget, ...] = (
            form.capture,
            form.agenda_view,
            form.record_view,
            form.people_view,
            form.floor.floor_view,
            form.actions_view,
        )
        homes = [view for view in views if view.isVisible()]
        here = self.active().home
        for home in (found for found in (more() for more in self._more) if found is not None):
            homes.append(home)
            here = home if home.hasFocus() else here
        drawer = self._drawer
        if drawer.form is not None:
            homes.append(drawer.form)
            here = drawer.form if drawer.has_focus() else here
        at = next((n for n, home in enumerate(homes) if home is here), 0)
        homes[(at + by) % len(homes)].setFocus(Qt.FocusReason.TabFocusReason)

    def back_to_capture(self) -> None:
        """Closes what is open and goes to the line; from there, shows the panels again."""
        if self._is_at_the_line:
            self._sides.leave_only_item()
        self._documents.release.close()
        self._documents.points.leave()
        if self._drawer.has_focus():
            self._drawer.close()
        else:
            # Whoever is elsewhere means that, and not what is typed in the form.
            self._drawer.put_aside()
        self._panels.record.commit()
        self._form.capture.setFocus()

    @property
    def _is_at_the_line(self) -> bool:
        is_alone = self._documents.release.screen is None and self._drawer.form is None
        return is_alone and self._form.capture.hasFocus()

    def _keep_the_keys(self, _old: QWidget | None, new: QWidget | None) -> None:
        # What had the keys may be hidden or taken away: they must never go nowhere.
        if new is None:
            QTimer.singleShot(0, self, self._take_the_keys)

    def _take_the_keys(self) -> None:
        if self._form.window().focusWidget() is None:
            (self._documents.release.screen or self._form.capture).setFocus()
