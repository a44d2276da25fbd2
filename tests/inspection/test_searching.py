"""What may not stand in a file is found in every code, and nothing else is."""

from base64 import b64encode, urlsafe_b64encode
from dataclasses import replace
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.document.tree import PageFurniture, Role
from ccm_minutes.inspection.encodings import hidden_texts, stands_wide
from ccm_minutes.inspection.searching import Search, Searched
from ccm_minutes.inspection.words import Finder
from tests.inspection.files import EXPECTED, complaints, document, expected, line, written

NAME = "Cassia Vole"
IN_CODE = {
    "base64": b64encode(NAME.encode()).decode(),
    "base64 in a word": "abc" + b64encode(NAME.encode()).decode(),
    "base64 after one byte": b64encode(b"\0" + NAME.encode()).decode(),
    "base64 after two bytes": b64encode(b"\0\1" + NAME.encode()).decode(),
    "base64 of wide characters": b64encode(NAME.encode("utf-16-le")).decode(),
    "base64 for addresses": urlsafe_b64encode(f"{NAME}???".encode()).decode(),
    "hexadecimal": NAME.encode().hex(),
    "hexadecimal in capitals": NAME.encode().hex().upper(),
    "hexadecimal after one digit": "f" + NAME.encode().hex(),
    "hexadecimal with blanks": NAME.encode().hex(" "),
    "hexadecimal with colons": NAME.encode().hex(":"),
    "hexadecimal of wide characters": NAME.encode("utf-16-be").hex(),
    "per cents": quote(NAME, safe=""),
    "per cents throughout": "".join(f"%{byte:02X}" for byte in NAME.encode()),
    "numbers": "".join(f"&#{ord(letter)};" for letter in NAME),
    "hexadecimal numbers": "".join(f"&#x{ord(letter):x};" for letter in NAME),
}


@pytest.mark.parametrize("how", IN_CODE)
def test_a_name_is_found_in_a_code(how: str) -> None:
    of = document(line(Role.BODY, f"See {IN_CODE[how]} there."))

    assert {one.code for one in complaints(written(of), expected(of))} == {"encodings"}


@pytest.mark.parametrize("code", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", [NAME, "阿维兰德"])
def test_a_name_is_found_in_wide_characters(code: str, name: str) -> None:
    raw = b"<w:t>" + name.encode(code)
    search = Search(replace(EXPECTED, forbidden=(name,)))

    assert stands_wide(name, raw)
    assert [one.code for one in search.complaints([Searched("part", "", raw)])] == ["encodings"]


@pytest.mark.parametrize(
    "words", ["BRUNMARK", "brunmark", "Brun\u200bmark", "Ｂrunmark", "-Brunmark's"]
)
def test_a_name_is_found_however_it_is_written(words: str) -> None:
    of = document(line(Role.BODY, f"As {words} said."))

    assert {one.code for one in complaints(written(of), expected(of))} == {"forbidden"}


@pytest.mark.parametrize(
    "words", ["Brunmarkish", "unBrunmark", "Brun mark", "Brunmar", "Cassia. Vole"]
)
def test_part_of_a_word_is_no_name(words: str) -> None:
    of = document(line(Role.BODY, f"As {words} said."))

    assert complaints(written(of), expected(of)) == []


def test_a_name_does_not_reach_over_two_paragraphs() -> None:
    of = document(line(Role.BODY, "By Cassia"), line(Role.BODY, "Vole, and others"))

    assert complaints(written(of), expected(of)) == []


@pytest.mark.parametrize("where", ["title", "head", "number"])
def test_a_name_is_found_wherever_words_stand(where: str) -> None:
    of = document()
    if where == "title":
        of = replace(of, title="Report by Brunmark")
    elif where == "head":
        of = replace(of, furniture=PageFurniture(reference="BR/Brunmark/1"))
    else:
        of = replace(of, heading_numbers="agenda-item", agenda_item="Brunmark")  # type: ignore[arg-type]
        of = replace(of, heading_numbers=type(document().heading_numbers)("agenda-item"))

    assert {one.code for one in complaints(written(of), expected(of))} == {"forbidden"}


def test_a_withheld_string_that_is_also_released_is_not_looked_for() -> None:
    of = document(line(Role.BODY, "In Oman, the price was forty thousand."))

    assert complaints(written(of), expected(of)) == []


def test_a_withheld_string_is_looked_for_as_whole_words_and_not_in_what_is_constant() -> None:
    of = document(line(Role.BODY, "A woman of Times New Roman in lowerRoman."))
    told = replace(
        expected(of), withheld=("Oman", "Point", "Speaker", "Arial", "single", "decimal")
    )

    assert complaints(written(of), told) == []


def test_strings_of_fewer_than_four_letters_are_not_looked_for() -> None:
    search = Search(replace(EXPECTED, withheld=("DPR", "2031-05-04", "a b c"), forbidden=()))

    assert list(search.complaints([Searched("part", "DPR 2031-05-04 a b c", b"")])) == []


def test_long_strings_are_found_whole_and_only_whole() -> None:
    long = "The price that was paid for it was forty thousand, in two parts"
    finder = Finder([long, f"{long} and more"])

    assert list(finder.found(f"He said: the {long[4:].upper()}.")) == [long]
    assert list(finder.found(f"{long}s")) == []


def test_nothing_to_look_for_is_found_nowhere() -> None:
    assert list(Finder([]).found("words")) == []
    assert list(Finder(["", " "]).found("words  ")) == []


@given(st.text(max_size=80))
def test_no_words_break_the_search(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()

    assert all(isinstance(hidden, str) for hidden in hidden_texts(text))
    assert set(Finder([text]).found(text)) <= {text}


@given(st.from_regex(r"[A-Za-z]{4,12}( [A-Za-z]{4,12})?", fullmatch=True), st.integers(0, 2))
def test_any_name_is_found_in_base64_wherever_it_begins(name: str, before: int) -> None:
    code = b64encode(b" " * before + name.encode()).decode()

    assert name in list(Finder([name]).found("|".join(hidden_texts(code))))
