"""Lines from standard input into a meeting."""

import os
import signal
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from itertools import islice
from pathlib import Path

import pytest

from ccm_minutes.adapters.store.open import open_store
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import plain
from tests.cli.calls import SAMPLE_ID, Answer, Caller, command, started
from tests.cli.conftest import PASSPHRASE

Store = tuple[object, ...]


@pytest.fixture
def capture(call: Caller, store: Store, monkeypatch: pytest.MonkeyPatch) -> Caller:
    """Captures these bytes into the sample meeting."""

    def captured(content: bytes, *options: object) -> Answer:
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(content)))
        return call("capture", SAMPLE_ID, *store, *options)

    return captured


def kept(folder: Path) -> Meeting:
    with open_store(folder, PASSPHRASE, for_writing=False) as register:
        return register.load(SAMPLE_ID)


def captured_texts(folder: Path, title: str) -> list[str]:
    (item,) = (item for item in kept(folder).agenda if item.title == title)
    return [plain(entry.text) for entry in item.entries]


def test_every_line_has_its_answer_an_empty_and_a_flagged_one_too(
    capture: Caller, folder: Path
) -> None:
    answer = capture(b"> Budget\nbren: It agreed.\n\nxyz: what?\n")

    assert answer.status == 0
    assert answer.out == "saved 1\nsaved 2\nsaved 3\nsaved 4 flagged\n"
    assert captured_texts(folder, "Budget") == ["", "xyz: what?"]


def test_a_last_line_without_an_end_counts(capture: Caller, folder: Path) -> None:
    assert capture(b"> Budget\nIt was short.").out == "saved 1\nsaved 2\n"
    assert captured_texts(folder, "Budget") == ["It was short."]


def test_no_line_is_refused_whatever_its_bytes(capture: Caller, folder: Path) -> None:
    answer = capture(b"> Budget\nIt met in Gen\xe8ve.\n\x00\x07\n- \xff\n" + b"x" * 100_000 + b"\n")

    assert answer.status == 0
    assert answer.out.count("saved") == 5
    assert captured_texts(folder, "Budget")[0] == "It met in Genève."


def test_no_input_is_no_answer(capture: Caller) -> None:
    assert capture(b"") == Answer(0, "", "")


def test_an_arrival_is_looked_up_in_the_next_lines(capture: Caller, folder: Path) -> None:
    assert capture(b"in nardovia 10:42\nnard: It was late.\n").out == "saved 1\nsaved 2\n"
    (delegation,) = (one for one in kept(folder).delegations if one.id == "nardovia")
    assert [str(movement.at) for movement in delegation.movements] == ["10:42:00"]


def test_in_json_the_answers_are_messages_and_the_result_one_object(capture: Caller) -> None:
    answer = capture(b"It was short.\nxyz: what?\n", "--json")

    assert answer.err == "saved 1\nsaved 2 flagged\n"
    assert answer.value == {
        "meeting": SAMPLE_ID,
        "saved": 2,
        "lines": [{"line": 1, "flagged": False}, {"line": 2, "flagged": True}],
    }


def capturing(store: Store) -> list[str]:
    return command("capture", SAMPLE_ID, *store)


def test_an_answer_comes_while_the_next_line_is_still_to_be_typed(
    store: Store, folder: Path
) -> None:
    with started(capturing(store)) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for number, line in enumerate((b"> Budget\n", b"It was short.\n"), start=1):
            running.stdin.write(line)
            running.stdin.flush()
            assert running.stdout.readline() == b"saved %d\n" % number
        assert captured_texts(folder, "Budget") == ["It was short."]
        running.stdin.close()

    assert running.returncode == 0


def test_every_answered_line_is_there_when_the_process_is_killed(
    store: Store, folder: Path
) -> None:
    lines = [b"> Budget\n", *(b"Sentence %d of the record.\n" % n for n in range(2, 201))]
    with started(capturing(store)) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write(b"".join(lines))
        running.stdin.flush()
        answered = len(list(islice(running.stdout, 120)))
        os.kill(running.pid, signal.SIGKILL)

    texts = captured_texts(folder, "Budget")
    assert answered == 120
    assert len(texts) >= answered - 1
    assert texts == [f"Sentence {n} of the record." for n in range(2, len(texts) + 2)]


def test_lines_are_kept_also_when_nobody_reads_the_answers(store: Store, folder: Path) -> None:
    with started(capturing(store)) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdout.close()
        running.stdin.write(b"> Budget\nOne.\nTwo.\nThree.\n")
        running.stdin.close()

    assert running.returncode == 0
    assert captured_texts(folder, "Budget") == ["One.", "Two.", "Three."]


def test_ctrl_c_ends_without_a_word_of_python(store: Store, folder: Path) -> None:
    with started(capturing(store), stderr=subprocess.PIPE) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdin.write(b"> Budget\nOne.\n")
        running.stdin.flush()
        assert list(islice(running.stdout, 2)) == [b"saved 1\n", b"saved 2\n"]
        running.send_signal(signal.SIGINT)
        said = running.stderr.read().decode()
        running.stdin.close()

    assert (running.returncode, said) == (130, "\nStopped.\n")
    assert captured_texts(folder, "Budget") == ["One."]
