"""The page that brings a store back out of a backup."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from ccm_minutes.application.backing_up.ports import BackupLine
from ccm_minutes.gui.backups.lines import PATH, fill
from ccm_minutes.gui.ui_files import load_into


class Restore(QWidget):
    """Lists the backups that there are, and asks for the passphrase of one.

    Args:
        reason: why the store cannot be opened, a sentence; empty where nothing is wrong.
    """

    given = Signal(str, str)
    left = Signal()

    reason: QLabel
    backups: QListWidget
    another: QPushButton
    passphrase: QLineEdit
    hint: QLabel
    fault: QLabel
    back: QPushButton
    restore: QPushButton

    def __init__(self, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "restore.ui")
        self.reason.setText(reason)
        self.reason.setVisible(reason != "")
        self.hint.setText(self.tr("Looking through the backups…"))
        self.another.clicked.connect(self._choose_file)
        self.passphrase.returnPressed.connect(self._give)
        self.passphrase.textEdited.connect(self.fault.clear)
        self.back.clicked.connect(self.left)
        self.restore.clicked.connect(self._give)
        self.setFocusProxy(self.passphrase)

    def show_backups(self, lines: Sequence[BackupLine], where: Path) -> None:
        """Shows what there is in the folder of the second copy."""
        chosen = [self.backups.item(n) for n in range(self.backups.count())]
        files = [item.data(PATH) for item in chosen]
        fill(self.backups, list(lines))
        for file in files:
            self.add(Path(file))
        found = self.tr("{0} backups in {1}").format(len(lines), where)
        self.hint.setText(found if lines else self.tr("There is no backup in {0}.").format(where))

    def add(self, file: Path) -> None:
        """Adds a file that the user chose, and chooses it."""
        item = QListWidgetItem(str(file))
        item.setData(PATH, str(file))
        self.backups.addItem(item)
        self.backups.setCurrentItem(item)

    def work(self, busy: bool) -> None:
        """Shows that the store is being restored, or that it no longer is."""
        for field in (self.backups, self.another, self.passphrase, self.back, self.restore):
            field.setEnabled(not busy)
        self.hint.setText(self.tr("Restoring…") if busy else "")

    def object_to(self, sentence: str) -> None:
        """Says what is wrong and selects what was typed."""
        self.fault.setText(sentence)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _choose_file(self) -> None:
        kinds = self.tr("Backups (*.ccmbackup);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"), "", kinds)
        if name:
            self.add(Path(name))

    def _give(self) -> None:
        if self.backups.currentRow() < 0:
            self.object_to(self.tr("Choose a backup first."))
        elif not self.passphrase.text():
            self.object_to(self.tr("Type the passphrase of the backup first."))
        else:
            self.given.emit(self.backups.currentItem().data(PATH), self.passphrase.text())
