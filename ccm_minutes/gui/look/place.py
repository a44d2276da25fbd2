"""Where the window stands on the screen and what it shows, from one start to the next."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect
from PySide6.QtWidgets import QSplitter, QWidget

from ccm_minutes.gui.settings import Settings

_NAME: Final = "window"
_ROOM: Final = "room"


def restore_place(window: QWidget, settings: Settings) -> None:
    """Puts the window where it was the last time, and never makes it larger than the screen."""
    kept = settings.get(_NAME)
    if kept is not None:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode()))
    if not window.isMaximized() and not window.isFullScreen():
        fit_on_screen(window, window.screen().availableGeometry())


def fit_on_screen(window: QWidget, screen: QRect) -> None:
    """Makes a window no larger than a screen, and moves all of it there."""
    size = window.size().boundedTo(screen.size())
    if size != window.size():
        window.resize(size)
    spot = QRect(window.pos(), size)
    left = max(screen.left(), min(spot.left(), screen.right() + 1 - size.width()))
    top = max(screen.top(), min(spot.top(), screen.bottom() + 1 - size.height()))
    if spot.topLeft() != QPoint(left, top):
        window.move(left, top)


def keep_place(window: QWidget, settings: Settings) -> None:
    """Remembers where the window is."""
    settings.put(_NAME, bytes(window.saveGeometry().toBase64().data()).decode())


@dataclass(frozen=True, slots=True)
class Layout:
    """How a room was left.

    Attributes:
        splitter: its places, as Qt writes them; empty for never.
        hidden: names of the panels that were hidden.
    """

    splitter: str = ""
    hidden: Sequence[str] = ()


def kept_layout(settings: Settings) -> Layout:
    """How the last room was left; as at the first start where that cannot be read."""
    try:
        kept = json.loads(settings.get(_ROOM) or "{}")
        return Layout(str(kept.get("places", "")), [str(one) for one in kept.get("hidden", ())])
    except (ValueError, TypeError, AttributeError):
        return Layout()


def restore_places(places: QSplitter, layout: Layout) -> None:
    """Gives the places the widths that they had, where there are as many of them."""
    before = places.saveState()
    kept = QByteArray.fromBase64(layout.splitter.encode())
    if layout.splitter and kept.size() == before.size() and not places.restoreState(kept):
        places.restoreState(before)


def keep_layout(settings: Settings, places: QSplitter, hidden: Sequence[str]) -> None:
    """Remembers how a room is left."""
    kept = bytes(places.saveState().toBase64().data()).decode()
    settings.put(_ROOM, json.dumps({"places": kept, "hidden": list(hidden)}))
