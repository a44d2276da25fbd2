"""Nothing acknowledged is lost, and nothing of a meeting can be read in the store's folder."""

import logging
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from ccm_minutes.adapters.store import SqlRegister, connection, open_store
from ccm_minutes.adapters.store.connection import reading
from ccm_minutes.adapters.store.faults import BusyStore, UnreadableStore, UnwritableStore
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.details import add_clearance, change_details
from ccm_minutes.domain.edits.entries import add_entry, remove_entry, set_entry_text
from ccm_minutes.domain.edits.people import change_delegation
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Clearance, Meeting
from ccm_minutes.domain.walk import all_entries
from tests.adapters.store.conftest import PASSPHRASE, Opener
from tests.samples import small_meeting

TYPISTS = """
import os, sys
from pathlib import Path
from ccm_minutes.adapters.store import open_store
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.entries import add_entry
from ccm_minutes.domain.entry import Entry, EntryKind

def type_lines(start):
    print(os.getpid(), flush=True)
    with open_store(Path(sys.argv[1]), sys.argv[2], for_writing=True) as register:
        desk = Desk(register.load("first"), register)
        item = desk.meeting.agenda[0]
        for number in range(start, start + 100_000):
            desk.do(add_entry(item.key, Entry(EntryKind.NARRATIVE, text=f"line {number}")))
            print(number, flush=True)

# A process of its own for each, born ready, since loading takes longer than typing.
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        type_lines(int(line))
    os.waitpid(child, 0)
    print("killed", flush=True)
"""


def typed_until_killed(typists: "subprocess.Popen[str]", start: int, lines: int) -> list[int]:
    """What a writer said was saved before it was killed, after at least so many lines."""
    assert typists.stdin is not None
    assert typists.stdout is not None
    print(start, file=typists.stdin, flush=True)
    typist = int(typists.stdout.readline())
    said = [typists.stdout.readline() for _ in range(lines)]
    os.kill(typist, signal.SIGKILL)
    while (line := typists.stdout.readline()) != "killed\n":
        said.append(line)
    return [int(line) for line in said]


