"""Letterheads on the command line: given for one document, and kept for a body."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.adapters.foreign.hostile import HOSTILE, letterhead, zipped
from tests.cli.calls import SAMPLE, SAMPLE_ID, Caller, sample, written

BODY = str(sample()["meeting"]["body"])


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CCM_MINUTES_HOME", str(tmp_path / "home"))


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.docx"
    path.write_bytes(zipped(letterhead()))
    return path


def part(document: Path, name: str) -> bytes:
    with ZipFile(document) as archive:
        return archive.read(name)


def parts(document: Path) -> list[str]:
    with ZipFile(document) as archive:
        return archive.namelist()


def test_the_full_version_is_written_on_it(call: Caller, tmp_path: Path, letter: Path) -> None:
    out = tmp_path / "a.docx"

    assert call("render", SAMPLE, "--out", out, "--template", letter).status == 0

    assert b"Tessel" in part(out, "word/footer2.xml")
    assert b"FOUO" in part(out, "word/header3.xml")
    assert "word/media/letterhead1.png" in parts(out)


def test_the_sanitised_version_has_its_measures_and_none_of_its_words(
    call: Caller, tmp_path: Path, letter: Path
) -> None:
    out, sanitised = tmp_path / "a.docx", ("--version", "sanitised")

    assert call("render", SAMPLE, "--out", out, *sanitised, "--template", letter).status == 0

    assert b'w:left="1700"' in part(out, "word/document.xml")
    assert b"Tessel" not in part(out, "word/footer1.xml")
    assert call("verify", out, "--against", SAMPLE, "--template", letter).status == 0
    assert call("verify", out, "--against", SAMPLE).status == 1


def test_a_template_from_the_store_is_used_too(
    call: Caller, tmp_path: Path, letter: Path, store: tuple[object, ...]
) -> None:
    out = tmp_path / "a.docx"

    assert call("export", SAMPLE_ID, "--out", out, "--template", letter, *store).status == 0

    assert b"Tessel" in part(out, "word/footer1.xml")


@pytest.mark.parametrize("name", ["macros", "a bomb", "text", "laughs", "DDE", "a remote picture"])
@pytest.mark.parametrize("version", ["full", "sanitised"])
def test_one_that_may_do_harm_is_refused_by_name(
    call: Caller, tmp_path: Path, name: str, version: str
) -> None:
    make, words = HOSTILE[name]
    letter, out = tmp_path / "letter.docx", tmp_path / "a.docx"
    letter.write_bytes(make())

    answer = call("render", SAMPLE, "--out", out, "--template", letter, "--version", version)

    assert answer.status == 2
    assert "letter.docx" in answer.err
    assert words in answer.err
    assert not out.exists()
    assert call("verify", SAMPLE, "--against", SAMPLE, "--template", letter).status == 2


def test_a_missing_one_is_named(call: Caller, tmp_path: Path) -> None:
    answer = call("render", SAMPLE, "--out", tmp_path / "a.docx", "--template", tmp_path / "b.docx")

    assert answer.status == 2
    assert "b.docx" in answer.err


def test_a_letterhead_is_never_written_over(call: Caller, letter: Path) -> None:
    before = letter.read_bytes()

    answer = call("render", SAMPLE, "--out", letter, "--template", letter, "--replace")

    assert answer.status == 2
    assert letter.read_bytes() == before


def test_only_word_files_have_a_template(call: Caller, tmp_path: Path, letter: Path) -> None:
    out = tmp_path / "a.xlsx"

    answer = call("render", SAMPLE, "--kind", "actions", "--out", out, "--template", letter)

    assert answer.status == 2
    assert "no Word file" in answer.err


def test_other_documents_of_a_body_with_a_letterhead_are_as_ever(
    call: Caller, tmp_path: Path, letter: Path
) -> None:
    call("template", BODY, letter)
    assert call("render", SAMPLE, "--kind", "actions", "--out", tmp_path / "a.xlsx").status == 0


def test_a_body_keeps_its_letterhead(call: Caller, tmp_path: Path, letter: Path) -> None:
    first, second, third = (tmp_path / f"{name}.docx" for name in "abc")

    assert call("template", BODY, letter).status == 0
    letter.unlink()
    assert call("render", SAMPLE, "--out", first).status == 0
    value = sample()
    value["meeting"]["body"] = "Another Body"
    other = written(tmp_path, value)
    assert call("render", other, "--out", second).status == 0
    assert call("template", BODY, "--remove").status == 0
    assert call("render", SAMPLE, "--out", third).status == 0

    with_it = [b"Tessel" in part(out, "word/footer1.xml") for out in (first, second, third)]
    assert with_it == [True, False, False]


def test_verify_knows_the_letterhead_of_the_body(
    call: Caller, tmp_path: Path, letter: Path
) -> None:
    out = tmp_path / "a.docx"

    call("template", BODY, letter)
    call("render", SAMPLE, "--out", out, "--version", "sanitised")

    assert call("verify", out, "--against", SAMPLE).status == 0


def test_a_body_that_is_called_otherwise_in_a_release_does_not_choose_its_look(
    call: Caller, tmp_path: Path, letter: Path
) -> None:
    value = sample()
    value["meeting"]["in_release"] = {"body": "A Committee"}
    outs = [tmp_path / f"{name}.docx" for name in "ab"]

    call("template", BODY, letter)
    for out, body in zip(outs, (BODY, "Another Body"), strict=True):
        value["meeting"]["body"] = body
        made = call("render", written(tmp_path, value), "--out", out, "--version", "sanitised")
        assert made.status == 0

    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_what_a_body_has_is_said(call: Caller, letter: Path) -> None:
    assert call("template", BODY, "--json").value == {"body": BODY, "template": False}
    call("template", BODY, letter)
    assert call("template", BODY).out == f"{BODY} has a template of its own.\n"


def test_those_that_have_one_are_listed_from_the_store(
    call: Caller, letter: Path, store: tuple[object, ...]
) -> None:
    assert call("template", "--json", *store).value == {"bodies": [], "others": 0}
    call("template", BODY, letter)
    call("template", "Another Body", letter)

    assert call("template", "--json", *store).value == {"bodies": [BODY], "others": 1}
    assert call("template").out == "2 of bodies that have no meeting in this store\n"


def test_one_that_may_do_harm_is_not_kept(call: Caller, tmp_path: Path, letter: Path) -> None:
    letter.write_bytes(HOSTILE["ActiveX"][0]())

    answer = call("template", BODY, letter)

    assert answer.status == 2
    assert "ActiveX" in answer.err
    assert call("template", BODY, "--json").value["template"] is False


def test_what_is_to_be_forgotten_is_a_body(call: Caller, letter: Path) -> None:
    assert call("template", "--remove").status == 2
    assert call("template", BODY, letter, "--remove").status == 2
