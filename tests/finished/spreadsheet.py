"""What a spreadsheet owes to those who hear it, or see it badly. A rule gives what offends it."""

from collections.abc import Callable, Iterator
from typing import Final

from tests.finished.contrast import LEAST, contrast
from tests.finished.files import NS, Element, Package, attribute

Rule = Callable[[Package], Iterator[str]]

WHITE: Final = "FFFFFF"
BLACK: Final = "000000"


def title(package: Package) -> Iterator[str]:
    """A screen reader announces a file by its title, in its language."""
    core = package.tree("docProps/core.xml")
    for name in ("dc:title", "dc:language"):
        if not core.findtext(name, "", NS).strip():
            yield f"no {name}"
    for sheet in package.tree("xl/workbook.xml").iterfind(".//s:sheet", NS):
        if sheet.get("name", "Sheet1").startswith("Sheet"):
            yield "a sheet without a name"


def tables(package: Package) -> Iterator[str]:
    """A table says to a screen reader what its columns are, and lets one choose rows."""
    found = [package.tree(name) for name in package.named("xl/tables/")]
    if not found:
        yield "no table"
    for table in found:
        if table.get("headerRowCount", "1") == "0":
            yield "a table without a header row"
        if not all(one.get("name", "").strip() for one in table.iterfind(".//s:tableColumn", NS)):
            yield "a column without a name"
        if table.find("s:autoFilter", NS) is None:
            yield "a table without filters"


def header_stays(package: Package) -> Iterator[str]:
    """The header is on every screen and on every page."""
    for name in package.named("xl/worksheets/"):
        pane = package.tree(name).find(".//s:sheetView/s:pane", NS)
        if pane is None or pane.get("state") != "frozen":
            yield f"{name}: the header goes away"
    names = package.tree("xl/workbook.xml").iterfind(".//s:definedName", NS)
    if "_xlnm.Print_Titles" not in {one.get("name") for one in names}:
        yield "no header on the second page"


def plain_cells(package: Package) -> Iterator[str]:
    """Cells are read one by one: none is merged, and none is a formula."""
    for name in package.named("xl/worksheets/"):
        sheet = package.tree(name)
        if sheet.find("s:mergeCells", NS) is not None:
            yield f"{name}: merged cells"
        for cell in sheet.iterfind(".//s:c[s:f]", NS):
            yield f"{name}: a formula in {cell.get('r')}"


def contrasts(package: Package) -> Iterator[str]:
    """Every cell is read on the ground it stands on."""
    for number, (font, ground) in enumerate(_looks(package)):
        ratio = contrast(_color(font), ground)
        if ratio < LEAST:
            yield f"the format {number}: {ratio:.1f}"


def colours(package: Package) -> Iterator[str]:
    """A cell that stands out by its ground stands out without colours too."""
    for number, (font, ground) in enumerate(_looks(package)):
        if ground != WHITE and font.find("s:b", NS) is None:
            yield f"the format {number} differs by colour alone"


def _looks(package: Package) -> Iterator[tuple[Element, str]]:
    """Each format's font, and the colour of its ground."""
    root = package.tree("xl/styles.xml")
    fonts, fills = root.findall("s:fonts/s:font", NS), root.findall("s:fills/s:fill", NS)
    for one in root.iterfind("s:cellXfs/s:xf", NS):
        fill = fills[int(attribute(one, "fillId"))].find("s:patternFill/s:fgColor", NS)
        yield fonts[int(attribute(one, "fontId"))], attribute(fill, "rgb")[2:] or WHITE


def _color(font: Element) -> str:
    # Without one of its own, text has the first dark colour of the theme: black.
    return attribute(font.find("s:color", NS), "rgb")[2:] or BLACK


RULES: tuple[Rule, ...] = (*(title, tables, header_stays, plain_cells, contrasts, colours),)
