"""``report``: a text on the program and this machine."""

from pathlib import Path

import pytest

from tests.cli.calls import Caller, in_own_process

Store = tuple[object, ...]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "report.txt"


def test_it_says_how_the_store_does_where_it_can_be_opened(
    call: Caller, store: Store, out: Path
) -> None:
    answer = call("report", "--out", out, *store)

    assert (answer.status, answer.out) == (0, f"{out}\n")
    lines = out.read_text(encoding="utf-8").splitlines()
    assert "store is: opens; 1 meetings; 0 faults" in lines
    assert not [line for line in lines if line.endswith(" missing")]


def test_it_is_written_also_where_the_store_is_damaged(
    call: Caller, store: Store, folder: Path, out: Path
) -> None:
    (folder / "store.db").write_bytes(b"Averland" * 1000)

    assert call("report", "--out", out, *store).status == 0
    text = out.read_text(encoding="utf-8")
    assert "store is: UnreadableStore" in text
    assert str(Path.home()) not in text


def test_without_a_passphrase_the_store_is_not_looked_into(call: Caller, out: Path) -> None:
    answer = call("report", "--out", out, "--json")

    assert answer.value == {"report": str(out)}
    assert "store is: not looked into" in out.read_text(encoding="utf-8")


def test_a_file_that_is_there_is_left(call: Caller, out: Path) -> None:
    out.write_text("mine", encoding="utf-8")

    assert call("report", "--out", out).status == 6
    assert out.read_text(encoding="utf-8") == "mine"


def test_the_log_of_calls_before_stands_in_it(out: Path) -> None:
    in_own_process("list")

    assert in_own_process("report", "--out", out).status == 0
    assert '"fault": ["NoStore"]' in out.read_text(encoding="utf-8")
