"""XML of somebody else, walked through and not built: what it declares, how deep it goes."""

import re
from collections.abc import Callable
from typing import Final
from xml.parsers import expat

from ccm_minutes.adapters.foreign.faults import Unfit

LARGEST: Final = 8 * 1024 * 1024
"""Bytes of one part of XML."""

DEEPEST: Final = 128
"""Elements inside one another; Word's own documents stay under half of it."""

_MOST_ATTRIBUTES: Final = 256
_UTF_8 = frozenset({"utf-8", "utf8", "us-ascii", "ascii"})
_DECLARED = re.compile(rb"""\A(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']""")
_SAVE_AGAIN: Final = "Open it in Word, save it again as a Word document (.docx) and give that."
_MADE_TO_HARM: Final = "Do not open it; ask where it came from."

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


def _nothing(*_: object) -> None:
    """For callers that want to hear of nothing."""


def walk(
    part: str, data: bytes, start: Start = _nothing, end: End = _nothing, text: Text = _nothing
) -> None:
    """Reads a part from end to end and tells of its elements as ``namespace local-name``.

    Raises:
        Unfit: it is not XML in UTF-8, declares a document type or an entity, goes too deep or
            is too large; whatever the listeners raise passes through.
    """
    _check_bytes(part, data)
    parser = expat.ParserCreate("utf-8", namespace_separator=" ")
    depth = 0

    def open_one(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST or len(attributes) > _MOST_ATTRIBUTES:
            raise Unfit(f"its part {part} is nested too deeply", _MADE_TO_HARM)
        start(name, attributes)

    def close_one(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(name)

    parser.buffer_text = True
    parser.StartElementHandler = open_one
    parser.EndElementHandler = close_one
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuser(part)
    parser.EntityDeclHandler = _refuser(part)
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise Unfit(f"its part {part} is damaged (line {error.lineno})", _SAVE_AGAIN) from None


def _refuser(part: str) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise Unfit(f"its part {part} declares a document type (DOCTYPE)", _MADE_TO_HARM)

    return refuse


def _check_bytes(part: str, data: bytes) -> None:
    if len(data) > LARGEST:
        raise Unfit(f"its part {part} is larger than any that people write", _MADE_TO_HARM)
    declared = _DECLARED.match(data)
    named = declared[1].decode("ascii", "replace").lower() if declared else "utf-8"
    if named not in _UTF_8 or b"\0" in data:
        raise Unfit(f"its part {part} is not in UTF-8", _SAVE_AGAIN)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        raise Unfit(f"its part {part} is not in UTF-8", _SAVE_AGAIN) from None
