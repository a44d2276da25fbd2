"""The report of a problem, shown before it goes anywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from ccm_minutes.application.ports import Register
from ccm_minutes.application.problem import soundness_of
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.asking import Asking
from ccm_minutes.gui.background import Background, Task
from ccm_minutes.gui.commands import Command
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.ui_files import load_into
from ccm_minutes.gui.words import say

FILE: Final = "ccm-minutes-problem.txt"
"""The name that is offered."""


class ProblemReport(QDialog):
    """Shows the text, lets the user say what happened, and writes it where they wish."""

    text: QPlainTextEdit
    told: QLabel
    save: QPushButton
    leave: QPushButton

    def __init__(self, text: str, outside: Outside, asking: Asking, parent: QWidget) -> None:
        super().__init__(parent)
        load_into(self, "problem.ui")
        self._outside = outside
        self._asking = asking
        self.text.setPlainText(text)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.reject)

    def _save(self) -> None:
        path = self._asking.where_to_write(self, self._outside.documents / FILE)
        if path is None:
            return
        content = self.text.toPlainText().encode()
        try:
            self._outside.whole_files.write(path, content, replace=True)
        except MinutesError as failure:
            self.told.setText(worded(failure.sentence))
        else:
            self.accept()


@dataclass(frozen=True, slots=True)
class Problems:
    """The command that looks into the store, beside the window, and then shows the report.

    Attributes:
        register: gives the store that is open; None while it is locked.
    """

    window: QWidget
    outside: Outside
    asking: Asking
    background: Background
    register: Callable[[], Register | None]

    def commands(self) -> tuple[Command, ...]:
        """None where nobody gives the text of a report."""
        if self.outside.report_of is None:
            return ()
        return (Command(say("&Report a problem…"), self.report),)

    def report(self) -> None:
        """Shows the report as soon as the store was looked into."""
        register = self.register()
        if register is None:
            self._show("not looked into")
            return
        look = Task(self._show, lambda _failure: self._show("not looked into"))
        self.background.run(lambda _progress: soundness_of(lambda: register), look)

    def _show(self, store: str) -> None:
        if self.outside.report_of is not None:
            text = self.outside.report_of(store)
            dialog = ProblemReport(text, self.outside, self.asking, self.window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
