"""Whether a finished sanitised document is exactly what may go out."""

import struct
from collections.abc import Iterator
from io import BytesIO
from typing import NoReturn
from zipfile import BadZipFile, ZipFile

from ccm_minutes.domain.errors import Refusal

_Parts = dict[str, tuple[int, int]]
"""The length and the check sum of each part by its name, as the archive states them."""


class NotWhatMayGoOut(Refusal):
    """A file that is not, byte for byte, the sanitised version of the meeting."""

    def __init__(self, name: str, differs: str) -> None:
        super().__init__(
            f"{name} is not what may go out: {differs}. Do not publish it; make the sanitised "
            "version again and publish that file untouched."
        )


def verify(name: str, content: bytes, expected: bytes) -> None:
    """Passes a file only where it equals what a render of the sanitised version gives.

    Args:
        name: what the sentence calls the file.
        content: the bytes of the file.
        expected: the bytes that may go out.

    Raises:
        NotWhatMayGoOut: they differ; the sentence says in what.
    """
    if content != expected:
        _refuse(name, content, expected)


def _refuse(name: str, content: bytes, expected: bytes) -> NoReturn:
    if not content:
        raise NotWhatMayGoOut(name, "it is empty")
    parts, right = _parts(content), _parts(expected) or {}
    if parts is None:
        program = "PowerPoint" if any(part.startswith("ppt/") for part in right) else "Word"
        raise NotWhatMayGoOut(name, f"it is no {program} file, or a damaged one")
    differs = next(_differences(parts, right), "it was packed in another way")
    raise NotWhatMayGoOut(name, differs)


def _differences(parts: _Parts, right: _Parts) -> Iterator[str]:
    for name in sorted(parts.keys() - right.keys()):
        yield f"it holds a part {name!a} that does not belong in it"
    for name in sorted(right.keys() - parts.keys()):
        yield f"its part {name} is missing"
    for name in right:
        if parts[name] != right[name]:
            yield f"its part {name} is another"


def _parts(content: bytes) -> _Parts | None:
    # Only the table of contents is read: nothing of a foreign file is unpacked.
    try:
        with ZipFile(BytesIO(content)) as archive:
            return {entry.filename: (entry.file_size, entry.CRC) for entry in archive.infolist()}
    except (BadZipFile, NotImplementedError, EOFError, OSError, ValueError, struct.error):
        return None
