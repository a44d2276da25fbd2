"""A word of its own in every field, then whole sessions: none is found in any file of the user."""

import base64
import json
import os
import re
import signal
import socket
import subprocess
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.foreign.hostile import letterhead, zipped
from tests.claims.everything import Everything
from tests.claims.schema import objects, places
from tests.cli.calls import ROOT, command
from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.hunting import found, found_in
from tests.faults.watched.sitecustomize import ENDED

WORDS = re.compile(rb"quill[a-z]{3}x|quillpass|quilltyped|quillsearched")
SESSION_WORDS = "quilltyped"
PASSPHRASE = "quillpass and twelve geese"
_STRINGS = ("in_release", "title_in_release")
_WAYS = [
    "socket.socket(socket.{0})",
    "socket.getaddrinfo('localhost', 80)",
    *(["ctypes.CDLL(None).socket({1}, 1, 0)"] if sys.platform == "linux" else []),
]


def whole_file() -> Any:
    """A meeting file with every field of the schema, those of the release as well."""
    everything = Everything(by_category=False)
    made = everything.file()
    holders = {id(place.holder): (place.owner, place.holder) for place in places(made)}
    for owner, holder in holders.values():
        for name in _STRINGS:
            node = objects()[owner]["properties"].get(name, {}) if owner in objects() else {}
            if node.get("type") == "string":
                holder[name] = everything.word()
    return made


@dataclass
class Session:
    """Processes of one user, with all folders of that user below one."""

    base: Path
    said: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        for folder in (self.user, self.elsewhere):
            folder.mkdir()
        for name in self._folders().values():
            Path(name).mkdir(parents=True, exist_ok=True)
        (self.elsewhere / "passphrase").write_text(PASSPHRASE, encoding="utf-8")

    @property
    def user(self) -> Path:
        return self.base / "user"

    @property
    def elsewhere(self) -> Path:
        return self.base / "elsewhere"

    @property
    def passphrase(self) -> tuple[str, str]:
        return ("--passphrase-file", str(self.elsewhere / "passphrase"))

    def _folders(self) -> dict[str, str]:
        names = {"HOME": "", "USERPROFILE": "", "APPDATA": "roaming", "LOCALAPPDATA": "local"}
        names |= {f"XDG_{one}_HOME": one.lower() for one in ("DATA", "CONFIG", "CACHE", "STATE")}
        names |= dict.fromkeys(("TMPDIR", "TMP", "TEMP"), "temporary")
        names["XDG_RUNTIME_DIR"] = "runtime"
        return {name: str(self.user / folder) for name, folder in names.items()}

    def environment(self) -> dict[str, str]:
        watched = ROOT / "tests" / "faults" / "watched"
        more = {"PYTHONPATH": f"{watched}{os.pathsep}{ROOT}", "ELSEWHERE": str(self.elsewhere)}
        return {**os.environ, **self._folders(), **more, "QT_QPA_PLATFORM": "offscreen"}

    def run(self, words: list[str], given: str = "") -> tuple[int, str]:
        done = subprocess.run(
            words,
            input=given.encode(),
            capture_output=True,
            check=False,
            env=self.environment(),
            cwd=self.user,
            timeout=120,
        )
        self.said.append(done.stderr)
        return done.returncode, done.stdout.decode()

    def verb(self, *arguments: object, given: str = "") -> str:
        """What a verb answered that did what it was asked."""
        status, out = self.run(command(*arguments, *self.passphrase), given)
        assert status == 0, (arguments, self.said[-1])
        return out

    def window(self, *steps: str, first: bool = False) -> int:
        """The exit status of the window; ``first`` where it has to make the store."""
        script = (f"{'first' if first else 'unlock'}={self.elsewhere / 'passphrase'}", *steps)
        words = [sys.executable, "-m", "tests.faults.window_robot", *script]
        return self.run(words)[0]

    def readable(self) -> list[str]:
        """Where a word of the meeting or of the passphrase can be read."""
        errors = [hit for hit in (found(said, WORDS) for said in self.said) if hit]
        return [*found_in(self.user.rglob("*"), WORDS), *errors]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path)


def taken_in(session: Session) -> str:
    """Makes the store and takes the whole file in; gives the id."""
    file = session.elsewhere / "meeting.json"
    file.write_text(json.dumps(whole_file()), encoding="utf-8")
    session.verb("init")
    return session.verb("import", file).strip()


