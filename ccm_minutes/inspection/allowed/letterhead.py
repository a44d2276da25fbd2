"""What may stand in styles and page where a letterhead of the user's gave them their measures.

Its fonts are those that stand in documents of everybody, and all else are figures and colours:
no word of a letterhead has a place here.
"""

import re
from collections.abc import Iterable
from typing import Final

from ccm_minutes.inspection.allowed.constants import STYLES
from ccm_minutes.inspection.report import Misfit
from ccm_minutes.inspection.rules import Attribute, Rule, Table, Values

FONTS: Final[Values] = frozenset(
    {
        "Aptos", "Arial", "Arial Narrow", "Book Antiqua", "Bookman Old Style", "Calibri",
        "Calibri Light", "Cambria", "Candara", "Carlito", "Century", "Century Gothic", "Constantia",
        "Corbel", "Courier New", "DejaVu Sans", "DejaVu Serif", "Franklin Gothic Book", "Garamond",
        "Georgia", "Gill Sans MT", "Helvetica", "Liberation Sans", "Liberation Serif",
        "Lucida Sans", "Noto Sans", "Noto Serif", "Open Sans", "Palatino Linotype", "Roboto",
        "Segoe UI", "Source Sans Pro", "Tahoma", "Times New Roman", "Trebuchet MS", "Verdana",
    }
)  # fmt: skip
_SIZE: Final[Values] = frozenset({re.compile("[1-9][0-9]{1,2}")})
_COLOUR: Final[Values] = frozenset({re.compile("[0-9A-F]{6}")})
_DISTANCE: Final[Values] = frozenset({re.compile("[0-9]{1,5}")})
_LETTERS = "(<w:b><w:bCs>)?(<w:i><w:iCs>)?(<w:color>)?"


def _one(values: Values, name: str = "w:val") -> Rule:
    return Rule(attributes=(Attribute(name, values),))


LETTERHEAD_STYLES: Final[Table] = {
    **STYLES,
    "w:rPrDefault/w:rPr": Rule(f"<w:rFonts>{_LETTERS}<w:sz><w:szCs><w:lang>"),
    "w:style/w:rPr": Rule(f"(?=.)(<w:rFonts>)?{_LETTERS}(<w:sz><w:szCs>)?"),
    "w:rPr/w:rFonts": Rule(
        attributes=(
            Attribute("w:ascii", FONTS),
            Attribute("w:hAnsi", FONTS),
            Attribute("w:eastAsia", frozenset({"Microsoft YaHei"}), required=False),
            Attribute("w:cs", FONTS),
        )
    ),
    "w:rPr/w:sz": _one(_SIZE),
    "w:rPr/w:szCs": _one(_SIZE),
    "w:rPr/w:color": _one(_COLOUR),
    "w:pPr/w:spacing": Rule(
        attributes=(
            Attribute("w:before", _DISTANCE),
            Attribute("w:after", _DISTANCE),
            Attribute("w:line", _DISTANCE, required=False),
            Attribute("w:lineRule", frozenset({"auto"}), required=False),
        )
    ),
    "w:pPr/w:ind": _one(_DISTANCE, "w:left"),
    "w:pPr/w:jc": _one(frozenset({"left", "center", "right", "both"})),
    "w:tabs/w:tab": Rule(
        attributes=(Attribute("w:val", frozenset({"right"})), Attribute("w:pos", _DISTANCE))
    ),
}


def _figures(names: Iterable[str]) -> str:
    return "".join(f' w:{name}="-?[0-9]{{1,5}}"' for name in names)


_PAGE: Final = re.compile(
    '<w:pgSz w:h="[0-9]{1,5}"(?: w:orient="(?:landscape|portrait)")? w:w="[0-9]{1,5}"/>'
    f"<w:pgMar{_figures(('bottom', 'footer', 'gutter', 'header', 'left', 'right', 'top'))}/>"
)


def page_in(part: str, raw: bytes) -> str:
    """The size and margins of the last section of a body.

    Raises:
        Misfit: it says more than figures, or nothing.
    """
    last = raw[max(raw.rfind(b"<w:sectPr>"), 0) :].decode("utf-8", "replace")
    found = _PAGE.search(last)
    if found is None:
        raise Misfit("structure", part, "page", "The page has no size and margins in figures.")
    return found[0]
