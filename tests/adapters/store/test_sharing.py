"""One writer at a time, readers beside it, threads in turns."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from ccm_minutes.adapters.store import make_store
from ccm_minutes.adapters.store.connection import frozen_engine, reading
from ccm_minutes.adapters.store.faults import (
    DATABASE,
    UnwritableStore,
)
from ccm_minutes.adapters.store.lock import HOLDER, HeldByAnother
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.details import change_details
from tests.adapters.store.conftest import LIGHT, PASSPHRASE, Opener
from tests.samples import small_meeting


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_threads_take_turns_at_one_register(opened: Opener) -> None:
    names = [f"meeting-{n}" for n in range(4)]
    with opened() as register:
        register.take_in([small_meeting(name) for name in names])

        def typing(name: str) -> int:
            desk = Desk(register.load(name), register)
            for n in range(10):
                desk.do(change_details("rename", title=f"{name} {n}"))
                register.search("meeting")
            return len(register.meetings())

        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(typing, names)) == [4] * 4
        assert [line.title for line in register.meetings()] == [f"{name} 9" for name in names]


def test_a_second_writer_is_told_who_holds_the_store_and_readers_work(opened: Opener) -> None:
    meeting = small_meeting()
    with opened() as writer:
        writer.take_in([meeting])
        with pytest.raises(HeldByAnother, match=f"process {os.getpid()}"), opened():
            pass
        with opened(for_writing=False) as reader:
            assert reader.load("first") == meeting
            desk = Desk(meeting, writer)
            desk.do(change_details("rename", title="Spring meeting"))
            assert reader.load("first") == desk.meeting
            with pytest.raises(UnwritableStore, match="can only be read"):
                Desk(desk.meeting, reader).do(change_details("rename", title="Autumn meeting"))
    with opened() as writer:
        assert writer.load("first") == desk.meeting


HOLD = """
import sys
from pathlib import Path
from ccm_minutes.adapters.store import open_store
with open_store(Path(sys.argv[1]), sys.argv[2], for_writing=True):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_lock_left_by_a_killed_process_is_taken_over(folder: Path, opened: Opener) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(HeldByAnother, match=f"process {holder.pid}"), opened():
            pass
        holder.kill()
        holder.wait()
        with opened() as register:
            assert not register.meetings()


def test_the_log_is_empty_after_each_save(folder: Path, opened: Opener) -> None:
    with opened() as register:
        register.take_in([small_meeting()])
        assert (folder / f"{DATABASE}-wal").read_bytes() == b""
        desk = Desk(register.load("first"), register)
        desk.do(change_details("rename", title="Spring meeting"))
        assert (folder / f"{DATABASE}-wal").read_bytes() == b""
    assert f"{DATABASE}-wal" not in files_of(folder)


def test_a_store_that_nobody_can_write_is_read_without_a_log(tmp_path: Path) -> None:
    recovery = make_store(tmp_path, PASSPHRASE, cost=LIGHT)
    engine = frozen_engine(tmp_path / DATABASE, recovery.key)
    with reading(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM meetings")).scalar() == 0
    engine.dispose()
    assert not (tmp_path / f"{DATABASE}-shm").exists()


def test_a_holder_that_left_no_name_is_another_process(folder: Path, opened: Opener) -> None:
    with opened():
        (folder / HOLDER).write_bytes(b"{")
        with pytest.raises(HeldByAnother, match="by another process"), opened():
            pass
