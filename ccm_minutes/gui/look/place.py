"""Where the window stands on the screen and what it shows, from one start to the next."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect
from PySide6.QtWidgets import QSplitter, QStyle, QWidget

from ccm_minutes.gui.settings import Settings

_NAME: Final = "window"
_ROOM: Final = "room"


def restore_place(window: QWidget, settings: Settings) -> None:
    """Puts the window where it was the last time, and never makes it larger than the screen."""
    kept = settings.get(_NAME)
    if kept is not None:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode()))
    if not window.isMaximized() and not window.isFullScreen():
        # What the desktop puts over a window is not known before it is seen.
        over = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        fit_on_screen(window, window.screen().availableGeometry().adjusted(0, 0, 0, -over))


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
        widths: of its places, in pixels, by their names; of those that were seen.
        hidden: names of the panels that were hidden.
        previewed: whether the preview was shown.
    """

    widths: Mapping[str, int] = field(default_factory=dict)
    hidden: Sequence[str] = ()
    previewed: bool = False


def kept_layout(settings: Settings) -> Layout:
    """How the last room was left; as at the first start where that cannot be read."""
    try:
        kept = json.loads(settings.get(_ROOM) or "{}")
        widths = {str(name): int(width) for name, width in kept.get("widths", {}).items()}
        hidden = [str(one) for one in kept.get("hidden", ())]
    except (ValueError, TypeError, AttributeError):
        return Layout()
    return Layout(widths, hidden, kept.get("previewed") is True)


def restore_places(places: QSplitter, layout: Layout) -> None:
    """Gives each place the width that it had; at the first start leaves them as they are."""
    if not layout.widths:
        # What they say of their widths before they are seen is no more than the least.
        return
    before = zip(_names(places), places.sizes(), strict=True)
    places.setSizes([layout.widths.get(name, width) for name, width in before])


def keep_layout(
    settings: Settings, places: QSplitter, hidden: Sequence[str], *, previewed: bool
) -> None:
    """Remembers how a room is left; a place that is not seen keeps the width it had."""
    now = zip(_names(places), places.sizes(), strict=True)
    widths = {**kept_layout(settings).widths, **{name: width for name, width in now if width}}
    kept = {"widths": widths, "hidden": list(hidden), "previewed": previewed}
    settings.put(_ROOM, json.dumps(kept))


def _names(places: QSplitter) -> list[str]:
    found = (places.widget(number) for number in range(places.count()))
    return [one.objectName() for one in found if one is not None]
