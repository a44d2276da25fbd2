"""The sections of a body: each of a form known to the byte, where columns start and end."""

from collections.abc import Sequence
from typing import Final

from ccm_minutes.inspection.allowed.package import Section
from ccm_minutes.inspection.canonical import DECLARATION
from ccm_minutes.inspection.expected import Outline
from ccm_minutes.inspection.paragraphs import inside
from ccm_minutes.inspection.report import Misfit
from ccm_minutes.inspection.rules import CODE, R, W

OPENING: Final = DECLARATION + f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>'.encode()
CLOSING: Final = b"</w:body></w:document>"
_SINGLE: Final = b'<w:sectPr w:val="1"/>'
_DOUBLE: Final = b'<w:sectPr w:val="2"/>'
"""Stand for the description of a section within the body when its paragraphs are looked at."""


def parted(part: str, raw: bytes, known: Section) -> tuple[str, bytes]:
    """A body parted: how many columns its last section has, and its paragraphs.

    Args:
        part: the name of the part.
        raw: the whole of it.
        known: the forms that a section may have.

    Raises:
        Misfit: it ends with no section that is known, or opens otherwise.
    """
    last = next((form for form in known if raw.endswith(form + CLOSING)), known.alone)
    paragraphs = inside(part, raw, OPENING, last + CLOSING)
    if _SINGLE in paragraphs or _DOUBLE in paragraphs:
        raise Misfit(CODE, part, "sections", f"The part {part} holds a section without a page.")
    paragraphs = paragraphs.replace(known.single, _SINGLE).replace(known.double, _DOUBLE)
    return "2" if last == known.double else "1", paragraphs


def check_last(part: str, columns: str, outlines: Sequence[Outline]) -> None:
    """Hold the columns of the last section against those of the last paragraph.

    Raises:
        Misfit: it has others.
    """
    if columns != ("2" if outlines and outlines[-1].in_columns else "1"):
        says = f"The last section of the part {part} has not the columns that it should have."
        raise Misfit(CODE, part, "sections", says)
