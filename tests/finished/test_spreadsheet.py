"""The register is one that everybody can read, and the check of it finds what is planted."""

import pytest

from ccm_minutes.application.exporting import Version
from ccm_minutes.application.kinds import REGISTER
from tests.finished import spreadsheet
from tests.finished.files import Package, makeable, sample_document

_STYLES, _TABLE, _SHEET = "xl/styles.xml", "xl/tables/table1.xml", "xl/worksheets/sheet1.xml"
_PLANTED = (
    ("title", "docProps/core.xml", b"dc:title", b"dc:subject"),
    ("title", "xl/workbook.xml", b'name="Action points"', b'name="Sheet1"'),
    ("tables", _TABLE, b"<table ", b'<table headerRowCount="0" '),
    ("tables", _TABLE, b'name="Due"', b'name=""'),
    ("tables", _TABLE, b"autoFilter", b"filter"),
    ("header_stays", _SHEET, b'state="frozen"', b'state="split"'),
    ("header_stays", "xl/workbook.xml", b"Print_Titles", b"Print_Rows"),
    ("plain_cells", _SHEET, b"<pageMargins", b"<mergeCells/><pageMargins"),
    ("plain_cells", _SHEET, b"<v>", b"<f>1+1</f><v>"),
    ("contrasts", _STYLES, b'<color rgb="FF1D2126"/>', b'<color rgb="FF999999"/>'),
    ("colours", _STYLES, b"<b/>", b""),
)


def _register() -> Package:
    return sample_document(REGISTER, Version.FULL)


def test_the_register_is_the_one_spreadsheet() -> None:
    assert makeable(".xlsx") == [(REGISTER, Version.FULL)]


@pytest.mark.parametrize("rule", spreadsheet.RULES, ids=lambda rule: rule.__name__)
def test_nothing_offends_a_rule(rule: spreadsheet.Rule) -> None:
    assert list(rule(_register())) == []


@pytest.mark.parametrize(("rule", "part", "old", "new"), _PLANTED)
def test_what_is_planted_is_found(rule: str, part: str, old: bytes, new: bytes) -> None:
    sound = _register()
    assert old in sound.parts[part]

    planted = sound.with_part(part, sound.parts[part].replace(old, new))

    assert list(getattr(spreadsheet, rule)(planted)) != []


def test_a_sheet_without_a_table_is_found() -> None:
    parts = {name: data for name, data in _register().parts.items() if name != _TABLE}

    assert "no table" in list(spreadsheet.tables(Package(parts)))
