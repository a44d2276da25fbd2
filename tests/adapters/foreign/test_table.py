"""Tables of somebody else: as spreadsheets write them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.adapters.foreign.faults import Unfit, UnfitFile
from ccm_minutes.adapters.foreign.table import rows_in, table_at
from ccm_minutes.application.rostering import Row

HEADS = Row(1, ("name", "kind"))


@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_cells_are_read_whatever_stands_between_them(between: str, encoding: str) -> None:
    text = f'name{between}kind\r\n"Averland{between} the ""old"""{between} state\r\n\r\nBoland\r\n'

    rows = rows_in(text.encode(encoding))

    assert rows == (
        HEADS,
        Row(2, (f'Averland{between} the "old"', "state")),
        Row(4, ("Boland",)),
    )


def test_a_cell_may_hold_lines_and_the_next_row_keeps_its_number() -> None:
    assert rows_in(b'name,kind\n"A\nB",\nC,\n')[1:] == (Row(2, ("A\nB", "")), Row(4, ("C", "")))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"\n \n", "it is empty"),
        (b'name\n"Averland', "the quotation marks in the row from its line 2 on do not match"),
        (b'name\n"A"x', "the quotation marks in the row from its line 2 on do not match"),
        (b"name\nA,B\n", "its line 2 has 2 cells under 1 heads"),
        (b",,\n,\n", "it is empty"),
        (b"name" + b"," * 50, "its line 1 has more than 40 columns"),
        (b"name,kind\nA," + b"x" * 2001, "its line 2, column 2, is longer than 2000 letters"),
        (b"name\nA\0", "its line 2, column 2, holds no text (a control character)"),
    ],
)
def test_what_is_no_table_is_told_with_its_place(content: bytes, why: str) -> None:
    with pytest.raises(Unfit) as refused:
        rows_in(content)

    assert refused.value.why == why


def test_an_old_code_page_is_refused_and_not_guessed_at(tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes("name\nCôte d'Ivoire".encode("cp1252"))

    with pytest.raises(UnfitFile) as refused:
        table_at(file)

    assert "its line 2, column 2, is not in UTF-8" in refused.value.sentence
    assert refused.value.sentence.endswith('save it as "CSV UTF-8" and give that.')


@given(st.text(alphabet='a,;\t"\n\r', max_size=40))
def test_any_text_is_a_table_or_refused(text: str) -> None:
    try:
        rows = rows_in(text.encode())
    except Unfit:
        return
    assert all(any(row.cells) for row in rows)
