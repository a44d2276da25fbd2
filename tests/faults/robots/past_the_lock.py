"""Writes into a store that another process has open, past its lock."""

from pathlib import Path

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.keys import unlock
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.connection import writing_engine
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.edits.entries import set_entry_text
from tests.faults.robots.birth import bear, say
from tests.faults.stores import MEETING, PASSPHRASE


def work(folder: str, text: str) -> None:
    """Changes the words of the first entry."""
    path = Path(folder)
    key = unlock(path, PASSPHRASE)
    register = SqlRegister(writing_engine(path / "store.db", key), path, SystemClock(), key)
    desk = Desk(register.load(MEETING), register)
    desk.do(set_entry_text(desk.meeting.agenda[0].entries[0].key, text))
    register.close()
    say("written")


if __name__ == "__main__":
    bear(work)
