"""The page that asks for the passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from ccm_minutes.gui.ui_files import load_into


class Unlock(QWidget):
    """Asks for the passphrase of the store that is there."""

    given = Signal(str)

    where: QLabel
    passphrase: QLineEdit
    fault: QLabel
    unlock: QPushButton

    def __init__(self, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "unlock.ui")
        self._where = self.tr("The store in {0}").format(where)
        self.where.setText(self._where)
        self.passphrase.returnPressed.connect(self._give)
        self.passphrase.textEdited.connect(self.fault.clear)
        self.unlock.clicked.connect(self._give)
        self.setFocusProxy(self.passphrase)

    def work(self, busy: bool) -> None:
        """Shows that the store is being opened, or that it no longer is."""
        self.passphrase.setEnabled(not busy)
        self.unlock.setEnabled(not busy)
        self.where.setText(self.tr("Opening…") if busy else self._where)

    def object_to(self, sentence: str) -> None:
        """Says what is wrong and selects what was typed."""
        self.fault.setText(sentence)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _give(self) -> None:
        if self.passphrase.text():
            self.given.emit(self.passphrase.text())
        else:
            self.object_to(self.tr("Type the passphrase first."))
