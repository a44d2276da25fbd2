"""The abbreviations of a body, to be looked at, changed, and taken from a file or to one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from ccm_minutes.application.abbreviation_lists import csv_of, list_of
from ccm_minutes.application.abbreviations import Abbreviation, merged
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.abbreviations.model import AbbreviationsModel
from ccm_minutes.gui.abbreviations.saver import Saver
from ccm_minutes.gui.asking import Asking
from ccm_minutes.gui.background import Background, Task
from ccm_minutes.gui.enter import ENTER
from ccm_minutes.gui.exporting import in_file_names
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.ui_files import load_into


class AbbreviationsDialog(QDialog):
    """Every change is saved at once, and used from the next word on.

    Args:
        body: whose list it is; empty for meetings of no body.
        saver: saves the list.
        use: is told of the list whenever it is another one.
    """

    about: QLabel
    short: QLineEdit
    long: QLineEdit
    add: QPushButton
    table: QTableView
    remove: QPushButton
    take_in: QPushButton
    export_it: QPushButton
    told: QLabel
    fault: QLabel
    close_it: QPushButton

    def __init__(
        self,
        body: str,
        saver: Saver,
        use: Callable[[tuple[Abbreviation, ...]], None],
        around: tuple[Outside, Asking, Background],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_into(self, "abbreviations.ui")
        self._body, self._saver, self._use = body, saver, use
        self._outside, self._asking, self._background = around
        self.model = AbbreviationsModel(self)
        self.table.setModel(self.model)
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        no_body = self.tr("meetings that say no body")
        self.about.setText(self.about.text().format(body or no_body))
        self._connect()
        self._tell("")

    def show_list(self, listed: tuple[Abbreviation, ...]) -> None:
        """Shows the list as it is kept."""
        self.model.show(listed)
        self._look()

    def _connect(self) -> None:
        self.model.changed.connect(self._changed)
        self.model.refused.connect(self._refuse)
        self._saver.saved.connect(self._saved)
        self._saver.failed.connect(self._refuse)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.take_in.clicked.connect(self._take_in)
        self.export_it.clicked.connect(self._export)
        self.close_it.clicked.connect(self.accept)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._look())
        self.model.modelReset.connect(self._look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a field adds what stands there; the dialog has no button that it could press.
        if event.key() in ENTER and self.short.hasFocus():
            self.long.setFocus()
        elif event.key() in ENTER and self.long.hasFocus():
            self._add()
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        if self.model.add(self.short.text(), self.long.text()):
            row = self.model.row_of(self.short.text().strip())
            self.table.selectRow(row)
            self.short.clear()
            self.long.clear()
            self.short.setFocus()

    def _remove(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            row = index.row()
            self.model.remove(row)
            self.table.selectRow(min(row, self.model.rowCount() - 1))

    def _take_in(self) -> None:
        path = self._asking.which_abbreviations(self, self._outside.documents)
        if path is None or self._outside.read_table is None:
            return
        try:
            added = list_of(self._outside.read_table(path), path.name)
        except MinutesError as failure:
            self._refuse(worded(failure.sentence))
            return
        self.model.become(merged(self.model.listed, added))
        self._tell(
            self.tr("{0} abbreviations were taken in from {1}.").format(len(added), path.name)
        )

    def _export(self) -> None:
        name = in_file_names(self._body) if self._body else self.tr("abbreviations")
        path = self._asking.where_to_write(self, self._outside.documents / f"{name}.csv")
        if path is None:
            return
        content = csv_of(self.model.listed)
        write = self._outside.whole_files.write
        told = self.tr("{0} is written.").format(path.name)
        task = Task(
            lambda _done: self._tell(told), lambda failure: self._refuse(worded(failure.sentence))
        )
        self._background.run(lambda _progress: write(path, content, replace=True), task)

    def _changed(self) -> None:
        self._tell("")
        self._use(self.model.listed)
        self._saver.save(self._body, self.model.listed)

    def _saved(self) -> None:
        if not self.told.text():
            self._tell(self.tr("Saved"))

    def _look(self) -> None:
        self.remove.setEnabled(self.table.currentIndex().isValid())
        self.export_it.setEnabled(self.model.rowCount() > 0)

    def _tell(self, sentence: str) -> None:
        if isValid(self):
            self.told.setText(sentence)
            self.told.setVisible(bool(sentence))
            self.fault.setVisible(False)

    def _refuse(self, sentence: str) -> None:
        if isValid(self):
            self.fault.setText(sentence)
            self.fault.setVisible(True)
            self.told.setVisible(False)
