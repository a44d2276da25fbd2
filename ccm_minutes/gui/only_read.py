"""The window on a store that can only be read here: everything is seen, nothing is typed."""

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QAbstractItemView, QLabel, QStatusBar

from ccm_minutes.domain.difference import Difference
from ccm_minutes.domain.errors import StoreHeld
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.stores import Stores
from ccm_minutes.gui.words import say


class OnlyRead:
    """The port ``Drafts`` of such a store: it takes no edit, and says why.

    Args:
        reason: a sentence.
    """

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def save(
        self, _meeting_id: str, _change: Difference, _name: str, *, key: str | None = None
    ) -> None:
        """Raises ``StoreHeld``."""
        raise StoreHeld(self._reason)


class OnlyReadSign(QLabel):
    """The sign in the status bar; the whole reason is in its tip and read out with it.

    Args:
        bar: where it stands.
        message_bar: where the whole reason is told once.
        stores: that tell whether the store can be written.
        changed: a signal after which that may be otherwise.
    """

    def __init__(
        self, bar: QStatusBar, message_bar: MessageBar, stores: Stores, changed: SignalInstance
    ) -> None:
        super().__init__(bar)
        self._message_bar = message_bar
        self._stores = stores
        self.setProperty("rank", "unsaved")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()
        bar.addPermanentWidget(self)
        changed.connect(self.look)

    def look(self) -> None:
        """Says that the store can only be read, and why; nothing where it is written."""
        reason = self._stores.only_read
        self.setText(say("Only to be read: {0}").format(_first_sentence(reason)) if reason else "")
        self.setVisible(reason != "")
        self.setToolTip(reason)
        self.setAccessibleName(reason)
        if reason:
            self._message_bar.warn(reason)


def _first_sentence(reason: str) -> str:
    return reason.split(". ", maxsplit=1)[0].rstrip(".") + "."


def show_only(room: Room, reason: str) -> None:
    """Lets nobody type into a meeting; everybody where there is no reason."""
    if not reason:
        return
    room.capture.setReadOnly(True)
    room.capture.setPlaceholderText(reason)
    room.record_view.only_read = True
    room.record_view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    room.agenda_view.setDragEnabled(False)
    room.floor.setEnabled(False)
