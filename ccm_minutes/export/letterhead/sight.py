"""What keeps words in sight: no style of a letterhead hides them, least of all a banner's."""

from typing import Final

from lxml import etree

from ccm_minutes.export.letterhead.cleaning import remove
from ccm_minutes.export.letterhead.package import NS
from ccm_minutes.export.style_names import ONLY_WHERE_USED
from ccm_minutes.export.word.markup import W

_HIDING: Final = ("vanish", "webHidden", "specVanish", "framePr")
_DIMMING: Final = ("shd", "highlight", "w", "position", "effect")
_WARNING: Final = frozenset(name.casefold() for name in ONLY_WHERE_USED)
_LIGHT: Final = ("background", "light", "bg")
_SMALLEST: Final = 14
"""Half points."""

_BRIGHTEST: Final = 0xB0
"""Of 255: lighter letters do not stand out from paper."""


def bring_to_sight(root: etree._Element) -> None:
    """Leaves out of styles what hides words or takes them off the page."""
    _leave_out(root, _HIDING)
    for style in root.iterfind("w:style", NS):
        name = style.find("w:name", NS)
        if name is not None and str(name.get(f"{{{W}}}val", "")).casefold() in _WARNING:
            _leave_out(style, _DIMMING)
            for node in [one for one in style.iter() if _is_faint(one)]:
                remove(node)


def _leave_out(root: etree._Element, tags: tuple[str, ...]) -> None:
    for node in [node for tag in tags for node in root.iter(f"{{{W}}}{tag}")]:
        remove(node)


def _is_faint(node: etree._Element) -> bool:
    said = str(node.get(f"{{{W}}}val", ""))
    if node.tag in (f"{{{W}}}sz", f"{{{W}}}szCs"):
        return not said.isdecimal() or len(said) > 4 or int(said) < _SMALLEST
    if node.tag != f"{{{W}}}color":
        return False
    theme = str(node.get(f"{{{W}}}themeColor", "")).lower()
    return theme.startswith(_LIGHT) or _brightness(said) > _BRIGHTEST


def _brightness(colour: str) -> float:
    """Of a colour as six hexadecimal digits, as the eye weighs red, green and blue."""
    try:
        red, green, blue = bytes.fromhex(colour)
    except ValueError:
        return 0.0
    return 0.299 * red + 0.587 * green + 0.114 * blue
