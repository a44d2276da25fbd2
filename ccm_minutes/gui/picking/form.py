"""A line and what fits it: the arrows choose, Enter takes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QWidget

from ccm_minutes.gui.drawer.fields import WrongField
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.lists.lines import Line, LinesModel
from ccm_minutes.gui.lists.painter import LinePainter
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import say

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class PickForm(Form):
    """Asks which one; the first that fits is taken unless another is chosen."""

    about: QLabel
    sought: QLineEdit
    found: QListView

    def __init__(self, heading: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "pick.ui")
        self.heading = heading
        self.about.setText(about)
        self.sought.setAccessibleName(heading)
        self._lines = LinesModel(self)
        self.found.setModel(self._lines)
        self.found.setItemDelegate(LinePainter(self.found))
        self.found.activated.connect(lambda _index: self.sought.returnPressed.emit())
        self.sought.textEdited.connect(self._offer)
        self.sought.installEventFilter(self)
        self.setFocusProxy(self.sought)

    def offers(self, typed: str) -> Sequence[Line]:
        """What fits the words in the line, the likeliest first."""
        raise NotImplementedError

    def show_offers(self) -> None:
        """Shows what fits now; called once the form knows what it can offer."""
        self._offer(self.sought.text())

    def taken(self) -> str:
        """The key of what is chosen.

        Raises:
            WrongField: nothing fits.
        """
        key = self._lines.key_at(self.found.currentIndex())
        if key is None:
            sentence = say("Nothing here fits '{0}'. Write another part of the name.")
            raise WrongField(sentence.format(self.sought.text().strip()), self.sought)
        return key

    def _offer(self, typed: str) -> None:
        self._lines.become(self.offers(typed))
        self.found.setCurrentIndex(self._lines.index(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.sought and event.type() == QEvent.Type.KeyPress
        if pressed and (step := _step_of(event)):
            self._step(step)
            return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        row = self.found.currentIndex().row() + by
        row = max(0, min(self._lines.rowCount() - 1, row))
        self.found.setCurrentIndex(self._lines.index(row))


def _step_of(event: QEvent) -> int:
    return _STEPS.get(Qt.Key(event.key()), 0) if isinstance(event, QKeyEvent) else 0


def fits(typed: str, words: str) -> bool:
    """Whether every word that was typed begins one of these words, in any case."""
    there = words.casefold().replace("(", " ").split()
    return all(any(one.startswith(word) for one in there) for word in typed.casefold().split())
