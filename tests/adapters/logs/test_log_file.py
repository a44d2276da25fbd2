"""The log on disk: its lines, its size, and what happens where it cannot be written."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.adapters.logs.log_file import KEPT, LOG, LogFile
from ccm_minutes.application.events import Event, Fault, Figure, Happening, Place

_RELEASE = UUID("7c9e6679-7425-40de-944b-e07fc1f90ae7")


class Noon:
    def now(self) -> str:
        return "2026-05-12T12:00:00+02:00"


def written(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in LogFile(folder, Noon()).last(1000)]


def test_a_line_has_the_time_the_name_and_the_figures(tmp_path: Path) -> None:
    happening = Happening(
        Event.DOCUMENT_RELEASED,
        Fault(("UnwritableStore", "OSError"), Place("adapters/store/open.py", 12), 28),
        {Figure.FINDINGS: 3},
        _RELEASE,
    )

    LogFile(tmp_path / "logs", Noon()).tell(happening)

    (line,) = written(tmp_path / "logs")
    assert line.pop("process") > 0
    assert line == {
        "at": "2026-05-12T12:00:00+02:00",
        "event": "document released",
        "id": str(_RELEASE),
        "findings": 3,
        "fault": ["UnwritableStore", "OSError"],
        "place": "adapters/store/open.py:12",
        "errno": 28,
    }


def test_what_slipped_past_the_types_is_not_written(tmp_path: Path) -> None:
    words: Any = "Averland spoke"

    LogFile(tmp_path, Noon()).tell(
        Happening(words, Fault((words,)), {Figure.WAITING: words, words: 1}, words, words)
    )

    assert "Averland" not in (tmp_path / LOG).read_text(encoding="utf-8")


def test_the_log_stays_small_and_keeps_the_latest(tmp_path: Path) -> None:
    log = LogFile(tmp_path, Noon(), largest=1000)

    for number in range(200):
        log.tell(Happening(Event.STARTED, figures={Figure.STATUS: number}))

    files = sorted(tmp_path.iterdir())
    assert len(files) == KEPT + 1
    assert all(file.stat().st_size < 1100 for file in files)
    assert [json.loads(line)["status"] for line in log.last(20)] == list(range(180, 200))


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    log = LogFile(tmp_path / "file" / "logs", Noon())

    log.tell(Happening(Event.STARTED))

    assert log.last(10) == []


def test_a_folder_that_the_user_named_is_not_made_for_a_log(tmp_path: Path) -> None:
    LogFile(tmp_path / "home" / "logs", Noon(), parents=False).tell(Happening(Event.STARTED))

    assert list(tmp_path.iterdir()) == []


def test_a_fault_is_placed_where_the_program_was_last(tmp_path: Path) -> None:
    with pytest.raises(AttributeError) as caught:
        LogFile(tmp_path, Noon()).tell(None)  # type: ignore[arg-type]

    fault = Fault.of(caught.value)

    assert fault.place is not None
    assert fault.place.module == "adapters/logs/log_file.py"
    assert fault.place.line > 1


@given(st.text(min_size=4), st.integers(0, 8))
def test_the_words_of_a_chain_of_faults_are_never_told(words: str, length: int) -> None:
    error: BaseException = ValueError(words)
    for _ in range(length):
        above = OSError(28, words, words)
        above.__context__ = error
        above.__suppress_context__ = True
        error = above

    fault = Fault.of(error)

    assert fault.kinds == (*("OSError",) * length, "ValueError")[:5]
    assert fault.errno == (28 if length else None)
    assert fault.place is None
