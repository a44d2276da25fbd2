"""Looking through a copy of a store that nobody uses."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.store import schema, soundness
from ccm_minutes.adapters.store.connection import frozen_engine, reading
from ccm_minutes.adapters.store.faults import DATABASE, UnreadableStore, translated
from ccm_minutes.adapters.store.register import SqlRegister
from ccm_minutes.adapters.store.removals import removals_in_any
from ccm_minutes.adapters.store.tail import Place, last_edit


def look_through(folder: Path, key: bytes) -> Place:
    """Reads every page and every part of the copy in a folder; gives the place of its last edit.

    Of a copy that an older version of the program made, every page.

    Raises:
        UnreadableStore: it is damaged, or the key is another one.
        NewerStore: a newer version of the program made it.
    """
    with _frozen(folder, key) as engine:
        if schema.is_older(engine, folder):
            return _pages(engine, folder)
        register = SqlRegister(engine, folder, SystemClock(), key)
        if faults := register.unsound():
            raise UnreadableStore(folder, f"is damaged in {len(faults)} places")
        return register.look(last_edit)


def reach_of(folder: Path, key: bytes) -> tuple[Place, int]:
    """The place of the last edit in the copy in a folder, and how often there was a removal.

    Fails as ``look_through`` does.
    """
    with _frozen(folder, key) as engine, reading(engine) as connection:
        return last_edit(connection), removals_in_any(connection)


def _pages(engine: Engine, folder: Path) -> Place:
    with reading(engine) as connection:
        if faults := list(soundness.faults_of(connection)):
            raise UnreadableStore(folder, f"is damaged in {len(faults)} places")
        return last_edit(connection)


@contextmanager
def _frozen(folder: Path, key: bytes) -> Iterator[Engine]:
    engine = frozen_engine(folder / DATABASE, key)
    try:
        with translated(folder):
            yield engine
    finally:
        engine.dispose()
