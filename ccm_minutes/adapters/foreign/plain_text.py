"""Text of somebody else: in an encoding that says what it is, of ordinary lines, without controls.

A file in an old code page is refused and not guessed at: a name that came in wrong would be
printed wrong, and looks right enough to be overlooked.
"""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ccm_minutes.adapters.foreign.faults import Unfit, UnfitFile
from ccm_minutes.adapters.foreign.reading import bytes_of

_INSTEAD: Final = "Open it in its own program, save it again as plain text in UTF-8 and give that."
_WIDE: Final = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_WIDEST: Final = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_END: Final = re.compile("\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class TextLimits:
    """How much a text may hold.

    Attributes:
        size: bytes of the file.
        lines: how many.
        line: characters of one.
    """

    size: int = 4 * 1024 * 1024
    lines: int = 50_000
    line: int = 20_000


LIMITS: Final = TextLimits()


def text_at(path: Path, limits: TextLimits = LIMITS) -> tuple[str, ...]:
    """The lines of a text file on disk.

    Raises:
        UnfitFile: it cannot be read, or as ``lines_in``.
    """
    try:
        return lines_in(bytes_of(path, limits.size), limits)
    except Unfit as unfit:
        raise UnfitFile(str(path), unfit.why, unfit.instead or _INSTEAD) from None


def lines_in(content: bytes, limits: TextLimits = LIMITS) -> tuple[str, ...]:
    """The lines of a text in UTF-8, or in UTF-16 with its mark of byte order.

    Raises:
        Unfit: it is in another encoding, holds a control character, or is too long; the
            reason says at which line and column, both from 1.
    """
    text = _decoded(content)
    lines = tuple(_END.split(text))
    if len(lines) > limits.lines:
        raise Unfit(f"it has more than {limits.lines} lines", "Check that it is the right file.")
    for number, line in enumerate(lines, start=1):
        if len(line) > limits.line:
            raise Unfit(
                f"its line {number} is longer than {limits.line} characters",
                "Check that it is the right file.",
            )
    control = _CONTROL.search(text)
    if control:
        raise Unfit(f"{_place(text[: control.start()])} holds no text (a control character)")
    return lines[:-1] if lines[-1] == "" else lines


def _decoded(content: bytes) -> str:
    encoding, start = _encoding_of(content)
    try:
        return content[start:].decode(encoding)
    except UnicodeDecodeError as error:
        before = content[start : start + error.start].decode(encoding, "replace")
        name = "UTF-8" if encoding == "utf-8" else "UTF-16"
        raise Unfit(f"{_place(before)} is not in {name}") from None


def _encoding_of(content: bytes) -> tuple[str, int]:
    if content.startswith(_WIDEST):
        raise Unfit("it is in UTF-32")
    for mark, encoding in _WIDE:
        if content.startswith(mark):
            return encoding, len(mark)
    return "utf-8", len(codecs.BOM_UTF8) if content.startswith(codecs.BOM_UTF8) else 0


def _place(before: str) -> str:
    """Where a text stops, as a reader counts."""
    lines = _END.split(before)
    return f"its line {len(lines)}, column {len(lines[-1]) + 1},"
