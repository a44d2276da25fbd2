"""Faults forced at every port, with words of a meeting in what they say: none is logged."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest
from sqlalchemy.exc import StatementError

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.logs.hooks import everything_told
from ccm_minutes.adapters.logs.log_file import LOG, LogFile
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.user import SystemUser
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.failures import NotNow
from ccm_minutes.cli.program import run
from ccm_minutes.cli.unforeseen import answer_what_is_unforeseen
from ccm_minutes.domain.errors import InputFault, OutputFault, Refusal, StoreDamaged, WrongKey
from tests.cli.calls import SAMPLE, SAMPLE_ID

CANARY = "Averland withdrew its objection"
_BOUNDARIES: tuple[tuple[type, str, tuple[object, ...]], ...] = (
    (SqlRegister, "meetings", ("list",)),
    (SqlRegister, "load", ("show", SAMPLE_ID)),
    (SqlRegister, "save", ("capture", SAMPLE_ID, "--file", "NOTES")),
    (SqlRegister, "take_in", ("import", SAMPLE)),
    (SqlRegister, "search", ("search", CANARY)),
    (SqlRegister, "all_with_actions", ("actions",)),
    (SqlRegister, "log_release", ("export", SAMPLE_ID, "--version", "sanitised", "--out", "OUT")),
    (SqlRegister, "releases", ("releases", SAMPLE_ID)),
    (SqlRegister, "unsound", ("doctor",)),
    (SqlRegister, "close", ("list",)),
    (JsonMeetingFiles, "read", ("import", SAMPLE)),
    (JsonMeetingFiles, "to_json", ("show", SAMPLE_ID)),
    (DiskFiles, "must_take", ("export", SAMPLE_ID, "--out", "OUT")),
    (DiskFiles, "write", ("export", SAMPLE_ID, "--out", "OUT")),
    (SystemUser, "name", ("export", SAMPLE_ID, "--version", "sanitised", "--out", "OUT")),
)
"""A method of a port, and a call of the program that goes through it."""

_KINDS: tuple[Callable[[], BaseException], ...] = (
    lambda: ValueError(CANARY),
    lambda: OSError(28, CANARY, CANARY),
    lambda: UnicodeEncodeError("ascii", CANARY, 0, 1, CANARY),
    lambda: StatementError(CANARY, CANARY, {CANARY: CANARY}, ValueError(CANARY)),
    lambda: NotNow(CANARY),
    lambda: StoreDamaged(CANARY),
    lambda: InputFault(CANARY),
    lambda: OutputFault(CANARY),
    lambda: Refusal(CANARY),
    lambda: WrongKey(CANARY),
    lambda: MemoryError(CANARY),
)


@pytest.fixture
def log(tmp_path: Path) -> LogFile:
    return LogFile(tmp_path / "logs", SystemClock())


class Outermost:
    """Stands where nobody is left to catch a fault but the hook of the entry point."""

    def __enter__(self) -> None:
        """Nothing has happened yet."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if kind is not None and error is not None:
            with pytest.raises(SystemExit):
                sys.excepthook(kind, error, trace)
        return True


def failing(error: BaseException, forced: list[BaseException]) -> Callable[..., None]:
    """A method that fails, with words in its frame, in the fault, in its notes and its cause."""

    def fail(*_: Any, **__: Any) -> None:
        spoken = CANARY
        forced.append(error)
        error.add_note(spoken)
        raise error from ValueError(spoken)

    return fail


@pytest.mark.parametrize("boundary", _BOUNDARIES, ids=lambda one: f"{one[0].__name__}.{one[1]}")
def test_no_fault_at_a_port_brings_a_word_into_the_log(
    log: LogFile,
    tmp_path: Path,
    store: tuple[object, ...],
    monkeypatch: pytest.MonkeyPatch,
    boundary: tuple[type, str, tuple[object, ...]],
) -> None:
    port, method, words = boundary
    (tmp_path / "notes.txt").write_text(f"{CANARY}\n", encoding="utf-8")
    places = {"NOTES": tmp_path / "notes.txt", "OUT": tmp_path / "out.docx"}
    call = [str(places.get(str(word), word)) for word in (*words, *store)]
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    answer_what_is_unforeseen(call, log)
    forced: list[BaseException] = []

    for make in _KINDS:
        monkeypatch.setattr(port, method, failing(make(), forced))
        with everything_told(log), Outermost():
            run(call, log)

    written = (tmp_path / "logs" / LOG).read_text(encoding="utf-8")
    assert len(forced) >= len(_KINDS)
    assert written.count('"event": "started"') == len(_KINDS)
    assert written.count('"fault": [') >= len(_KINDS)
    assert not [word for word in CANARY.split() if word in written]
