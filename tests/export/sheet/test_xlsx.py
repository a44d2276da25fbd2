"""Sheets as Excel files."""

import time
from dataclasses import replace
from datetime import date
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.document.characters import printable
from ccm_minutes.document.sheet import Cell, Column, Sheet, Value
from ccm_minutes.document.tree import PageFurniture, Run
from ccm_minutes.domain.errors import Cancelled
from ccm_minutes.export.sheet import xlsx
from ccm_minutes.export.sheet.limits import TooManyRows
from ccm_minutes.export.sheet.xlsx import xlsx_bytes
from tests.export.sheet.workbooks import Workbook, workbook

FURNITURE = PageFurniture("FOUO", "Lamps & Wicks", "L/3", ("Page ", " of ", ""))
COLUMNS = (Column("No.", 5), Column("Action", 40), Column("Due", 13))


def silent(_done: int, _total: int) -> None:
    pass


def words(text: str) -> Cell:
    return Cell((Run(text),))


def sheet(*values: Value, furniture: PageFurniture = FURNITURE) -> Sheet:
    rows = tuple((Cell(n), Cell(value), Cell()) for n, value in enumerate(values, start=1))
    return Sheet(
        title="Action points",
        language="en-GB",
        name="Action points",
        note="As of 4 March 2031.",
        columns=COLUMNS,
        rows=rows,
        furniture=furniture,
        nothing="There is nothing.",
    )


def written(one: Sheet) -> Workbook:
    return workbook(xlsx_bytes(one, silent))


def texts(*values: str) -> Workbook:
    return written(sheet(*((Run(value),) for value in values)))


def test_title_note_and_banner_stand_above_the_table() -> None:
    book = texts("light the lamps")

    assert [book.cells[place].value for place in ("A1", "A2", "A3")] == [
        "FOUO",
        "Action points",
        "As of 4 March 2031.",
    ]
    assert book.row(4) == ["No.", "Action", "Due"]
    assert book.row(5) == ["1", "light the lamps", ""]


def test_without_a_banner_there_is_no_line_for_one() -> None:
    book = written(sheet((Run("light the lamps"),), furniture=PageFurniture()))

    assert book.cells["A1"].value == "Action points"
    assert book.row(3) == ["No.", "Action", "Due"]


def test_the_rows_are_a_table_with_filters_and_headings() -> None:
    table = texts("one", "two").tree("xl/tables/table1.xml")

    assert table.get("ref") == "A4:C6"
    assert [child.tag.rpartition("}")[2] for child in table][:2] == ["autoFilter", "tableColumns"]
    assert [column.get("name") for column in table[1]] == ["No.", "Action", "Due"]


def test_the_headings_stay_on_screen_and_on_every_printed_page() -> None:
    book = texts("light the lamps")

    assert book.one("pane").get("ySplit") == "4"
    assert book.one("pane").get("state") == "frozen"
    names = book.tree("xl/workbook.xml").iterfind(".//{*}definedName")
    assert [name.text for name in names] == [
        "'Action points'!$A$1:$C$5",
        "'Action points'!$4:$4",
    ]


def test_it_is_printed_across_the_page_and_as_wide_as_one() -> None:
    book = texts("light the lamps")

    assert (book.one("pageSetup").get("orientation"), book.one("pageSetup").get("paperSize")) == (
        "landscape",
        "9",
    )
    assert (book.one("pageSetup").get("fitToHeight"), book.one("pageSetUpPr").get("fitToPage")) == (
        "0",
        "1",
    )


def test_the_banner_is_at_the_top_and_foot_of_every_page_and_an_ampersand_is_no_code() -> None:
    book = texts("light the lamps")

    assert book.one("oddHeader").text == "&LLamps && Wicks&CFOUO&RL/3"
    assert book.one("oddFooter").text == "&CFOUO&RPage &P of &N"
    assert book.one("headerFooter").get("differentFirst") is None


def test_a_head_that_is_longer_than_a_page_takes_is_cut() -> None:
    long = PageFurniture("FOUO", "lamps " * 100, "wicks " * 100)

    head = written(sheet((Run("x"),), furniture=long)).one("oddHeader").text

    assert len(head) <= 255
    assert head.count("…") == 2


def test_a_title_that_no_cell_could_hold_is_shortened_above_the_table() -> None:
    book = written(replace(sheet((Run("x"),)), title="T" * 40_000))

    assert book.cells["A2"].value == "T" * 999 + "…"


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\nx"])
def test_nothing_typed_is_a_formula_not_even_when_the_cell_is_edited(start: str) -> None:
    cell = texts(start).cells["B5"]

    assert (cell.kind, cell.value) == ("s", start)
    assert cell.style.get("quotePrefix") == "1"


def test_a_hyperlink_and_a_number_stay_the_words_that_they_are() -> None:
    book = texts("https://lamps.example/x", "0042", "mailto:a@b.example")

    assert [book.cells[f"B{n}"].kind for n in (5, 6, 7)] == ["s", "s", "s"]
    assert book.all("hyperlink") == []
    assert book.cells["B6"].value == "0042"


def test_a_day_is_a_day_in_the_format_of_its_language() -> None:
    english = written(sheet(date(2031, 3, 4)))
    french = written(replace(sheet(date(2031, 3, 4)), language="fr-CH"))

    assert (english.cells["B5"].kind, english.cells["B5"].value) == ("", "47911")
    assert english.format_of("B5") == "[$-809]d mmm yyyy"
    assert french.format_of("B5") == "[$-40C]d mmm yyyy"


