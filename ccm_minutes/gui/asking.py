"""Asking for files. A port of its own, because the dialogs are the system's."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ccm_minutes.gui.words import say


class Asking(Protocol):
    """Asks the user for files."""

    def where_to_write(self, parent: QWidget, offered: Path) -> Path | None:
        """Where a document goes; the user has agreed to replace what is there. None: nowhere."""

    def which_meeting(self, parent: QWidget, folder: Path) -> Path | None:
        """Which meeting file to take in. None: none."""

    def which_template(self, parent: QWidget, folder: Path) -> Path | None:
        """Which Word file is the template of a body. None: none."""


class Dialogs:
    """Asks by the file dialogs of the system."""

    def where_to_write(self, parent: QWidget, offered: Path) -> Path | None:
        kinds = say("Documents (*{0})").format(offered.suffix)
        title = say("Write the document")
        name, _ = QFileDialog.getSaveFileName(parent, title, str(offered), kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(offered.suffix)

    def which_meeting(self, parent: QWidget, folder: Path) -> Path | None:
        kinds = say("Meeting files (*.json);;All files (*)")
        title = say("Import a meeting file")
        name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
        return Path(name) if name else None

    def which_template(self, parent: QWidget, folder: Path) -> Path | None:
        kinds = say("Word files (*.docx *.dotx)")
        title = say("Choose a template")
        name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
        return Path(name) if name else None


def open_with_desktop(path: Path) -> None:
    """Opens a file or folder with the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
