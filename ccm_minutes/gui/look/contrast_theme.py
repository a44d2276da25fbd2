"""The colours of a contrast theme that somebody has made theirs, for all of the window."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Final

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ccm_minutes.gui.look.theme import CONTRAST_DARK, CONTRAST_LIGHT, Colours

_LEGIBLE: Final = 4.5
_PLAIN: Final = 7.0
"""The contrast of words to what is behind them, by WCAG 2.2: the least, and that of a theme."""

_OWN_MEANINGS: Final = ("mark", "decided", "owed", "good", "alarm")
_BEHIND_WORDS: Final = ("marked", "alarm_ground")
_TOLD_BY: Final = (
    QPalette.ColorRole.Window,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Base,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.Highlight,
    QPalette.ColorRole.HighlightedText,
)
_MIXED: Final = (0.4, 0.3, 0.2, 0.1)


def theme_of_platform(app: QApplication) -> Colours | None:
    """The colours of the contrast theme that the system wears; None where it tells of none."""
    worn = QPalette(app.palette())
    # With none of its own, the program is told those of the system.
    app.setPalette(QPalette())
    told, plain = QPalette(app.palette()), app.style().standardPalette()
    app.setPalette(worn)
    if all(told.color(role) == plain.color(role) for role in _TOLD_BY):
        return None
    return colours_of_theme(told)


def colours_of_theme(palette: QPalette) -> Colours | None:
    """All colours of the window out of those of a theme; None where its words are no plainer.

    What has a meaning of its own, as decisions, keeps its colour where that can be read there.
    """
    role = QPalette.ColorRole
    paper, ground = palette.color(role.Base), palette.color(role.Window)
    ink, chosen = palette.color(role.Text), palette.color(role.Highlight)
    if min(contrast(ink, paper), contrast(palette.color(role.WindowText), ground)) < _PLAIN:
        return None
    ours = asdict(CONTRAST_DARK if paper.lightness() < ink.lightness() else CONTRAST_LIGHT)
    accents = (chosen, palette.color(role.Link), ink)
    accent = next(
        (one for one in accents if min(contrast(one, paper), contrast(one, ground)) >= _LEGIBLE),
        ink,
    )
    on_accent = palette.color(role.HighlightedText)
    meanings = {name: _legible(ours[name], (paper, ground), ink) for name in _OWN_MEANINGS}
    behind = {
        name: ours[name] if contrast(QColor(ours[name]), ink) >= _PLAIN else paper.name()
        for name in _BEHIND_WORDS
    }
    return Colours(
        ground=ground.name(),
        paper=paper.name(),
        ink=ink.name(),
        soft=ink.name(),
        line=ink.name(),
        accent=accent.name(),
        on_accent=(on_accent if contrast(on_accent, accent) >= _LEGIBLE else paper).name(),
        chosen=_between(paper, accent, ink).name(),
        on_mark=paper.name(),
        has_contrast=True,
        **meanings,
        **behind,
    )


def contrast(one: QColor, other: QColor) -> float:
    """How much two colours differ in lightness, from 1 to 21, as WCAG reckons."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _legible(ours: str, behind: Iterable[QColor], ink: QColor) -> str:
    plain = all(contrast(QColor(ours), one) >= _LEGIBLE for one in behind)
    return ours if plain else ink.name()


def _between(paper: QColor, accent: QColor, ink: QColor) -> QColor:
    """As much of the accent behind the words as lets them be read."""
    mixed = (_mix(paper, accent, part) for part in _MIXED)
    return next((one for one in mixed if contrast(one, ink) >= _LEGIBLE), paper)


def _mix(paper: QColor, accent: QColor, part: float) -> QColor:
    mixed = (
        round(one * (1 - part) + other * part)
        for one, other in zip(paper.getRgb()[:3], accent.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed)
