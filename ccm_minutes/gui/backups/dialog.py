"""Where backups go, when the last was made, and what there is."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from ccm_minutes.application.backing_up.ports import BackupLine
from ccm_minutes.application.backing_up.second_copy import SecondStanding
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.background import Background, Task, Work
from ccm_minutes.gui.backups.lines import fill, time_of, words_on_place
from ccm_minutes.gui.second_copies import SecondCopies
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.ui_files import load_into


class BackupsDialog(QDialog):
    """Shows how it stands with the second copy, and changes where it goes.

    Args:
        second: the second copy.
        background: where what takes its time is done.
        show_folder: shows a folder to the user.
    """

    where: QLabel
    last: QLabel
    fault: QLabel
    backups: QListWidget
    show_folder: QPushButton
    choose: QPushButton
    write: QPushButton
    now: QPushButton
    close_it: QPushButton

    def __init__(
        self,
        second: SecondCopies,
        background: Background,
        show_folder: Callable[[Path], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_into(self, "backups.ui")
        self._second = second
        self._background = background
        self._listed: tuple[Path, str | None, int] | None = None
        self._of_file, self._refused = "", ""
        self.show_folder.clicked.connect(lambda: show_folder(second.where))
        self.choose.clicked.connect(self._choose)
        self.write.clicked.connect(self._write)
        self.now.clicked.connect(self._now)
        self.close_it.clicked.connect(self.close)
        self.show_standing(second.standing)

    def show_standing(self, standing: SecondStanding) -> None:
        """Says how it stands, and lists the backups there are."""
        self.where.setText(self.tr("They go to {0}").format(self._second.where))
        # A backup that the program makes meanwhile must not take away what was said of a file.
        self.last.setText(self._of_file or self._of_last(standing))
        self.now.setEnabled(True)
        self.fault.setText(self._refused or standing.failure or words_on_place(self._second))
        now = (self._second.where, standing.made, standing.count)
        if now != self._listed:
            self._listed = now
            self._run(lambda _progress: self._second.listed(), self._list)

    def _of_last(self, standing: SecondStanding) -> str:
        if standing.made is None:
            return self.tr("There is no backup yet.")
        return self.tr("The last backup was made on {0}.").format(time_of(standing.made))

    def _list(self, lines: Sequence[BackupLine]) -> None:
        fill(self.backups, list(lines))

    def _now(self) -> None:
        self._tell_of_file("")
        self.now.setEnabled(False)
        self.last.setText(self.tr("Making a backup…"))
        self._second.back_up_now()

    def _choose(self) -> None:
        title = self.tr("Choose the folder for backups")
        name = QFileDialog.getExistingDirectory(self, title, str(self._second.where.parent))
        if name:
            self._second.choose(Path(name))
            self.show_standing(self._second.standing)

    def _write(self) -> None:
        title = self.tr("Write a backup")
        offered = str(Path.home() / "minutes.ccmbackup")
        name, _ = QFileDialog.getSaveFileName(
            self, title, offered, self.tr("Backups (*.ccmbackup)")
        )
        if name:
            path = Path(name) if Path(name).suffix else Path(f"{name}.ccmbackup")
            self._tell_of_file(self.tr("Making a backup…"))
            done = self.tr("{0} is written, read again and sound.").format(path)
            self._run(lambda _: self._second.write(path), lambda _: self._tell_of_file(done))

    def _tell_of_file(self, words: str, refused: str = "") -> None:
        self._of_file, self._refused = words, refused
        self.show_standing(self._second.standing)

    def _run(self, work: Work, then: Callable[..., None]) -> None:
        def told(outcome: object) -> None:
            if isValid(self):
                then(outcome)

        self._background.run(work, Task(told, self._object))

    def _object(self, failure: MinutesError) -> None:
        if isValid(self):
            self._tell_of_file("", worded(failure.sentence))
