"""The list of earlier wordings, or of what was removed, with the words of the one chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QCheckBox, QLabel, QListView, QPushButton, QWidget

from ccm_minutes.domain.edits.bringing_back import bring_back
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.history.versions import Version, as_html, when
from ccm_minutes.gui.lists.lines import Line, LinesModel
from ccm_minutes.gui.lists.painter import LinePainter
from ccm_minutes.gui.ui_files import load_into


class HistoryForm(Form):
    """Shows versions and brings one back, in one step of undo.

    Args:
        versions: what is listed.
        now: the words as they stand now; None where they stand nowhere.
        do: makes an edit; tells whether it was made.
    """

    about: QLabel
    versions: QListView
    against_now: QCheckBox
    words: QLabel
    bring_back: QPushButton

    confirms = False

    def __init__(
        self,
        heading: str,
        versions: Sequence[Version],
        now: str | None,
        do: Callable[[Edit], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_into(self, "history.ui")
        self.heading = heading
        self._versions, self._now, self._do = versions, now, do
        self._fill()
        self.against_now.setVisible(now is not None)
        self.against_now.toggled.connect(self._show)
        self.versions.selectionModel().currentChanged.connect(self._show)
        self.versions.activated.connect(self._bring_back)
        self.bring_back.clicked.connect(self._bring_back)
        self.setFocusProxy(self.versions)
        self.versions.setCurrentIndex(self.versions.model().index(0, 0))
        self._show()

    def _fill(self) -> None:
        model = LinesModel(self)
        model.become(
            [
                Line(str(n), one.title, under=when(one.at), muted=one.words == self._now)
                for n, one in enumerate(self._versions)
            ]
        )
        self.versions.setModel(model)
        self.versions.setItemDelegate(LinePainter(self.versions))
        self.versions.setResizeMode(QListView.ResizeMode.Adjust)
        if not self._versions:
            self.about.setText(self.tr("There is nothing to be brought back."))

    def _chosen(self) -> Version | None:
        row = self.versions.currentIndex().row()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def _show(self, _changed: QModelIndex | bool | None = None) -> None:
        version = self._chosen()
        self.bring_back.setEnabled(version is not None and version.words != self._now)
        if version is None:
            self.words.clear()
        elif self.against_now.isChecked() and self._now is not None:
            self.words.setText(as_html(version.words, self._now))
        else:
            self.words.setText(as_html(version.before, version.words))

    def _bring_back(self) -> None:
        version = self._chosen()
        if version is not None and self.bring_back.isEnabled():
            self._do(bring_back(version.parts))
