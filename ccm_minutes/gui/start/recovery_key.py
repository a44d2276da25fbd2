"""The page that shows the recovery key, and sees to it that it is on paper."""

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ccm_minutes.application.recovery_sheet import recovery_sheet
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.sentences import worded
from ccm_minutes.gui.start.lent_clipboard import SECONDS, LentClipboard
from ccm_minutes.gui.start.paper import pdf_of
from ccm_minutes.gui.stores import Stores
from ccm_minutes.gui.ui_files import load_into

_IN_ROW: Final = 4
_READ_AS: Final = str.maketrans("OIL", "011", " -")


@dataclass(frozen=True, slots=True)
class OnPaper:
    """A recovery key as it is to be written down.

    Attributes:
        day: on which the sheet is made, as people read it.
        proved: whether two of its groups have to be typed back.
    """

    key: str
    day: str
    proved: bool = True


class RecoveryKey(QWidget):
    """Shows the key; then asks for two of its groups, with the key out of sight."""

    done = Signal()

    about: QLabel
    showing: QFrame
    groups: QFrame
    save: QPushButton
    copy: QPushButton
    proving: QFrame
    label_one: QLabel
    one: QLineEdit
    label_other: QLabel
    other: QLineEdit
    show_again: QPushButton
    told: QLabel
    fault: QLabel
    go_on: QPushButton

    def __init__(self, paper: OnPaper, stores: Stores, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "recovery_key.ui")
        self._paper = paper
        self._stores = stores
        self._clipboard = LentClipboard(self)
        self._parts = paper.key.split("-")
        self._asked: tuple[int, ...] = ()
        self._fill()
        self.save.clicked.connect(self._save)
        self.copy.clicked.connect(self._copy)
        self.show_again.clicked.connect(self._show)
        self.go_on.clicked.connect(self._go_on)
        self.one.returnPressed.connect(self.other.setFocus)
        self.other.returnPressed.connect(self._go_on)
        self._show()

    def _fill(self) -> None:
        grid = self.groups.layout()
        if not isinstance(grid, QGridLayout):
            return
        for at, group in enumerate(self._parts):
            number, words = QLabel(f"{at + 1}", self.groups), QLabel(group, self.groups)
            number.setProperty("rank", "soft")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            words.setProperty("rank", "key")
            # It cannot be selected: only the button copies it, and takes it back.
            grid.addWidget(number, at // _IN_ROW, at % _IN_ROW * 2)
            grid.addWidget(words, at // _IN_ROW, at % _IN_ROW * 2 + 1)
            grid.setColumnStretch(at % _IN_ROW * 2 + 1, 1)

    def _show(self) -> None:
        self._turn(proving=False)
        self.about.setText(
            self.tr(
                "This key opens your meetings if the passphrase is ever lost. Write it down, or "
                "save its sheet and print that with the program that shows your PDF files. Keep "
                "the paper where you keep others that are For Official Use Only. "
            )
            + (self.tr("On the next page two of its groups are asked for.") if self._proves else "")
        )
        self.setFocusProxy(self.save)
        self.save.setFocus()

    def _ask(self) -> None:
        places = range(len(self._parts))
        self._asked = tuple(sorted(secrets.SystemRandom().sample(places, 2)))
        self._turn(proving=True)
        self.about.setText(
            self.tr("To be sure that it is on paper: type these two groups from your sheet.")
        )
        for line, label, at in zip(
            (self.one, self.other), (self.label_one, self.label_other), self._asked, strict=True
        ):
            line.clear()
            label.setText(self.tr("Group {0}").format(at + 1))
            line.setAccessibleName(self.tr("Group {0}").format(at + 1))
        self.setFocusProxy(self.one)
        self.one.setFocus()

    def _turn(self, *, proving: bool) -> None:
        self.showing.setVisible(not proving)
        self.proving.setVisible(proving)
        self.told.clear()
        self.fault.clear()

    @property
    def _proves(self) -> bool:
        return self._paper.proved and len(self._parts) > 1

    def _go_on(self) -> None:
        if not self._proves:
            self.done.emit()
        elif self.proving.isHidden():
            self._ask()
        else:
            self._judge()

    def _judge(self) -> None:
        for line, at in zip((self.one, self.other), self._asked, strict=True):
            if line.text().upper().translate(_READ_AS) != self._parts[at]:
                self.fault.setText(
                    self.tr(
                        "Group {0} is another one. Compare it with your sheet, or show the key "
                        "again."
                    ).format(at + 1)
                )
                line.setFocus()
                line.selectAll()
                return
        self.done.emit()

    def _page(self) -> str:
        return recovery_sheet(self._paper.key, str(self._stores.where), self._paper.day)

    def _copy(self) -> None:
        self._clipboard.lend(self._paper.key)
        self.told.setText(
            self.tr("Copied. The clipboard is cleared in {0} seconds, or when you go on.").format(
                SECONDS
            )
        )

    def _save(self) -> None:
        title = self.tr("Save the sheet")
        kinds = self.tr("Page to be printed (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self, title, "recovery-key.pdf", kinds)
        if name:
            path = Path(name)
            self._write(path if path.suffix else path.with_suffix(".pdf"))

    def _write(self, path: Path) -> None:
        self.fault.clear()
        try:
            self._stores.write_secret(path, pdf_of(self._page()))
        except MinutesError as failure:
            self.fault.setText(worded(failure.sentence))
        else:
            self.told.setText(
                self.tr(
                    "Saved as {0}. Whoever has that file can open your meetings: open it, print "
                    "it, then delete it."
                ).format(path.name)
            )

    def hideEvent(self, event: QHideEvent) -> None:
        # Minimising the window, to paste elsewhere, is not leaving the page.
        if not event.spontaneous():
            self._clipboard.take_back()
        super().hideEvent(event)
