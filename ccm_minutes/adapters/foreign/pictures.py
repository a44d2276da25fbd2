"""Pictures of somebody else: each is what its type says, and not too large to be drawn."""

import struct
from typing import Final

from ccm_minutes.adapters.foreign.faults import Unfit

_BEGINNINGS: Final = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/jpg": (b"\xff\xd8\xff",),
    "image/gif": (b"GIF87a", b"GIF89a"),
    "image/bmp": (b"BM",),
    "image/tiff": (b"II*\0", b"MM\0*"),
    "image/x-emf": (b"\x01\0\0\0",),
    "image/x-wmf": (b"\xd7\xcd\xc6\x9a", b"\x01\0\x09\0"),
}
_LARGEST_SIDE: Final = 20_000
_SVG: Final = "image/svg+xml"


def must_be_picture(part: str, data: bytes, of: str) -> None:
    """Passes a picture that is what it says; a drawing in SVG is never kept, so it passes too.

    Raises:
        Unfit: it is something else, of an unknown kind, or too many points wide or high.
    """
    if of == _SVG:
        return
    if not data.startswith(_BEGINNINGS.get(of, ())):
        raise Unfit(
            f"its picture {part} is not of a kind that is known",
            "Replace it by a PNG or JPEG picture and save again.",
        )
    if of == "image/png" and max(struct.unpack(">2L", data[16:24].ljust(8, b"\xff"))) > (
        _LARGEST_SIDE
    ):
        raise Unfit(f"its picture {part} is too large to be drawn", "Make it smaller.")
