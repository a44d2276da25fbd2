"""``capture``: lines from standard input into a meeting."""

from pathlib import Path
from time import monotonic
from typing import Final

import click

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.foreign.plain_text import text_at
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.application.capturing import Kept, keep
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.failures import NotNow
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.streams import NobodyReads, say, say_json, tell
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.typed_lines import typed_lines
from ccm_minutes.cli.wiring import files, store

_WAITED_FOR: Final = 2.0
"""Seconds for which an answer waits for those who read in the store."""


@verb("capture")
@click.argument("meeting_id", metavar="MEETING", type=text)
@click.option("--file", "notes", type=files.PATH, metavar="FILE", help="Take the lines from here.")
def command(call: Call, meeting_id: str, notes: Path | None) -> None:
    """Take capture lines from standard input into a meeting, and answer each once it is saved."""
    lines = typed_lines() if notes is None else text_at(notes)
    answers = _Answers(call.json)
    with store.opened(call, for_writing=True) as register:
        desk = Desk(register.load(meeting_id), register)
        for kept in keep(lines, desk, SystemClock()):
            _wait_for_readers(register)
            answers.give(kept)
    answers.end(meeting_id)


def _wait_for_readers(register: SqlRegister) -> None:
    """Waits a little while somebody else reads; what was kept is on the disk all the same."""
    until = monotonic() + _WAITED_FOR
    while True:
        try:
            register.settle()
        except NotNow:
            if monotonic() <= until:
                continue
        return


class _Answers:
    """Answers line by line; where they are to be one JSON object, they are messages until then."""

    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json
        self._heard = True
        self._lines: list[dict[str, object]] = []

    def give(self, kept: Kept) -> None:
        words = f"saved {kept.number}{' flagged' if kept.flagged else ''}"
        if self._as_json:
            self._lines.append({"line": kept.number, "flagged": kept.flagged})
            tell(words)
        elif self._heard:
            self._say(words)

    def end(self, meeting_id: str) -> None:
        if self._as_json:
            say_json({"meeting": meeting_id, "saved": len(self._lines), "lines": self._lines})

    def _say(self, words: str) -> None:
        try:
            say(words)
        except NobodyReads:
            # Lines may still be on their way in, and none of them may be lost.
            self._heard = False
