"""The fonts of a letterhead, and those that stand in documents of everybody."""

from typing import Final

from ccm_minutes.export.letterhead.cleaning import A
from ccm_minutes.export.letterhead.package import Letterhead

KNOWN: Final = frozenset(
    {
        "Aptos", "Arial", "Arial Narrow", "Book Antiqua", "Bookman Old Style", "Calibri",
        "Calibri Light", "Cambria", "Candara", "Carlito", "Century", "Century Gothic", "Constantia",
        "Corbel", "Courier New", "DejaVu Sans", "DejaVu Serif", "Franklin Gothic Book", "Garamond",
        "Georgia", "Gill Sans MT", "Helvetica", "Liberation Sans", "Liberation Serif",
        "Lucida Sans", "Noto Sans", "Noto Serif", "Open Sans", "Palatino Linotype", "Roboto",
        "Segoe UI", "Source Sans Pro", "Tahoma", "Times New Roman", "Trebuchet MS", "Verdana",
    }
)  # fmt: skip
"""The second reader knows the same; a font of one office alone would name that office."""


def theme_fonts(letterhead: Letterhead) -> dict[str, str]:
    """The fonts of a theme by the words that styles have for them, as ``minorHAnsi``."""
    found: dict[str, str] = {}
    for part in letterhead.of_kind(letterhead.main, "theme")[:1]:
        root = letterhead.root(part)
        for size in ("major", "minor"):
            for node in root.iter(f"{{{A}}}{size}Font"):
                latin = node.find(f"{{{A}}}latin")
                name = "" if latin is None else str(latin.get("typeface", ""))
                found |= {f"{size}{script}": name for script in ("HAnsi", "Ascii")}
    return found
