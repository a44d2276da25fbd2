"""The colours of the window: light, dark, and both in high contrast."""

from dataclasses import asdict, dataclass
from string import Template

from PySide6 import QtCore
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ccm_minutes import assets


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours.

    Attributes:
        soft: words of second rank; at least 4.5 to 1 on ``paper`` and on ``ground``.
        marked: behind what is marked FOUO; ``mark`` is for the badge and its words.
        decided, owed: beside decisions and action points.
        alarm: what went wrong.
        has_contrast: whether they are for those who need more contrast.
    """

    ground: str
    paper: str
    ink: str
    soft: str
    line: str
    accent: str
    on_accent: str
    chosen: str
    marked: str
    mark: str
    on_mark: str
    decided: str
    owed: str
    good: str
    alarm: str
    alarm_ground: str
    has_contrast: bool = False


LIGHT = Colours(
    ground="#f3f2ee",
    paper="#ffffff",
    ink="#1d2126",
    soft="#5c636b",
    line="#d9d7d0",
    accent="#1f5f8b",
    on_accent="#ffffff",
    chosen="#dfeaf3",
    marked="#fdf1d6",
    mark="#8a4b00",
    on_mark="#ffffff",
    decided="#2b6a4a",
    owed="#6a3f8f",
    good="#2b6a4a",
    alarm="#a3261d",
    alarm_ground="#fbe4e1",
)

DARK = Colours(
    ground="#23262a",
    paper="#1a1d20",
    ink="#e6e7e8",
    soft="#a4abb3",
    line="#3a3f45",
    accent="#7db8e3",
    on_accent="#10202c",
    chosen="#27394a",
    marked="#3a2f17",
    mark="#f0bd62",
    on_mark="#2a1e05",
    decided="#7fcba2",
    owed="#c9a5ea",
    good="#7fcba2",
    alarm="#ff9d92",
    alarm_ground="#472421",
)


CONTRAST_LIGHT = Colours(
    ground="#ffffff",
    paper="#ffffff",
    ink="#000000",
    soft="#000000",
    line="#000000",
    accent="#00008b",
    on_accent="#ffffff",
    chosen="#ffe45c",
    marked="#fff0b8",
    mark="#4d2900",
    on_mark="#ffffff",
    decided="#00401f",
    owed="#3d0a66",
    good="#00401f",
    alarm="#7a0000",
    alarm_ground="#ffe3e0",
    has_contrast=True,
)

CONTRAST_DARK = Colours(
    ground="#000000",
    paper="#000000",
    ink="#ffffff",
    soft="#ffffff",
    line="#ffffff",
    accent="#ffff00",
    on_accent="#000000",
    chosen="#003b73",
    marked="#3a2a00",
    mark="#ffd84d",
    on_mark="#000000",
    decided="#8dffbb",
    owed="#e6c2ff",
    good="#8dffbb",
    alarm="#ffb3ab",
    alarm_ground="#4a0600",
    has_contrast=True,
)


STYLE = "Fusion"
"""Qt's own style that is alike everywhere, and that takes other colours."""

_WORN = "colours"
"""Under which the application keeps the colours that it wears."""

_LEAST_POINTS = 10.5
"""Three hours of reading need no smaller font than this, whatever the desktop says."""


_FIELDS = (
    "QLineEdit",
    "QPlainTextEdit",
    "QTextEdit",
    "QAbstractSpinBox",
    "QComboBox",
    "QCheckBox",
    "QRadioButton",
)
"""What is typed into, or chosen from."""

_EDGE = 125
"""By how much the colour given for an edge is lighter than it is drawn, in hundredths."""


def colours() -> Colours:
    """The colours of the window as it is now."""
    app = QApplication.instance()
    worn = None if app is None else app.property(_WORN)
    return worn if isinstance(worn, Colours) else LIGHT


# "Qt" is asked for where it is used alone: PySide makes its hundred enumerations when it is first
# named, which takes a sixth of the time until the window is seen.


def colours_for(scheme: "QtCore.Qt.ColorScheme", contrast: bool = False) -> Colours:
    """The colours for a light or dark desktop, and for those who need more contrast."""
    return colours_of(scheme is QtCore.Qt.ColorScheme.Dark, contrast)


def colours_of(dark: bool, contrast: bool) -> Colours:
    """The colours, by the two ways in which they differ."""
    if dark:
        return CONTRAST_DARK if contrast else DARK
    return CONTRAST_LIGHT if contrast else LIGHT


def dress(app: QApplication, scheme: "QtCore.Qt.ColorScheme | None" = None) -> None:
    """Gives the program its look.

    Args:
        app: the application.
        scheme: light or dark; None for what the system says now.
    """
    app.setStyle(QStyleFactory.create(STYLE))
    dress_in(app, colours_for(app.styleHints().colorScheme() if scheme is None else scheme))


def dress_in(app: QApplication, chosen: Colours) -> None:
    """Gives the program its font and these colours."""
    font = app.font()
    if font.pointSizeF() < _LEAST_POINTS:
        font.setPointSizeF(_LEAST_POINTS)
        app.setFont(font)
    paint(app, chosen)


def paint(app: QApplication, chosen: Colours) -> None:
    """Gives the program other colours, where it does not wear them already."""
    if app.property(_WORN) == chosen:
        return
    app.setProperty(_WORN, chosen)
    app.setPalette(palette_of(chosen))
    for name in _FIELDS:
        # Its stubs want bytes, which it refuses.
        app.setPalette(_field_palette(chosen), name)  # type: ignore[arg-type]
    app.setStyleSheet(_sheet(chosen))


def palette_of(c: Colours) -> QPalette:
    """The palette of a set of colours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, colour in (
        ((role.Window, role.Button, role.AlternateBase), c.ground),
        ((role.Base, role.ToolTipBase), c.paper),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), c.ink),
        ((role.BrightText,), c.alarm),
        ((role.Highlight, role.Accent, role.Link), c.accent),
        ((role.HighlightedText,), c.on_accent),
        ((role.PlaceholderText,), c.soft),
        ((role.Mid, role.Midlight), c.line),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(c.soft))
    return palette


def _field_palette(c: Colours) -> QPalette:
    """The palette of what is typed into.

    The style draws the edge of a field darker than the window by 7 to 5: on a dark window nobody
    would see where a field is.
    """
    palette = palette_of(c)
    palette.setColor(QPalette.ColorRole.Window, QColor(c.soft).lighter(_EDGE))
    return palette


def _sheet(c: Colours) -> str:
    names = ["window.qss"]
    if c.has_contrast:
        names.append("contrast.qss")
    texts = [assets.resource("styles", name).read_text(encoding="utf-8") for name in names]
    return Template("".join(texts)).substitute(asdict(c))
