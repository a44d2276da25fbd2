"""Loads Qt Designer forms into the widgets that they describe.

The annotations of a widget's class are the contract: each names a child of the form and says
what it must be. They are checked when the form is loaded, so a renamed child is found at once
and not when somebody clicks.
"""

from typing import get_type_hints

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ccm_minutes import assets
from ccm_minutes.assets import MissingPart
from ccm_minutes.gui.look.direction import follow_words
from ccm_minutes.gui.look.scrolling import let_scroll


class _IntoWidget(QUiLoader):
    """Builds a form in a widget that is there already, with our own classes where named."""

    def __init__(self, widget: QWidget, children: dict[str, type[QWidget]]) -> None:
        super().__init__()
        # What stays for as long as the window does follows its language.
        self.setLanguageChangeEnabled(True)
        self._widget = widget
        self._children = children

    def createWidget(
        self, className: str, parent: QWidget | None = None, name: str = ""
    ) -> QWidget:
        if parent is None:
            return self._widget
        wanted = self._children.get(name)
        if wanted is None or wanted.__name__ != className:
            return super().createWidget(className, parent, name)
        child = wanted(parent)
        child.setObjectName(name)
        return child


def load_into(widget: QWidget, form: str) -> None:
    """Fills a widget from a form, and sets each annotated child as its attribute.

    Raises:
        MissingPart: the form is not there, or has no such child.
    """
    children = _children_of(type(widget))
    file = QFile(str(assets.ui(form)))
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    loader = _IntoWidget(widget, children)
    loader.load(file)
    file.close()
    for name, kind in children.items():
        child = widget.findChild(kind, name)
        if child is None:
            raise MissingPart(f"ui/{form}: {name}")
        setattr(widget, name, child)
    if widget.property("scrolls"):
        let_scroll(widget)
    for field in widget.findChildren(QPlainTextEdit):
        follow_words(field)


def _children_of(widget: type[QWidget]) -> dict[str, type[QWidget]]:
    hints = get_type_hints(widget)
    return {
        name: kind
        for name, kind in hints.items()
        if isinstance(kind, type) and issubclass(kind, QWidget)
    }