def test_a_day_before_all_that_spreadsheets_can_count_is_written_out() -> None:
    book = written(sheet(date(1899, 12, 31), date(1, 1, 1), date(1900, 1, 1), date(9999, 12, 31)))

    assert [book.cells[f"B{n}"].value for n in (5, 6, 7, 8)] == [
        "1899-12-31",
        "0001-01-01",
        "1",
        "2958465",
    ]


def test_what_is_overdue_is_red() -> None:
    row = (Cell(1), Cell((Run("late"),), alarm=True), words("in time"))

    book = written(replace(sheet(), rows=(row,)))

    assert book.colour_of("B5") == "FFA3261D"
    assert book.colour_of("C5") != "FFA3261D"


def test_formatting_within_a_cell_is_kept() -> None:
    runs = (Run("4 km"), Run("2", superscript=True), Run(" by "), Run("June", bold=True))

    cell = written(sheet(runs)).cells["B5"]

    assert (cell.value, cell.runs) == ("4 km2 by June", 4)


@pytest.mark.parametrize("runs", [(Run("all bold", bold=True),), (Run("2", superscript=True),)])
def test_words_of_one_formatting_are_all_there(runs: tuple[Run, ...]) -> None:
    assert written(sheet(runs)).cells["B5"].value == runs[0].text


@pytest.mark.parametrize(
    "text",
    [
        "<r>x & y</r>",
        "<r></r>",
        "<b>",
        "&lt;",
        "]]>",
        "_x0041_",
        "  two  ",
        "a\u0301",
        "😀",
        "مرحبا",
    ],
)
def test_hostile_words_are_words(text: str) -> None:
    assert texts(text).cells["B5"].value.replace("_x005F_", "_") == text


@given(st.lists(st.text(st.characters(), max_size=40), min_size=1, max_size=5))
def test_any_text_stands_in_its_cell_but_for_what_no_file_can_hold(values: list[str]) -> None:
    book = texts(*values)

    held = [book.cells[f"B{n}"].value for n, _ in enumerate(values, start=5)]
    assert [one.replace("_x005F_", "_") for one in held] == list(map(printable, values))


def test_words_too_long_for_a_cell_go_on_in_the_next_row() -> None:
    long = " ".join(f"lamp{n}" for n in range(5_000))

    book = texts(long, "short")

    parts = [book.cells[f"B{n}"].value for n in (5, 6)]
    assert all(len(part) <= 32_767 for part in parts)
    assert (parts[0][-2:], parts[1][:1]) == (" …", "…")
    assert "".join(parts).replace("…", "") == long
    assert [book.cells[f"A{n}"].value for n in (5, 6, 7)] == ["1", "1", "2"]


def test_the_length_of_a_cell_is_counted_as_spreadsheets_count_it() -> None:
    book = texts("😀" * 20_000)

    parts = [book.cells[f"B{n}"].value for n in (5, 6)]
    assert all(len(part.encode("utf-16-le")) // 2 <= 32_767 for part in parts)
    assert "".join(parts).replace("…", "") == "😀" * 20_000


def test_more_lines_than_a_cell_can_show_go_on_in_the_next_row() -> None:
    text = "\n".join(f"line {n}" for n in range(600))

    book = texts(text)

    parts = [book.cells[f"B{n}"].value for n in (5, 6, 7)]
    assert all(part.count("\n") <= 253 for part in parts)
    assert "".join(parts).replace("…", "") == text


def test_a_megabyte_of_words_is_all_there() -> None:
    text = "x" * 1_000_000

    book = texts(text)

    held = "".join(cell.value for place, cell in book.cells.items() if place[0] == "B")
    assert held.count("x") == len(text)


def test_a_row_is_as_high_as_its_words_need() -> None:
    book = texts("short", "wicks and oil " * 20)

    heights = [float(row.get("ht")) for row in book.all("row")[-2:]]
    assert heights == [17.25, 17.25 + 15 * 7]


def test_a_sheet_without_rows_says_so_and_is_no_table() -> None:
    book = written(sheet())

    assert book.row(4) == ["No.", "Action", "Due"]
    assert book.row(5) == ["There is nothing."]
    assert "xl/tables/table1.xml" not in book.parts


def test_more_rows_than_a_sheet_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 5)

    texts("one")
    with pytest.raises(TooManyRows, match="this one would have 2"):
        texts("one", "two")


def test_the_properties_name_the_title_and_the_language_and_nobody() -> None:
    core = texts("x").tree("docProps/core.xml")

    assert {child.tag.rpartition("}")[2]: child.text for child in core} == {
        "title": "Action points",
        "language": "en-GB",
    }


def test_a_tab_has_a_name_that_it_may_have() -> None:
    book = written(replace(sheet((Run("x"),)), name="Points: a/b [c] * of 'all' those meetings"))

    tab = book.tree("xl/workbook.xml").find(".//{*}sheet").get("name")
    assert tab == "Points ab c  of all those meeti"


def test_equal_sheets_give_equal_bytes_whenever_they_are_written() -> None:
    one = sheet((Run("x"),), date(2031, 3, 4))

    first = xlsx_bytes(one, silent)
    time.sleep(1.1)

    assert xlsx_bytes(one, silent) == first


def test_the_package_is_canonical() -> None:
    with ZipFile(BytesIO(xlsx_bytes(sheet((Run("x"),)), silent))) as archive:
        members = archive.infolist()

    assert {member.compress_type for member in members} == {ZIP_STORED}
    assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}
    assert members[0].filename == "[Content_Types].xml"


def test_progress_is_told_and_may_end_the_work() -> None:
    seen: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 250:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        xlsx_bytes(sheet(*((Run("x"),) for _ in range(600))), stop)

    assert seen == [(0, 600), (250, 600)]
