"""Parts of a form that fold away, so that it stays short."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from ccm_minutes.assets import MissingPart


class Fold(QObject):
    """A button that shows the fields beneath it, and hides them again."""

    def __init__(self, button: QToolButton, body: QWidget) -> None:
        super().__init__(body)
        self._button, self._body = button, body
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.toggled.connect(self._turn)
        self._turn(False)

    def open(self) -> None:
        """Shows the fields."""
        self._button.setChecked(True)

    def holds(self, field: QWidget) -> bool:
        """Whether a field is one of those beneath it."""
        return self._body.isAncestorOf(field)

    def _turn(self, opened: bool) -> None:
        self._body.setVisible(opened)
        arrow = Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow
        self._button.setArrowType(arrow)
        shown = self.tr("shown") if opened else self.tr("hidden")
        self._button.setAccessibleDescription(shown)


def fold_away(form: QWidget, parts: Mapping[str, object]) -> None:
    """Folds parts of a form away.

    Args:
        form: in which each name is that of a body, and with ``_fold`` that of its button.
        parts: the bodies; one with something in it, that is anything true, begins open.
    """
    for name, filled in parts.items():
        button = form.findChild(QToolButton, f"{name}_fold")
        body = form.findChild(QWidget, name)
        if button is None or body is None:
            raise MissingPart(f"{type(form).__name__}: {name}")
        fold = Fold(button, body)
        if filled:
            fold.open()


def reveal(form: QWidget, field: QWidget) -> None:
    """Shows a field that may be folded away."""
    for fold in form.findChildren(Fold):
        if fold.holds(field):
            fold.open()
