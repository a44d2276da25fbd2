"""Asking the user. A port of its own, because the dialogs are the system's."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ccm_minutes.gui.words import say


class Asking(Protocol):
    """Asks the user for files, and before anything is lost."""

    def where_to_write(self, parent: QWidget, offered: Path) -> Path | None:
        """Where a document goes; the user has agreed to replace what is there. None: nowhere."""

    def which_meeting(self, parent: QWidget, folder: Path) -> Path | None:
        """Which meeting file to take in, or which notes. None: none."""

    def which_notes(self, parent: QWidget, folder: Path) -> Path | None:
        """Which text file with notes to take in. None: none."""

    def which_list(self, parent: QWidget, folder: Path) -> Path | None:
        """Which list of delegations to take in. None: none."""

    def which_abbreviations(self, parent: QWidget, folder: Path) -> Path | None:
        """Which list of abbreviations to take in. None: none."""

    def which_template(self, parent: QWidget, folder: Path) -> Path | None:
        """Which Word file is the template of a body. None: none."""

    def leave_unsaved(self, parent: QWidget, edits: int, reason: str) -> bool:
        """Whether to leave a meeting though so many edits would be lost, and why they would."""


class Dialogs:
    """Asks by dialogs of the system."""

    def where_to_write(self, parent: QWidget, offered: Path) -> Path | None:
        kinds = say("Documents (*{0})").format(offered.suffix)
        title = say("Write the document")
        name, _ = QFileDialog.getSaveFileName(parent, title, str(offered), kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(offered.suffix)

    def which_meeting(self, parent: QWidget, folder: Path) -> Path | None:
        kinds = say("Meeting files and notes (*.json *.txt *.md);;All files (*)")
        return _which(parent, say("Import a meeting file"), folder, kinds)

    def which_notes(self, parent: QWidget, folder: Path) -> Path | None:
        kinds = say("Notes (*.txt *.md);;All files (*)")
        return _which(parent, say("Import notes"), folder, kinds)

    def which_list(self, parent: QWidget, folder: Path) -> Path | None:
        kinds = say("Lists (*.csv);;All files (*)")
        return _which(parent, say("Import a list of delegations"), folder, kinds)

    def which_abbreviations(self, parent: QWidget, folder: Path) -> Path | None:
        kinds = say("Lists (*.csv);;All files (*)")
        return _which(parent, say("Import abbreviations"), folder, kinds)

    def which_template(self, parent: QWidget, folder: Path) -> Path | None:
        kinds = say("Word files (*.docx *.dotx)")
        return _which(parent, say("Choose a template"), folder, kinds)

    def leave_unsaved(self, parent: QWidget, edits: int, reason: str) -> bool:
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(say("Not saved"))
        some = say("One edit is") if edits == 1 else say("{0} edits are").format(edits)
        box.setText(say("{0} not saved yet. {1}").format(some, reason))
        stay = box.addButton(say("&Stay here"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(say("&Leave and lose them"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is leave


def _which(parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None


def open_with_desktop(path: Path) -> None:
    """Opens a file or folder with the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
