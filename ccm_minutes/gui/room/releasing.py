"""The release screen in the room: opened in place of the three places, and left again."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ccm_minutes.gui.release.screen import ReleaseScreen, Surroundings
from ccm_minutes.gui.room.guide import Guide
from ccm_minutes.gui.room.panel import Panel

_FOLLOWED_AFTER = 300
"""Milliseconds without a change after which the screen looks through the meeting again."""


class ReleasePanel(Panel):
    """Shows the release screen over the places of the room, and answers for it.

    Signals:
        beside: work that is to be done beside the window, and its task.
        wanted: a sanitised version is to be written, as a request says.
        turned: whether the screen is shown.
        told: how one comes back to the screen, once it is left to change words.
        made: the list on the screen, once that is made.
    """

    beside = Signal(object, object)
    wanted = Signal(object)
    turned = Signal(bool)
    told = Signal(str)
    made = Signal(object)

    def __init__(
        self,
        line: QWidget,
        places: QWidget,
        around: Surroundings,
        guide: Guide,
    ) -> None:
        super().__init__(line, guide.sitting, guide.drawer)
        self._line, self._places = line, places
        self._around, self._guide = around, guide
        self._screen: ReleaseScreen | None = None
        self._soon = QTimer(self, singleShot=True, interval=_FOLLOWED_AFTER)
        self._soon.timeout.connect(self._look_again)
        guide.sitting.changed.connect(lambda *_: self._changed())
        guide.drawer.opened.connect(self.close)

    @property
    def screen(self) -> ReleaseScreen | None:
        """The screen, where it is shown."""
        return self._screen if self._screen is not None and not self._screen.isHidden() else None

    def has_focus(self) -> bool:
        return self.screen is not None

    def open(self) -> None:
        """Shows the screen, or looks again where it is shown."""
        if self._screen is None:
            self._screen = self._make()
        self._places.hide()
        self._screen.show()
        self._take_keys(self._screen)
        self._screen.look_through()
        self.turned.emit(True)

    def close(self) -> None:
        """Shows the places again."""
        if self.screen is not None:
            screen = self.screen
            screen.give_up()
            self._places.show()
            # The keys go first: a widget that is hidden with them hands them on as Tab would,
            # which selects the whole line.
            self._take_keys(self._line)
            screen.hide()
            self.turned.emit(False)

    def rename(self) -> None:
        if self.screen is not None:
            self.screen.mend()

    def details(self) -> None:
        self.rename()

    def shift(self, by: int) -> None:
        if self.screen is not None:
            self.screen.sides.next_difference(by)

    def _make(self) -> ReleaseScreen:
        screen = ReleaseScreen(self._around)
        room = self._places.parentWidget()
        layout = room.layout() if room is not None else None
        if isinstance(layout, QBoxLayout):
            layout.addWidget(screen, 1)
        screen.beside.connect(self.beside)
        screen.wanted.connect(self.wanted)
        screen.mending.connect(self._leave_to)
        self.made.emit(screen.form)
        return screen

    def _take_keys(self, widget: QWidget) -> None:
        """Gives the keys to a widget, and to it whatever the room is given."""
        room = self._places.parentWidget()
        if room is not None:
            room.setFocusProxy(widget)
        widget.setFocus()

    def _leave_to(self, where: str) -> None:
        self.close()
        self._guide.mend(where)
        self.told.emit(self.tr("Change it here. Ctrl+Shift+R goes back to the release."))

    def _changed(self) -> None:
        if self.screen is not None:
            self.screen.say_standing()
            self._soon.start()

    def _look_again(self) -> None:
        if self.screen is not None:
            self.screen.look_through()
