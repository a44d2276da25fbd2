"""Contrast themes as systems have them."""

from PySide6.QtGui import QColor, QPalette

from ccm_minutes.gui.look.contrast_theme import colours_of_theme
from ccm_minutes.gui.look.theme import Colours

THEMES = {
    "Aquatic": ("#202020", "#ffffff", "#75e9fc", "#8ee3f0", "#263b50"),
    "Desert": ("#fffaef", "#3d3d3d", "#1c5e75", "#903909", "#fff5e3"),
    "Dusk": ("#2d3236", "#ffffff", "#70ebde", "#a1bfde", "#212d3b"),
    "Night sky": ("#000000", "#ffffff", "#8080ff", "#d6b4fd", "#2b2b2b"),
    "High contrast white": ("#ffffff", "#000000", "#00009f", "#37006e", "#ffffff"),
}
"""Their ground, words, links, what is chosen, and the words on that."""


def palette(theme: tuple[str, str, str, str, str]) -> QPalette:
    """What Qt makes of a theme."""
    role, made = QPalette.ColorRole, QPalette()
    ground, words, link, chosen, on_chosen = map(QColor, theme)
    for each in (role.Window, role.Base, role.Button, role.AlternateBase):
        made.setColor(each, ground)
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(each, words)
    made.setColor(role.Link, link)
    made.setColor(role.Highlight, chosen)
    made.setColor(role.HighlightedText, on_chosen)
    return made


def worn(theme: tuple[str, str, str, str, str]) -> Colours:
    """What the window makes of it."""
    colours = colours_of_theme(palette(theme))
    assert colours is not None
    return colours
