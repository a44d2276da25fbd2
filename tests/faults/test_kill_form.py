"""Killed while a form is being filled in: it is there again, but for the last half second."""

import json
import signal
from pathlib import Path
from typing import Final

import pytest

from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.test_nothing_readable import SESSION_WORDS, Session, taken_in

HELD: Final = 600
"""Milliseconds of typing that a kill may take at most."""


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path)


def title(session: Session, meeting: str) -> str:
    return str(json.loads(session.verb("show", meeting))["meeting"]["title"])


def test_what_is_typed_in_a_form_outlives_a_kill(session: Session, told: Told) -> None:
    meeting = taken_in(session)
    before = title(session, meeting)
    cases = share(ci=1, full=10)
    for number in range(cases):
        typed = f" {SESSION_WORDS}{number}"
        steps = (f"open={meeting}", f"form={typed}", f"wait={HELD}", "kill")
        assert session.window(*steps) == -signal.SIGKILL

        assert session.window(f"open={meeting}", "done", f"wait={HELD}", "close") == 0, (
            session.said[-1]
        )

        before += typed
        assert title(session, meeting) == before
    assert session.readable() == []
    told("kill while a form is open", cases, "the form is there again as it was typed")
