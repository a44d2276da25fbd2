"""The card of keys."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListView, QWidget

from ccm_minutes.gui.commands import Command, Keys, Menu
from ccm_minutes.gui.drawer.form import Form
from ccm_minutes.gui.lists.lines import Line, LinesModel
from ccm_minutes.gui.lists.painter import LinePainter
from ccm_minutes.gui.ui_files import load_into


class KeysForm(Form):
    """Every command that has keys, in the order of the menus."""

    keys: QListView

    confirms = False

    def __init__(self, menus: Sequence[Menu], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "keys.ui")
        self.heading = self.tr("Keys")
        model = LinesModel(self)
        model.become([line for menu in menus for line in _lines(menu)])
        self.keys.setModel(model)
        self.keys.setItemDelegate(LinePainter(self.keys))
        self.keys.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFocusProxy(self.keys)


def _lines(menu: Menu) -> Iterator[Line]:
    for command in menu.commands:
        if isinstance(command, Menu):
            yield from _lines(command)
        elif isinstance(command, Command) and command.keys is not None:
            words = command.words.replace("&", "").rstrip("…")
            yield Line(f"{menu.words} {words}", words, badge=_shown(command.keys))


def _shown(keys: Keys) -> str:
    """Keys as this system writes them."""
    found = QKeySequence(keys) if keys is not None else QKeySequence()
    return found.toString(QKeySequence.SequenceFormat.NativeText)
