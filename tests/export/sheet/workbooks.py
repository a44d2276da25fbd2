"""What stands in a finished spreadsheet, read from its parts."""

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

_NAMES = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


@dataclass
class ReadCell:
    """A cell as it is in the file.

    Attributes:
        kind: "s" for words, "" for a number or an empty cell.
        runs: how many formattings its words have.
    """

    kind: str
    value: str
    style: Any
    runs: int = 0


@dataclass
class Workbook:
    """A finished file."""

    parts: dict[str, bytes]
    sheet: Any = field(init=False)
    cells: dict[str, ReadCell] = field(init=False)

    def __post_init__(self) -> None:
        self.sheet = self.tree("xl/worksheets/sheet1.xml")
        strings = self.tree("xl/sharedStrings.xml")
        shared = strings.findall("m:si", _NAMES) if strings is not None else []
        formats = self.tree("xl/styles.xml").find("m:cellXfs", _NAMES)
        self.cells = {
            one.get("r"): _read(one, shared, formats)
            for one in self.sheet.iterfind(".//m:c", _NAMES)
        }

    def tree(self, name: str) -> Any:
        return etree.fromstring(self.parts[name]) if name in self.parts else None

    def all(self, path: str) -> list[Any]:
        return list(self.sheet.iterfind(f".//m:{path}", _NAMES))

    def one(self, path: str) -> Any:
        (found,) = self.all(path)
        return found

    def row(self, number: int) -> list[str]:
        return [
            cell.value
            for place, cell in self.cells.items()
            if place.strip("ABCDEFGHIJKL") == str(number)
        ]

    def format_of(self, place: str) -> str:
        """The number format of a cell."""
        wanted = self.cells[place].style.get("numFmtId")
        formats = self.tree("xl/styles.xml").iterfind(".//m:numFmt", _NAMES)
        named = {one.get("numFmtId"): one.get("formatCode") for one in formats}
        return str(named.get(wanted, wanted))

    def colour_of(self, place: str) -> str:
        """The colour of the words of a cell."""
        fonts = self.tree("xl/styles.xml").find("m:fonts", _NAMES)
        font = fonts[int(self.cells[place].style.get("fontId"))]
        return str(font.find("m:color", _NAMES).get("rgb"))


def workbook(content: bytes) -> Workbook:
    with ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        return Workbook({name: archive.read(name) for name in archive.namelist()})


def _read(cell: Any, shared: list[Any], formats: Any) -> ReadCell:
    assert cell.find("m:f", _NAMES) is None, "a formula"
    style = formats[int(cell.get("s", "0"))]
    value = cell.findtext("m:v", "", _NAMES)
    if cell.get("t") != "s":
        return ReadCell("", value, style)
    string = shared[int(value)]
    words = "".join(string.itertext())
    return ReadCell("s", words, style, len(string.findall("m:r", _NAMES)))
