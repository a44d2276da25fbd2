"""A write-ahead log that was cut, or goes on as garbage."""

import random
import shutil
from pathlib import Path

import pytest

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.store import SqlRegister, connection
from ccm_minutes.adapters.store.connection import reading
from ccm_minutes.adapters.store.faults import LOG
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.keeping import Keeper, NotAllSaved
from ccm_minutes.domain.edits.details import change_details
from ccm_minutes.domain.edits.entries import add_entry
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.stores import MEETING, history, opened

EDITS = 12


def typed(register: SqlRegister) -> list[Meeting]:
    """The meeting after each of some edits, from before the first."""
    desk = Desk(register.load(MEETING), register)
    states = [desk.meeting]
    for n in range(EDITS // 2):
        text = f"line {n} " * (1 + n * 60)
        note = Entry(EntryKind.NARRATIVE, text=text)
        for edit in (add_entry(desk.meeting.agenda[0].key, note), change_details("t", title=text)):
            desk.do(edit)
            states.append(desk.meeting)
    return states


@pytest.fixture
def with_log(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, list[Meeting]]:
    """A copy of a store that was killed before its log was emptied, and its states."""
    monkeypatch.setattr(connection, "checkpoint", lambda _engine: False)
    with opened(folder) as register:
        states = typed(register)
        copy = shutil.copytree(folder, tmp_path / "killed")
    monkeypatch.undo()
    assert (copy / LOG).stat().st_size > 100_000
    return Path(copy), states


def spoiled(log: bytes, chance: random.Random) -> bytes:
    """The log cut at any byte; by half of the cases garbage follows, of any length."""
    at = chance.randrange(len(log) + 1)
    return log[:at] + (chance.randbytes(chance.randrange(9000)) if chance.random() < 0.5 else b"")


def test_a_spoiled_log_leaves_exactly_the_edits_before_it(
    with_log: tuple[Path, list[Meeting]], tmp_path: Path, told: Told
) -> None:
    killed, states = with_log
    log, seen = (killed / LOG).read_bytes(), set()
    cases = share(ci=40, full=400)
    for case in range(cases):
        folder = Path(shutil.copytree(killed, tmp_path / "case"))
        (folder / LOG).write_bytes(log if case == 0 else spoiled(log, random.Random(case)))
        with opened(folder) as register:
            meeting, edits = register.load(MEETING), len(history(register)) - 1
            assert meeting == states[edits]
            assert register.unsound() == []
        seen.add(edits)
        shutil.rmtree(folder)
    assert {0, EDITS} <= seen
    told(
        "write-ahead log cut or followed by garbage",
        cases,
        f"an exact prefix, of {len(seen)} different lengths",
    )


def test_the_log_is_empty_whenever_an_edit_is_said_to_be_saved(
    folder: Path, register: SqlRegister, told: Told
) -> None:
    desk = Desk(register.load(MEETING), register)
    cases = share(ci=40, full=1000)
    for n in range(cases):
        desk.do(change_details("rename", title=f"title {n}"))
        assert (folder / LOG).stat().st_size == 0
    told("the log after each save", cases, "empty")


def test_a_reader_elsewhere_holds_up_the_word_saved_and_not_the_edit(
    folder: Path, register: SqlRegister, told: Told
) -> None:
    keeper = Keeper(register, SystemClock(), patience=0.05, again=0.01)
    desk = Desk(register.load(MEETING), keeper)
    with opened(folder, for_writing=False) as reader, reading(reader._engine) as elsewhere:
        elsewhere.exec_driver_sql("SELECT count(*) FROM entries").scalar()
        desk.do(change_details("rename", title="Thaw"))
        with pytest.raises(NotAllSaved, match="Another program is reading"):
            keeper.finish(0.3)
        assert keeper.standing.waiting == 1
        assert (folder / LOG).stat().st_size > 0
        with opened(folder, for_writing=False) as third:
            assert third.load(MEETING).details.title == "Thaw"
    keeper.finish(10)
    assert (folder / LOG).stat().st_size == 0
    assert [edit for _, edit, _ in history(register)].count("rename") == 1
    keeper.close()
    told("the log while somebody reads", 1, "not said to be saved until it is empty")
