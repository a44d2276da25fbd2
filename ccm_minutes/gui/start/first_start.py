"""The page of the first start: what the store is, and its passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from ccm_minutes.application.remembering import Whereabouts
from ccm_minutes.gui.start.strength import hint_at
from ccm_minutes.gui.ui_files import load_into


class FirstStart(QWidget):
    """Asks twice for the passphrase of a new store."""

    chosen = Signal(str, bool)
    restoring = Signal()

    where: QLabel
    reason: QLabel
    passphrase: QLineEdit
    again: QLineEdit
    hint: QLabel
    remember: QCheckBox
    fault: QLabel
    backup: QPushButton
    make: QPushButton

    def __init__(self, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "first_start.ui")
        self.where.setText(self.tr("It will be kept in {0}").format(where))
        self.reason.hide()
        self.remember.hide()
        self.passphrase.textChanged.connect(self._hint)
        self.passphrase.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._choose)
        self.make.clicked.connect(self._choose)
        self.backup.clicked.connect(self.restoring)
        self.setFocusProxy(self.passphrase)
        self._hint()

    def offer(self, where: Whereabouts) -> None:
        """Offers to remember the key where there is a keyring."""
        self.remember.setVisible(where.keyring != "")
        self.remember.setText(
            self.tr("Let the {0} of this computer &remember the key").format(where.keyring)
        )

    def warn(self, sentence: str) -> None:
        """Says why no store can be made here; nobody chooses a passphrase in vain."""
        self.reason.setText(sentence)
        self.reason.show()
        for field in (self.passphrase, self.again, self.remember, self.backup, self.make):
            field.setEnabled(False)

    def work(self, busy: bool) -> None:
        """Shows that the store is being made, or that it no longer is."""
        for field in (self.passphrase, self.again, self.remember, self.backup, self.make):
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
        self.hint.setText(hint_at(self.passphrase.text()))

    def _choose(self) -> None:
        passphrase = self.passphrase.text()
        if not passphrase:
            self.object_to(self.tr("Type a passphrase first."))
        elif passphrase != self.again.text():
            self.object_to(self.tr("The two passphrases are not the same. Type both again."))
        else:
            self.chosen.emit(passphrase, self.remember.isChecked())
