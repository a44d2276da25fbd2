"""The page that asks for the passphrase."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.ui_files import load_into

if TYPE_CHECKING:
    from ccm_minutes.application.remembering import Whereabouts


class Unlock(QWidget):
    """Asks for the passphrase of the store that is there."""

    given = Signal(str, bool)
    recovering = Signal()

    where: QLabel
    reason: QLabel
    passphrase: QLineEdit
    remember: QCheckBox
    keeping: QLabel
    fault: QLabel
    recovery: QPushButton
    unlock: QPushButton

    def __init__(self, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "unlock.ui")
        self._where = self.tr("The store in {0}").format(where)
        self.where.setText(self._where)
        self.reason.hide()
        self.remember.hide()
        self.keeping.hide()
        self.recovery.clicked.connect(self.recovering)
        self.passphrase.returnPressed.connect(self._give)
        self.passphrase.textEdited.connect(self.fault.clear)
        self.unlock.clicked.connect(self._give)
        self.setFocusProxy(self.passphrase)

    @property
    def busy(self) -> bool:
        """Whether the store is being opened."""
        return not self.unlock.isEnabled()

    def offer(self, where: "Whereabouts") -> None:
        """Says where the key is, or offers to remember it where there is a keyring."""
        offered = where.keyring != "" and not where.remembered
        self.remember.setVisible(offered)
        self.remember.setText(
            self.tr("Let the {0} of this computer &remember the key").format(where.keyring)
        )
        self.say("" if offered else worded(where.sentence))

    def say(self, sentence: str) -> None:
        """Says how it stands with the keyring."""
        self.keeping.setText(sentence)
        self.keeping.setVisible(sentence != "")

    def warn(self, sentence: str) -> None:
        """Says what stands against work with the store, whatever passphrase is typed."""
        self.reason.setText(sentence)
        self.reason.show()

    def work(self, busy: bool, words: str = "") -> None:
        """Shows that the store is being opened, or that it no longer is."""
        for field in (self.passphrase, self.remember, self.recovery, self.unlock):
            field.setEnabled(not busy)
        self.where.setText((words or self.tr("Opening…")) if busy else self._where)

    def object_to(self, sentence: str) -> None:
        """Says what is wrong and selects what was typed."""
        self.fault.setText(sentence)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _give(self) -> None:
        if self.passphrase.text():
            self.given.emit(self.passphrase.text(), self.remember.isChecked())
        else:
            self.object_to(self.tr("Type the passphrase first."))
