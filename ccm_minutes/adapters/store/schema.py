"""Bringing a store to the tables of this version of the program."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from ccm_minutes.adapters.store.connection import reading, writing
from ccm_minutes.adapters.store.faults import NewerStore, OlderStore, UnreadableStore

_MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Brings a store up to this version, wholly or not at all."""
    with writing(engine) as connection:
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def upgrade_if_older(engine: Engine, folder: Path) -> None:
    """Brings an older store up to this version.

    Raises:
        NewerStore: a newer version of the program made it.
        UnreadableStore: it holds no tables of this program.
    """
    if is_older(engine, folder):
        upgrade(engine)


def refuse_older(engine: Engine, folder: Path) -> None:
    """Sees to it that a store that is only read has the tables of this version.

    Raises:
        OlderStore: it has those of an older version.
        NewerStore: a newer version of the program made it.
        UnreadableStore: it holds no tables of this program.
    """
    if is_older(engine, folder):
        raise OlderStore(folder)


def is_older(engine: Engine, folder: Path) -> bool:
    """Whether an older version of the program made the store.

    Raises:
        NewerStore: a newer version of the program made it.
        UnreadableStore: it holds no tables of this program.
    """
    with reading(engine) as connection:
        here = _revisions_of(connection)
    if not here:
        raise UnreadableStore(folder, "holds nothing that this program wrote")
    known, newest = _known(_MIGRATIONS)
    if not here <= known:
        raise NewerStore(folder)
    return here != newest


def _revisions_of(connection: Connection) -> frozenset[str]:
    return frozenset(MigrationContext.configure(connection).get_current_heads())


@cache
def _known(migrations: Path) -> tuple[frozenset[str], frozenset[str]]:
    scripts = ScriptDirectory(str(migrations))
    every = frozenset(script.revision for script in scripts.walk_revisions())
    return every, frozenset(scripts.get_heads())
