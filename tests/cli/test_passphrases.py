"""Where a passphrase comes from."""

import getpass
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from ccm_minutes.cli.passphrases import NoPassphrase, from_file, new_passphrase, passphrase_for


def file_of(folder: Path, content: bytes) -> Path:
    path = folder / "passphrase"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "passphrase"),
    [
        (b"open sesame", "open sesame"),
        (b"open sesame\n", "open sesame"),
        (b"open sesame\r\n", "open sesame"),
        (b"open sesame\n\n", "open sesame\n"),
        (b" open sesame \n", " open sesame "),
        ("clé secrète\n".encode(), "clé secrète"),
        (b"\xef\xbb\xbfopen sesame\r\n", "open sesame"),
    ],
)
def test_one_newline_at_the_end_is_no_part_of_it(
    tmp_path: Path, content: bytes, passphrase: str
) -> None:
    assert from_file(file_of(tmp_path, content)) == passphrase


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe"])
def test_a_file_without_a_passphrase_is_named(tmp_path: Path, content: bytes) -> None:
    path = file_of(tmp_path, content)

    with pytest.raises(NoPassphrase, match=str(path)):
        from_file(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoPassphrase, match="nowhere"):
        from_file(tmp_path / "nowhere")


def typing(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    typed: Iterator[str] = iter(answers)
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: next(typed))


def test_it_is_asked_for_at_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    typing(monkeypatch, "open sesame")

    assert passphrase_for(None) == "open sesame"


def test_a_new_one_is_asked_for_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    typing(monkeypatch, "open sesame", "open sesame")

    assert new_passphrase(None) == "open sesame"


def test_two_that_differ_make_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    typing(monkeypatch, "open sesame", "open sesam")

    with pytest.raises(NoPassphrase, match="not the same"):
        new_passphrase(None)


def test_an_empty_answer_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    typing(monkeypatch, "")

    with pytest.raises(NoPassphrase, match="No passphrase"):
        passphrase_for(None)


def test_without_a_terminal_standard_input_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def would_read_standard_input(_prompt: str) -> str:
        warnings.warn("no terminal", getpass.GetPassWarning, stacklevel=1)
        raise AssertionError("it read standard input")

    monkeypatch.setattr(getpass, "getpass", would_read_standard_input)

    with pytest.raises(NoPassphrase, match="--passphrase-file"):
        passphrase_for(None)
