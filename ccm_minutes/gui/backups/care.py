"""What the window does about the second copy: its sign in the status bar, menu and dialog."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QStatusBar

from ccm_minutes.application.backing_up.second_copy import SecondStanding
from ccm_minutes.gui.asking import open_with_desktop
from ccm_minutes.gui.background import Background
from ccm_minutes.gui.backups.dialog import BackupsDialog
from ccm_minutes.gui.backups.lines import time_of, words_on_place
from ccm_minutes.gui.commands import Command, Menu
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.words import say


class SecondCopyCare(QObject):
    """Sees to the second copy, where the program has one; a failure is a sign and no more."""

    _stood = Signal(object)

    def __init__(
        self, window: QMainWindow, outside: Outside, background: Background, bar: QStatusBar
    ) -> None:
        super().__init__(window)
        self._window = window
        self._outside = outside
        self._background = background
        self._dialog: BackupsDialog | None = None
        self.sign = QLabel(window)
        self.sign.setTextFormat(Qt.TextFormat.PlainText)
        self.sign.setAccessibleName(say("Second copy"))
        self.sign.hide()
        bar.addPermanentWidget(self.sign)
        # It is told on threads of its own.
        self._stood.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._stops = [] if outside.second is None else [outside.second.subscribe(self._tell)]

    def commands(self) -> Sequence[Command | Menu | None]:
        """What the menu of files offers."""
        second = self._outside.second
        if second is None:
            return ()
        return (
            None,
            Command(say("&Back up now"), second.back_up_now),
            Command(say("Bac&kups…"), self.open),
        )

    def open(self) -> None:
        """Shows the dialog."""
        if self._outside.second is not None:
            show = self._outside.open_path or open_with_desktop
            self._dialog = BackupsDialog(self._outside.second, self._background, show, self._window)
            self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._dialog.destroyed.connect(self._forget)
            self._dialog.open()

    def meeting_left(self) -> None:
        """Has a backup made, beside, of what was edited."""
        if self._outside.second is not None:
            self._outside.second.meeting_left()

    def finish(self) -> None:
        """Makes the second copy whole before the store is closed, and shows nothing more."""
        while self._stops:
            self._stops.pop()()
        if self._outside.second is not None:
            self._outside.second.finish()

    def _tell(self, standing: SecondStanding) -> None:
        self._stood.emit(standing)

    def _forget(self) -> None:
        self._dialog = None

    def _show(self, standing: SecondStanding) -> None:
        is_well = standing.failure is None
        self.sign.setText(_words(standing))
        second = self._outside.second
        of_place = "" if second is None else words_on_place(second)
        self.sign.setToolTip(standing.failure or of_place)
        self.sign.setProperty("rank", "soft" if is_well else "unsaved")
        self.sign.style().polish(self.sign)
        self.sign.setVisible(self.sign.text() != "")
        if self._dialog is not None:
            self._dialog.show_standing(standing)


def _words(standing: SecondStanding) -> str:
    if standing.failure is not None:
        return say("✗ No second copy now")
    return "" if standing.made is None else say("Backup of {0}").format(time_of(standing.made))
