"""Lists of abbreviations: what may stand in one, and their way into CSV and out of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.adapters.foreign.table import rows_in
from ccm_minutes.application.abbreviation_lists import WrongList, csv_of, list_of
from ccm_minutes.application.abbreviations import (
    Abbreviation,
    UnfitAbbreviation,
    body_key,
    fit,
    merged,
)

FILE = "short.csv"
SHORTS = st.text(
    st.characters(categories=["Ll", "Lu", "Nd"], exclude_characters="\u0149"),
    min_size=1,
    max_size=8,
)
LONGS = st.text(
    st.sampled_from(["a", "B", "é", " ", '"', ",", ";", "=", "+", "-", "@", "'", "1", "|", "水"]),
    min_size=1,
    max_size=20,
).filter(lambda words: bool(words.strip()))


def read(text: str) -> tuple[Abbreviation, ...]:
    return list_of(rows_in(text.encode()), FILE)


@pytest.mark.parametrize(
    "text",
    [
        "short,long\nsp,State Party\n",
        "sp;State Party\n",
        "\ufeffAbréviation\tTexte\nsp\tState  Party\n",
        "short,long,\nsp,State Party,\n",
        "sp,'State Party\n".replace("'", ""),
    ],
)
def test_a_list_is_taken_with_heads_and_without(text: str) -> None:
    assert read(text) == (Abbreviation("sp", "State Party"),)


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("short,long\nsp,State Party\nsp,other\n", 3, "stands in line 2 already"),
        ("short,long\ns p,State Party\n", 2, "one word"),
        ("short,long\nsp,\n", 2, "Type both"),
        ("short,long\n", 1, "no abbreviation"),
        ("short,long,more\nsp,State Party,x\n", 1, "two columns"),
        (f"{'s' * 41},x\n", 1, "at most 40"),
    ],
)
def test_a_list_that_cannot_be_taken_names_the_line(text: str, line: int, why: str) -> None:
    with pytest.raises(WrongList) as wrong:
        read(text)
    assert f"{FILE}, line {line}: " in wrong.value.sentence
    assert why in wrong.value.sentence


@pytest.mark.parametrize("words", ["=1+1", "-led", "+41", "@home", "'=1", "''-x", "'quoted'"])
def test_no_cell_begins_a_formula_and_all_come_back(words: str) -> None:
    content = csv_of((Abbreviation("x", words),))

    cell = rows_in(content)[1].cells[1]
    assert cell[0] not in "=+-@\t\r"
    assert list_of(rows_in(content), FILE) == (Abbreviation("x", words),)


@given(st.lists(st.builds(fit, SHORTS, LONGS), unique_by=lambda one: one.short, min_size=1))
def test_every_list_comes_back_as_it_went_out(listed: list[Abbreviation]) -> None:
    heads = [
        one for one in listed if (one.short.casefold(), one.long.casefold()) == ("short", "long")
    ]
    assert not heads
    assert list_of(rows_in(csv_of(listed)), FILE) == tuple(listed)


@pytest.mark.parametrize(
    ("short", "long"), [("", "x"), ("x", " "), ("a b", "x"), ("(sp", "x"), ("x" * 41, "y")]
)
def test_what_could_never_be_typed_is_no_abbreviation(short: str, long: str) -> None:
    with pytest.raises(UnfitAbbreviation):
        fit(short, long)


def test_a_list_is_merged_by_short_form_and_sorted() -> None:
    one, other, new = Abbreviation("b", "1"), Abbreviation("A", "2"), Abbreviation("b", "3")
    assert merged((one, other), (new,)) == (other, new)


def test_a_body_is_the_same_however_it_is_spaced_or_cased() -> None:
    assert body_key(" Lantern  Committee ") == body_key("lantern committee")
    assert body_key(None) == body_key("")