def test_no_word_of_a_meeting_can_be_read_in_any_file_after_whole_sessions(
    session: Session, told: Told
) -> None:
    meeting = taken_in(session)
    out = session.elsewhere / "full.docx"

    session.verb("capture", meeting, given=f"{SESSION_WORDS} one\n? {SESSION_WORDS} two\n")
    session.verb("search", "quillsearched")
    letter = session.elsewhere / "letter.docx"
    letter.write_bytes(zipped(letterhead()))
    session.verb("template", whole_file()["meeting"]["body"], letter)
    session.verb("export", meeting, "--out", out)
    session.verb("check", meeting)
    session.verb("doctor")
    session.verb("backup", "--out", session.user / "whole.backup")
    crashes = share(ci=1, full=20)
    for number in range(crashes):
        steps = (f"open={meeting}", f"type={SESSION_WORDS} {number}", f"fault={SESSION_WORDS}")
        assert session.window(*steps, f"half={SESSION_WORDS[: number % 11]}", "kill") == (
            -signal.SIGKILL
        )
    lock = f"lock={session.elsewhere / 'passphrase'}"
    typed = (f"type={SESSION_WORDS} last", f"half={SESSION_WORDS}")
    assert session.window(f"open={meeting}", *typed, lock, "export", "close") == 0
    session.verb("report", "--out", session.user / "report.txt")

    shown = session.verb("show", meeting)
    missing = set(re.findall("quill[a-z]{3}x", json.dumps(whole_file()))) - set(
        re.findall("quill[a-z]{3}x", shown)
    )
    assert missing == set()
    assert shown.count(SESSION_WORDS) == 3 + crashes
    assert found(out.read_bytes(), WORDS)
    assert session.readable() == []
    told("a canary in every field, then whole sessions", crashes + 1, "found in no file")


def test_a_whole_first_start_with_its_sheet_saved_opens_no_socket_and_leaves_no_word(
    session: Session,
) -> None:
    assert session.window("close", first=True) == 0, session.said[-1]

    assert (session.elsewhere / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    assert session.verb("list") == ""
    assert session.readable() == []


def logs_of(session: Session) -> Iterator[dict[str, Any]]:
    for file in session.user.rglob("ccm-minutes.log"):
        yield from map(json.loads, file.read_text(encoding="utf-8").splitlines())


def test_faults_leave_their_kind_and_place_in_the_log_and_no_word(session: Session) -> None:
    meeting = taken_in(session)

    status = session.window(f"open={meeting}", f"fault={SESSION_WORDS}", "close")

    assert status == 0, session.said[-1]
    events = [line["event"] for line in logs_of(session)]
    assert {"a library spoke", "thread ended by a fault", "fault of the program", "Qt spoke"} <= (
        set(events)
    )
    assert session.readable() == []


@pytest.mark.parametrize(
    "spelt",
    [
        b"so quillabcx said",
        "so QUILLABCX said".encode("utf-16"),
        base64.b64encode(b"1" + b"so quillabcx said"),
        b"x" + zlib.compress(b"so quillabcx said"),
        b"so quillabcx said".hex().encode(),
        zlib.compress(base64.b64encode(b"so quillabcx said")),
    ],
)
def test_the_hunter_reads_what_is_packed_or_spelt_another_way(spelt: bytes) -> None:
    assert found(spelt, WORDS) == "quillabcx"
    assert found(os.urandom(100_000), WORDS) == ""


def test_a_session_that_leaves_or_prints_a_word_is_noticed(session: Session) -> None:
    leaves = (
        "import sys, tempfile; print('quillabcx', file=sys.stderr);"
        "tempfile.NamedTemporaryFile('w', delete=False).write('quilldefx')"
    )

    session.run([sys.executable, "-c", leaves])

    left, printed = session.readable()
    assert "temporary" in left
    assert "quilldefx" in left
    assert printed == "quillabcx"


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
@pytest.mark.parametrize("way", _WAYS)
def test_a_process_of_a_session_that_opens_an_internet_socket_is_ended(
    session: Session, family: str, way: str
) -> None:
    opened = way.format(family, int(getattr(socket, family)))

    status, out = session.run(
        [sys.executable, "-c", f"import ctypes, socket; {opened}; print('opened')"]
    )

    assert (status, out) in ((ENDED, ""), (-signal.SIGSYS, ""))
