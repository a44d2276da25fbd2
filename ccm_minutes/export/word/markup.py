"""WordprocessingML as text: namespaces, escaping, one attribute, one element."""

import re

from ccm_minutes.document.characters import printable

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_TABS_AND_BREAKS = re.compile("([\t\n])")
_ELEMENT = {"\t": "<w:tab/>", "\n": "<w:br/>"}


def escaped(text: str) -> str:
    """Text as it stands inside an element or a quoted attribute."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;")


def value(tag: str, val: object) -> str:
    """An empty element with the one attribute ``w:val``."""
    return f'<w:{tag} w:val="{escaped(printable(str(val)))}"/>'


def words(text: str) -> str:
    """Printable text inside a run: every tab a tab, every line feed a line break."""
    if "\t" not in text and "\n" not in text:
        return _stretch(text)
    pieces = _TABS_AND_BREAKS.split(text)
    return "".join(_ELEMENT.get(piece) or _stretch(piece) for piece in pieces if piece)


def _stretch(text: str) -> str:
    return f'<w:t xml:space="preserve">{escaped(text)}</w:t>'
