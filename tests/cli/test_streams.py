"""Results on the one stream, messages on the other."""

import errno
import json
import sys
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from pathlib import Path

import pytest

from ccm_minutes.cli.streams import NobodyReads, answer_failure, asks_for_json, say, say_json, tell
from ccm_minutes.domain.errors import OutputFault


class Broken(TextIOWrapper):
    """A stream that takes nothing."""

    def __init__(self, number: int, file: Path) -> None:
        super().__init__(file.open("wb"), encoding="utf-8")
        self.number = number

    def write(self, _text: str) -> int:
        raise OSError(self.number, "No way")


@pytest.fixture
def broken(tmp_path: Path) -> Iterator[Callable[[int], Broken]]:
    made: list[Broken] = []

    def make(number: int) -> Broken:
        made.append(Broken(number, tmp_path / "stream"))
        return made[-1]

    yield make
    for stream in made:
        stream.close()


def test_a_result_is_a_line_on_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    say("m1")

    assert capsys.readouterr() == ("m1\n", "")


def test_a_message_never_meets_the_result(capsys: pytest.CaptureFixture[str]) -> None:
    tell("one", "two")

    assert capsys.readouterr() == ("", "one\ntwo\n")


def test_json_keeps_letters_readable(capsys: pytest.CaptureFixture[str]) -> None:
    say_json({"place": "Genève"})

    assert capsys.readouterr().out == '{"place": "Genève"}\n'


def test_a_closed_pipe_is_nobodys_fault(
    broken: Callable[[int], Broken], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", broken(errno.EPIPE))

    with pytest.raises(NobodyReads) as quiet:
        say("m1")
    assert quiet.value.sentence == ""


def test_a_full_disk_is_told_of(
    broken: Callable[[int], Broken], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", broken(errno.ENOSPC))

    with pytest.raises(OutputFault, match="standard output"):
        say("m1")


def test_nobody_need_read_messages(
    broken: Callable[[int], Broken], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", broken(errno.EPIPE))

    tell("lost")


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_stream_that_was_closed_before_the_start_is_no_fault(
    stream: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, stream, None)

    say("m1")
    tell("done")


def test_a_failure_is_told_in_prose(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer_failure("It is not there.", 2, ["list"]) == 2

    assert capsys.readouterr() == ("", "It is not there.\n")


def test_a_failure_is_one_json_object_where_json_was_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answer_failure("It is not there.", 2, ["list", "--json"], {"findings": []})

    assert json.loads(capsys.readouterr().out) == {
        "error": "It is not there.",
        "exit": 2,
        "findings": [],
    }


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        (["--json", "list"], True),
        (["list", "--json"], True),
        (["search", "--", "--json"], False),
        (["list"], False),
    ],
)
def test_json_is_asked_for_before_or_after_the_verb(arguments: list[str], asked: bool) -> None:
    assert asks_for_json(arguments) is asked
