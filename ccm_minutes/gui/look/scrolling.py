"""Pages that are taller than a small screen."""

from typing import Final

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_NO_FOCUS: Final = 0
"""Of Qt's policies, by its number: "Qt" is not named before the window is seen, as in ``theme``."""


def let_scroll(page: QWidget) -> None:
    """Moves all that a page holds into an area that scrolls where there is too little room."""
    held = page.layout()
    if held is None:
        return
    inner, area = QWidget(), QScrollArea(page)
    inner.setLayout(held)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setProperty("focusPolicy", _NO_FOCUS)
    area.setWidget(inner)
    around = QVBoxLayout(page)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(area)
