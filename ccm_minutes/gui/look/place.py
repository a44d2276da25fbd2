"""Where the window stands on the screen, from one start to the next."""

from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from ccm_minutes.gui.outside import Settings

_NAME: Final = "window"


def restore_place(window: QWidget, settings: Settings) -> None:
    """Puts the window where it was the last time."""
    kept = settings.get(_NAME)
    if kept is not None:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode()))


def keep_place(window: QWidget, settings: Settings) -> None:
    """Remembers where the window is."""
    settings.put(_NAME, bytes(window.saveGeometry().toBase64().data()).decode())
