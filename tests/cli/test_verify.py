"""Whether a finished sanitised document is exactly what may go out."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.calls import SAMPLE, SAMPLE_ID, Caller, sample, written


@pytest.fixture
def public(call: Caller, tmp_path: Path) -> Path:
    path = tmp_path / "public.docx"
    call("render", SAMPLE, "--out", path, "--version", "sanitised")
    return path


def test_what_render_wrote_may_go_out(call: Caller, public: Path) -> None:
    answer = call("verify", public, "--against", SAMPLE)

    assert (answer.status, answer.out) == (0, f"{public} is exactly what may go out.\n")


def test_it_may_be_verified_against_the_meeting_of_the_store(
    call: Caller, public: Path, store: tuple[object, ...]
) -> None:
    assert call("verify", public, "--against", SAMPLE_ID, *store).status == 0


def test_kind_and_language_are_those_it_was_rendered_with(call: Caller, tmp_path: Path) -> None:
    out, options = tmp_path / "summary.docx", ("--kind", "summary", "--language", "fr")
    call("render", SAMPLE, "--out", out, "--version", "sanitised", *options)

    assert call("verify", out, "--against", SAMPLE, *options).status == 0
    assert call("verify", out, "--against", SAMPLE).status == 1


def saved_again(path: Path) -> None:
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def with_a_comment(path: Path) -> None:
    with ZipFile(path, "a") as archive:
        archive.writestr("word/comments.xml", "<w:comments/>")


def in_full(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"\0")


def no_zip(path: Path) -> None:
    path.write_text("minutes", encoding="utf-8")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("spoil", [saved_again, with_a_comment, in_full, no_zip, empty, a_folder])
def test_whatever_is_wrong_with_the_file_is_the_program_saying_no(
    call: Caller, public: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(public)

    answer = call("verify", public, "--against", SAMPLE)

    assert (answer.status, answer.out) == (1, "")
    assert f"{public} is not what may go out" in answer.err


@pytest.mark.parametrize("options", [(), ("--version", "sanitised"), ("--version", "full")])
def test_a_full_version_never_may_go_out(
    call: Caller, tmp_path: Path, options: tuple[str, ...]
) -> None:
    full = tmp_path / "full.docx"
    call("render", SAMPLE, "--out", full)

    assert call("verify", full, "--against", SAMPLE, *options).status == 1


def test_a_meeting_that_changed_since_lets_nothing_of_before_out(
    call: Caller, public: Path, tmp_path: Path
) -> None:
    value = sample()
    value["agenda"][5]["in_release"] = "Other consultations"

    answer = call("verify", public, "--against", written(tmp_path, value))

    assert answer.status == 1
    assert "word/document.xml" in answer.err


def test_a_meeting_that_a_finding_blocks_lets_nothing_out(
    call: Caller, public: Path, tmp_path: Path
) -> None:
    value = sample()
    value["clearances"] = []

    assert call("verify", public, "--against", written(tmp_path, value)).status == 1


def test_only_a_missing_file_or_a_faulty_meeting_is_the_calls_own_fault(
    call: Caller, public: Path, tmp_path: Path
) -> None:
    missing = call("verify", tmp_path / "nowhere.docx", "--against", SAMPLE)
    faulty = call("verify", public, "--against", written(tmp_path, {"format": "x"}))

    assert missing.status == faulty.status == 2
    assert "nowhere.docx" in missing.err
    assert "meeting.json" in faulty.err