def test_every_line_that_was_said_to_be_saved_survives_a_kill(folder: Path, opened: Opener) -> None:
    with opened() as register:
        register.take_in([small_meeting()])
    acknowledged: list[int] = []
    with subprocess.Popen(
        [sys.executable, "-c", TYPISTS, str(folder), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as typists:
        for kill in range(10):
            lines = random.Random(kill).randint(1, 12)
            acknowledged += typed_until_killed(typists, kill * 100_000, lines)
            with opened(for_writing=kill % 2 == 0) as register:
                there = lines_in(register.load("first"))
            assert set(acknowledged) <= set(there)
            assert there == sorted(there)
            assert len(there) <= len(acknowledged) + kill + 1
        typists.communicate("")
    with opened() as register:
        assert register.unsound() == []


def lines_in(meeting: Meeting) -> list[int]:
    texts = [found.entry.text for found in all_entries(meeting)]
    return [int(t.split()[1]) for t in texts if isinstance(t, str) and t.startswith("line")]


CANARY = "Zwartvogelkreet"


def marked_with_canaries() -> Meeting:
    meeting = small_meeting()
    details = replace(meeting.details, title=CANARY, place=CANARY)
    people = tuple(replace(one, name=f"{one.name} {CANARY}") for one in meeting.delegations)
    return replace(meeting, details=details, delegations=people)


def contents(folder: Path) -> Iterator[bytes]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.read_bytes()


def test_no_text_of_a_meeting_stands_in_any_file_or_log(
    tmp_path: Path,
    opened: Opener,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    meeting = marked_with_canaries()
    with opened() as register:
        register.take_in([meeting])
        desk = Desk(meeting, register)
        note = Entry(EntryKind.NOTE, text=CANARY)
        desk.do(add_entry(meeting.agenda[0].key, note))
        desk.do(set_entry_text(note.key, f"{CANARY} again"))
        desk.do(change_details("rename", title=f"{CANARY} 2"))
        desk.do(change_delegation("avl", "note", other_names=(CANARY,)))
        desk.do(add_clearance(Clearance(CANARY, CANARY, CANARY)))
        desk.do(remove_entry(note.key))
        desk.undo()
        assert len(register.search(CANARY)) == 6
        while_open = b"".join(contents(tmp_path))
    everything = while_open + b"".join(contents(tmp_path))
    for form in ("utf-8", "utf-16-le"):
        assert CANARY.encode(form) not in everything
        assert "Averland".encode(form) not in everything
    assert CANARY not in caplog.text + "".join(capfd.readouterr())


def test_an_error_of_the_database_carries_no_text_of_a_meeting(
    folder: Path, register: SqlRegister
) -> None:
    meeting = marked_with_canaries()
    register.take_in([meeting])
    with reading(register._engine) as connection:
        connection.execute(text("DROP TABLE revisions"))
    with pytest.raises(UnreadableStore) as caught:
        Desk(meeting, register).do(change_details("rename", title=f"{CANARY} 2"))
    assert CANARY not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert register.load("first") == meeting


def wait_little(register: SqlRegister) -> None:
    """Makes a register give up soon where another program writes."""
    pooled = register._engine.raw_connection()
    cursor = pooled.cursor()
    cursor.execute("PRAGMA busy_timeout = 10")
    cursor.close()
    pooled.close()


def test_a_save_while_another_program_writes_is_refused_and_can_be_tried_again(
    folder: Path, register: SqlRegister
) -> None:
    meeting = small_meeting()
    register.take_in([meeting])
    blocker = subprocess.Popen(
        [sys.executable, "-c", BLOCK, str(folder), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    wait_little(register)
    with blocker:
        assert blocker.stdout is not None
        assert blocker.stdout.readline() == b"writing\n"
        desk = Desk(meeting, register)
        with pytest.raises(BusyStore):
            desk.do(change_details("rename", title="Spring meeting"))
        assert desk.meeting == meeting
        blocker.communicate(b"")
    desk.do(change_details("rename", title="Spring meeting"))
    assert register.load("first").details.title == "Spring meeting"


BLOCK = """
import sys
from pathlib import Path
from ccm_minutes.adapters.keys import unlock
from ccm_minutes.adapters.store.connection import writing, writing_engine
folder = Path(sys.argv[1])
engine = writing_engine(folder / "store.db", unlock(folder, sys.argv[2]))
with writing(engine):
    print("writing", flush=True)
    sys.stdin.read()
"""


def test_a_reader_does_not_hold_up_a_writer_nor_see_half_an_edit(
    opened: Opener, register: SqlRegister
) -> None:
    meeting = small_meeting()
    register.take_in([meeting])
    with opened(for_writing=False) as reader, reading(reader._engine) as connection:
        before = connection.execute(text("SELECT count(*) FROM revisions")).scalar()
        Desk(meeting, register).do(change_details("rename", title="Spring meeting"))
        assert connection.execute(text("SELECT count(*) FROM revisions")).scalar() == before
    with opened(for_writing=False) as reader:
        assert reader.load("first").details.title == "Spring meeting"


FULL = """
import resource, sys
from pathlib import Path
from ccm_minutes.adapters.store import open_store
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.entries import add_entry
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.errors import StoreHeld

folder = Path(sys.argv[1])
with open_store(folder, sys.argv[2], for_writing=True) as register:
    desk = Desk(register.load("first"), register)
    limit = (folder / "store.db").stat().st_size + 200_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    saved = 0
    try:
        while saved < 200:
            text = "x" * 10_000
            desk.do(add_entry(desk.meeting.agenda[0].key, Entry(EntryKind.NARRATIVE, text=text)))
            saved += 1
    except StoreHeld:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        again = Entry(EntryKind.NARRATIVE, text="room again")
        desk.do(add_entry(desk.meeting.agenda[0].key, again))
        print(saved + 1)
"""


def test_a_full_disk_is_never_called_saved_and_all_is_saved_when_there_is_room(
    folder: Path, opened: Opener
) -> None:
    meeting = small_meeting()
    with opened() as register:
        register.take_in([meeting])
    said = subprocess.run(
        [sys.executable, "-c", FULL, str(folder), PASSPHRASE],
        capture_output=True,
        text=True,
        check=True,
    )
    with opened() as register:
        entries = register.load("first").agenda[0].entries
        assert register.unsound() == []
    assert len(entries) == len(meeting.agenda[0].entries) + int(said.stdout)


def test_nothing_is_said_to_be_saved_in_a_store_that_was_taken_away(
    register: SqlRegister, folder: Path
) -> None:
    register.take_in([small_meeting()])
    desk = Desk(register.load("first"), register)
    aside = folder.rename(folder.with_name("taken away"))
    with pytest.raises(UnwritableStore, match="no longer there"):
        desk.do(change_details("rename", title="Thaw"))
    aside.rename(folder)
    desk.do(change_details("rename", title="Thaw"))
    assert register.load("first").details.title == "Thaw"


def test_a_store_that_was_put_back_as_a_copy_is_written_on(
    register: SqlRegister, folder: Path
) -> None:
    register.take_in([small_meeting()])
    desk = Desk(register.load("first"), register)
    aside = folder.rename(folder.with_name("taken away"))
    shutil.copytree(aside, folder)
    desk.do(change_details("rename", title="Thaw"))
    with open_store(folder, PASSPHRASE, for_writing=False) as reader:
        assert reader.load("first").details.title == "Thaw"


def test_an_edit_written_beside_the_store_is_not_said_to_be_saved(
    register: SqlRegister, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register.take_in([small_meeting()])
    desk = Desk(register.load("first"), register)
    checkpoint = connection.checkpoint

    def taken_away_meanwhile(engine: Engine) -> bool:
        folder.rename(folder.with_name("taken away"))
        return checkpoint(engine)

    monkeypatch.setattr(connection, "checkpoint", taken_away_meanwhile)
    with pytest.raises(UnwritableStore):
        desk.do(change_details("rename", title="Thaw"))
