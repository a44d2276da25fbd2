"""Which characters a document can hold."""

import re

_UNPRINTABLE = re.compile("[^\t\n -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile("\r\n?|[\v\f\u2028\u2029]")


def printable(text: str) -> str:
    """The text as a document shows it: breaks as line feeds, what XML 1.0 cannot hold left out."""
    if text.isascii() and text.isprintable():
        return text
    return _UNPRINTABLE.sub("", _BREAKS.sub("\n", text))
