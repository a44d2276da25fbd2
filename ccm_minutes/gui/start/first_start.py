"""The page of the first start: what the store is, and its passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from ccm_minutes.gui.ui_files import load_into

SHORT = 12
"""Below this many characters the page hints at a longer passphrase; it never refuses one."""


class FirstStart(QWidget):
    """Asks twice for the passphrase of a new store."""

    chosen = Signal(str)

    where: QLabel
    passphrase: QLineEdit
    again: QLineEdit
    hint: QLabel
    fault: QLabel
    make: QPushButton

    def __init__(self, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "first_start.ui")
        self.where.setText(self.tr("It will be kept in {0}").format(where))
        self.passphrase.textChanged.connect(self._hint)
        self.passphrase.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._choose)
        self.make.clicked.connect(self._choose)
        self.setFocusProxy(self.passphrase)
        self._hint()

    def work(self, busy: bool) -> None:
        """Shows that the store is being made, or that it no longer is."""
        for field in (self.passphrase, self.again, self.make):
            field.setEnabled(not busy)
        self.hint.setText(self.tr("Making the store…") if busy else "")

    def object_to(self, sentence: str) -> None:
        """Says what is wrong and selects what was typed."""
        self.again.clear()
        self.fault.setText(sentence)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _hint(self) -> None:
        self.fault.clear()
        length = len(self.passphrase.text())
        short = self.tr(
            "Four or five words that do not belong together are strong and easy to keep."
        )
        self.hint.setText(self.tr("A good length.") if length >= SHORT else short)

    def _choose(self) -> None:
        passphrase = self.passphrase.text()
        if not passphrase:
            self.object_to(self.tr("Type a passphrase first."))
        elif passphrase != self.again.text():
            self.object_to(self.tr("The two passphrases are not the same. Type both again."))
        else:
            self.chosen.emit(passphrase)
