"""Finished documents as the command line writes them, opened from their bytes alone."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from zipfile import ZipFile

from lxml import etree

from ccm_minutes.application.exporting import Version
from ccm_minutes.application.kinds import ENDINGS, must_be_makeable
from ccm_minutes.cli.program import run
from ccm_minutes.domain.errors import InputFault

ROOT: Final = Path(__file__).parents[2]
SAMPLE: Final = ROOT / "resources" / "sample" / "meeting.json"

NS: Final = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "dc": "http://purl.org/dc/elements/1.1/",
    "v": "urn:schemas-microsoft-com:vml",
}
Element = etree._Element


@dataclass(frozen=True)
class Package:
    """The parts of a file, by name."""

    parts: dict[str, bytes]

    @classmethod
    def of(cls, content: bytes) -> "Package":
        with ZipFile(BytesIO(content)) as archive:
            return cls({name: archive.read(name) for name in archive.namelist()})

    def tree(self, name: str) -> Element:
        """A part as XML."""
        return etree.fromstring(self.parts[name])

    def named(self, start: str) -> list[str]:
        """The XML parts whose names start so, in order."""
        found = (name for name in self.parts if name.startswith(start) and name.endswith(".xml"))
        return sorted(found)

    def with_part(self, name: str, content: bytes) -> "Package":
        return Package({**self.parts, name: content})


def makeable(ending: str) -> list[tuple[str, Version]]:
    """Every kind and version with this ending that the program makes."""
    return [one for one in _offered() if ENDINGS[one[0]] == ending]


def _offered() -> Iterator[tuple[str, Version]]:
    for kind in ENDINGS:
        for version in Version:
            try:
                must_be_makeable(kind, version)
            except InputFault:
                continue
            yield kind, version


@cache
def sample_document(kind: str, version: Version, *options: str) -> Package:
    """A document of the sample meeting."""
    return _rendered(SAMPLE, kind, version, options)


def document_of(file: Any, kind: str, version: Version = Version.FULL) -> Package:
    """A document of another meeting file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "meeting.json"
        path.write_text(json.dumps(file), encoding="utf-8")
        return _rendered(path, kind, version, ())


def _rendered(file: Path, kind: str, version: Version, options: tuple[str, ...]) -> Package:
    with TemporaryDirectory() as folder:
        out = Path(folder) / f"document{ENDINGS[kind]}"
        what = ("--kind", kind, "--version", version.value, "--out", str(out))
        assert run(("render", str(file), *what, *options)) == 0
        return Package.of(out.read_bytes())


def attribute(node: Element | None, name: str) -> str:
    """An attribute of a prefixed name, as ``w:val``; empty where there is none."""
    if node is None:
        return ""
    prefix, _, local = name.rpartition(":")
    return str(node.get(f"{{{NS[prefix]}}}{local}" if prefix else local, ""))
