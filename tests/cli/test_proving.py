"""A recovery key proved at a terminal."""

import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import click
import pytest

from ccm_minutes.cli.proving import prove_on_paper
from tests.cli.calls import Caller

GROUPS = [f"AB{number:02}0" for number in range(1, 14)]
KEY = "-".join(GROUPS)
Typing = Callable[[Callable[[int], str]], list[int]]


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def typing(
    monkeypatch: pytest.MonkeyPatch,
) -> Typing:
    """Types at a terminal what a function says for the number of a group."""
    monkeypatch.setattr(click, "pause", lambda *_, **__: None)
    monkeypatch.setattr(click, "clear", lambda: None)

    def typed(answer: Callable[[int], str]) -> list[int]:
        asked: list[int] = []

        def prompt(words: str, **_: object) -> str:
            asked.append(int(words.removeprefix("Group ")))
            return answer(asked[-1])

        monkeypatch.setattr(click, "prompt", prompt)
        return asked

    return typed


def test_two_groups_are_asked_for(typing: Typing, capsys: pytest.CaptureFixture[str]) -> None:
    asked = typing(lambda number: f" {GROUPS[number - 1].lower().replace('0', 'o')} ")
    prove_on_paper(KEY)
    assert len(set(asked)) == 2
    assert "That is right" in capsys.readouterr().err


def test_who_has_it_not_on_paper_is_told_the_way(
    typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = typing(lambda _: "ABCDE")
    prove_on_paper(KEY)
    assert len(asked) == 3
    assert "Passphrase and keys" in capsys.readouterr().err


@pytest.mark.parametrize("verb", ["init", "rekey"])
def test_where_there_is_no_terminal_nothing_is_begun(
    call: Caller, tmp_path: Path, verb: str
) -> None:
    answer = call(verb, "--prove", "--store", tmp_path / "new")
    assert (answer.status, "terminal" in answer.err) == (2, True)
    assert not (tmp_path / "new").exists()


def test_the_key_of_a_new_store_is_proved_where_that_is_asked_for(
    call: Caller,
    tmp_path: Path,
    passphrase_file: Path,
    typing: Typing,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    asked = typing(lambda _: "ABCDE")
    new = ("--store", tmp_path / "new", "--passphrase-file", passphrase_file)
    assert call("init", "--prove", *new).status == 0
    assert len(asked) == 3
