"""Pages that are taller than a small screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def let_scroll(page: QWidget) -> None:
    """Moves all that a page holds into an area that scrolls where there is too little room."""
    held = page.layout()
    if held is None:
        return
    inner, area = QWidget(), QScrollArea(page)
    inner.setLayout(held)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    around = QVBoxLayout(page)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(area)
