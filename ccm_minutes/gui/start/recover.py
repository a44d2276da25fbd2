"""The page that opens the store by its recovery key."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.start.strength import hint_at
from ccm_minutes.gui.ui_files import load_into


class Recover(QWidget):
    """Asks for the recovery key and a new passphrase.

    Args:
        check: passes what reads like the recovery key of the store.
        reason: why no passphrase does, a sentence; empty where one may.
    """

    given = Signal(str, str)
    left = Signal()
    restoring = Signal()

    reason: QLabel
    recovery_key: QLineEdit
    passphrase: QLineEdit
    again: QLineEdit
    hint: QLabel
    fault: QLabel
    back: QPushButton
    backup: QPushButton
    open: QPushButton

    def __init__(
        self, check: Callable[[str], None], reason: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_into(self, "recover.ui")
        self._check = check
        self.reason.setText(reason)
        self.reason.setVisible(reason != "")
        self.back.setVisible(reason == "")
        self.recovery_key.setPlaceholderText(self.tr("13 groups of 5 letters and figures"))
        self.recovery_key.returnPressed.connect(self._to_passphrase)
        self.recovery_key.editingFinished.connect(self._look)
        self.recovery_key.textEdited.connect(self.fault.clear)
        self.passphrase.textChanged.connect(self._hint)
        self.passphrase.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._give)
        self.back.clicked.connect(self.left)
        self.backup.clicked.connect(self.restoring)
        self.open.clicked.connect(self._give)
        self.setFocusProxy(self.recovery_key)
        self._hint()

    def work(self, busy: bool) -> None:
        """Shows that the store is being opened, or that it no longer is."""
        typed = (self.recovery_key, self.passphrase, self.again)
        for field in (*typed, self.back, self.backup, self.open):
            field.setEnabled(not busy)
        if busy:
            self.hint.setText(self.tr("Opening…"))
        else:
            self._hint()

    def object_to(self, sentence: str) -> None:
        """Says what is wrong."""
        self.fault.setText(sentence)

    def _hint(self) -> None:
        self.hint.setText(hint_at(self.passphrase.text()))

    def _to_passphrase(self) -> None:
        if self._is_read():
            self.passphrase.setFocus()

    def _look(self) -> None:
        if self.recovery_key.text().strip():
            self._is_read()

    def _is_read(self) -> bool:
        try:
            self._check(self.recovery_key.text())
        except MinutesError as failure:
            self.object_to(worded(failure.sentence))
            return False
        self.fault.clear()
        return True

    def _give(self) -> None:
        passphrase = self.passphrase.text()
        if not self._is_read():
            self.recovery_key.setFocus()
        elif not passphrase:
            self.object_to(self.tr("Choose a new passphrase first."))
            self.passphrase.setFocus()
        elif passphrase != self.again.text():
            self.again.clear()
            self.object_to(self.tr("The two passphrases are not the same. Type both again."))
            self.passphrase.setFocus()
            self.passphrase.selectAll()
        else:
            self.given.emit(self.recovery_key.text(), passphrase)
