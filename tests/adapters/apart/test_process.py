"""A process that reads what others made: whatever it does, it gives an answer or a reason."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ccm_minutes.adapters.apart.limits import Limits
from ccm_minutes.adapters.apart.process import NotAnswered, answer_apart
from ccm_minutes.adapters.apart.windows_job import JobLimits, job_limits
from ccm_minutes.domain.errors import Cancelled

MB = 1024 * 1024
ROOT = Path(__file__).parents[3]
CONFINED = (
    "import sys; from ccm_minutes.adapters.apart.limits import *\n"
    "confine_this_process(Limits(memory=150 * 1024 * 1024, seconds={0}))\n"
)


def always() -> None:
    """The answer is still wanted."""


def asked(
    code: str,
    given: bytes = b"",
    limits: Limits = Limits(),  # noqa: B008  it is frozen
    still_wanted: Callable[[], None] = always,
) -> bytes:
    words = (sys.executable, "-c", code)
    return answer_apart(words, given, limits, still_wanted, {"PYTHONPATH": str(ROOT)})


def test_what_it_is_given_comes_back_as_it_answers() -> None:
    large = os.urandom(2 * MB)

    code = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"

    assert asked(code, large) == large[::-1]


@pytest.mark.parametrize(
    ("does", "code", "says"),
    [
        ("ends by a signal", "import os; os.abort()", "memory"),
        ("ends with a fault", "raise SystemExit(3)", "memory"),
        ("answers, then ends with a fault", "print('whole', flush=True); 1 / 0", "memory"),
        ("waits for ever", "import time; time.sleep(600)", "longer"),
        (
            "answers a part, then waits",
            "import time; print(1, flush=True); time.sleep(9e3)",
            "long",
        ),
        ("closes its answer, then waits", "import os, time; os.close(1); time.sleep(600)", "long"),
        ("answers without end", "while True: print('x' * 9999)", "far more"),
    ],
)
def test_one_that_does_no_work_gives_a_reason(does: str, code: str, says: str) -> None:
    with pytest.raises(NotAnswered, match=says):
        asked(code, b"x" * MB, Limits(seconds=2, answer=MB))


def test_one_that_cannot_be_started_gives_a_reason(tmp_path: Path) -> None:
    with pytest.raises(NotAnswered, match="started"):
        answer_apart([str(tmp_path / "none")], b"", Limits(), always)


def test_one_whose_answer_is_wanted_no_more_is_ended(tmp_path: Path) -> None:
    number = tmp_path / "number"
    code = f"import os, time; open({str(number)!r}, 'w').write(str(os.getpid())); time.sleep(600)"

    def still_wanted() -> None:
        if number.exists() and number.read_text():
            raise Cancelled("The work was stopped.")

    with pytest.raises(Cancelled):
        asked(code, still_wanted=still_wanted)

    with pytest.raises(OSError, match=r"."):
        os.kill(int(number.read_text()), 0)


@pytest.mark.parametrize(
    ("does", "code"),
    [
        ("takes memory", "b'x' * 10**9"),
        ("takes memory bit by bit", "kept = []\nwhile True: kept.append(bytearray(10**6))"),
        ("computes without end", "while True: pass"),
        *(
            [
                (
                    "writes a file",
                    "import os; os.write(os.open('out', os.O_CREAT | os.O_WRONLY), b'x')",
                ),
                ("opens many files", "kept = [open(sys.executable) for _ in range(99)]"),
            ]
            if sys.platform != "win32"
            else []
        ),
    ],
)
def test_one_that_took_its_limits_cannot_go_beyond_them(
    does: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    # Without its limits each of these would answer, or be waited for far longer.
    code = f"{CONFINED.format(1)}{code}\nprint('done')"

    with pytest.raises(NotAnswered, match="memory"):
        asked(code, limits=Limits(seconds=60))
    assert not any(path.stat().st_size for path in tmp_path.iterdir())


def test_one_that_took_its_limits_can_work_within_them() -> None:
    code = f"{CONFINED.format(1)}kept = b'x' * 10**7; print('done')"

    assert asked(code).strip() == b"done"


def test_windows_is_asked_for_the_same_limits() -> None:
    limits = job_limits(300 * MB, 20)

    assert limits.process_memory == 300 * MB
    assert limits.basic.per_process_user_time == 200_000_000
    assert limits.basic.active_processes == 1
    # As large as in the header of Windows, where a pointer has eight bytes.
    assert [JobLimits.counted.offset, JobLimits.process_memory.offset] == [64, 112]


@pytest.mark.parametrize("number", [300] if sys.platform != "win32" else [])
def test_where_the_system_keeps_no_limit_on_memory_the_process_does(number: int) -> None:
    # As on macOS; a thread of the process looks how much it took.
    code = (
        "import time; from threading import Thread\n"
        "from ccm_minutes.adapters.apart.limits import *\n"
        f"Thread(target=watch_memory, args=[{number // 2} * 2**20], daemon=True).start()\n"
        f"kept = b'x' * ({number} * 2**20); time.sleep(600)"
    )

    with pytest.raises(NotAnswered, match="memory"):
        asked(code, limits=Limits(seconds=60))
