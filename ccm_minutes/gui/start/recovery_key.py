"""The page that shows the recovery key, once."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton, QWidget

from ccm_minutes.application.ports import WholeFiles
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.ui_files import load_into


class RecoveryKey(QWidget):
    """Shows the key until the user says that it is written down."""

    done = Signal()

    key: QLabel
    copy: QPushButton
    save: QPushButton
    told: QLabel
    written: QCheckBox
    go_on: QPushButton

    def __init__(self, key: str, files: WholeFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "recovery_key.ui")
        self._files = files
        self.key.setText(key)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.written.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(self.done)
        self.go_on.setAutoDefault(True)
        self.setFocusProxy(self.written)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.key.text())
        self.told.setText(self.tr("Copied. Clear the clipboard once it is on paper."))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the recovery key"), "key.txt")
        if name:
            self.told.setText(self._written_to(Path(name)))

    def _written_to(self, path: Path) -> str:
        try:
            self._files.write(path, f"{self.key.text()}\n".encode(), replace=True)
        except MinutesError as failure:
            return failure.sentence
        return self.tr("Saved. Whoever has that file can open your meetings.")
