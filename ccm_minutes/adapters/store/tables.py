"""The tables of a store, in column types that PostgreSQL has as well.

The body of a part is its value in the form of the meeting file; beside it stand the columns
by which parts are found, ordered and guarded against a stale write.
"""

from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)

from ccm_minutes.domain.parts import PartKind

METADATA: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

SEQUENCE: Final = BigInteger().with_variant(Integer(), "sqlite")
"""SQLite counts by itself only in a column of exactly this type."""


def _key() -> Uuid[str]:
    return Uuid(as_uuid=False)


def _meeting() -> Column[Any]:
    return Column("meeting", _key(), ForeignKey("meetings.key"), primary_key=True)


def _body() -> tuple[Column[Any], Column[Any]]:
    return Column("body", JSON, nullable=False), Column("version", Integer, nullable=False)


def _parent(*, nullable: bool) -> tuple[Column[Any], ForeignKeyConstraint]:
    # Deferred, so that the parts of one edit may be written in any order.
    within = ForeignKeyConstraint(
        ["meeting", "parent"],
        ["items.meeting", "items.key"],
        deferrable=True,
        initially="DEFERRED",
    )
    return Column("parent", _key(), nullable=nullable), within


def _position() -> Column[Any]:
    return Column("position", Integer, nullable=False)


MEETINGS: Final = Table(
    "meetings",
    METADATA,
    Column("key", _key(), primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("date", Date, nullable=False, index=True),
    *_body(),
)

CATEGORIES: Final = Table(
    "categories",
    METADATA,
    _meeting(),
    Column("key", Text, primary_key=True),
    _position(),
    *_body(),
)

DELEGATIONS: Final = Table(
    "delegations",
    METADATA,
    _meeting(),
    Column("key", Text, primary_key=True),
    _position(),
    *_body(),
)

ITEMS: Final = Table(
    "items",
    METADATA,
    _meeting(),
    Column("key", _key(), primary_key=True),
    *_parent(nullable=True),
    _position(),
    *_body(),
)

ENTRIES: Final = Table(
    "entries",
    METADATA,
    _meeting(),
    Column("key", _key(), primary_key=True),
    *_parent(nullable=False),
    _position(),
    Column("kind", String(16), nullable=False),
    *_body(),
    Index(None, "meeting", "parent"),
    Index(None, "kind"),
)

CLEARANCES: Final = Table(
    "clearances",
    METADATA,
    _meeting(),
    Column("key", _key(), primary_key=True),
    _position(),
    *_body(),
)

REVISIONS: Final = Table(
    "revisions",
    METADATA,
    Column("sequence", SEQUENCE, primary_key=True, autoincrement=True),
    # No foreign key: the history outlives the meeting.
    Column("meeting", _key(), nullable=False, index=True),
    Column("at", String(40), nullable=False),
    Column("edit", Text, nullable=False),
    Column("changes", JSON, nullable=False),
    Column("key", _key(), nullable=True),
    Index("uq_revisions_key", "key", unique=True),
    sqlite_autoincrement=True,
)
"""Every edit ever saved. Rows are added, never changed."""

RELEASES: Final = Table(
    "releases",
    METADATA,
    Column("sequence", SEQUENCE, primary_key=True, autoincrement=True),
    # No foreign key: what was given out stays given out, whatever becomes of the meeting.
    Column("meeting", _key(), nullable=False, index=True),
    Column("release", _key(), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("at", String(40), nullable=False),
    Column("by", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("program", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("allowed", JSON, nullable=False),
    Column("warnings", JSON, nullable=False),
    sqlite_autoincrement=True,
)
"""Every sanitised document ever given out. Rows are added, never changed."""

BEGUN_LINES: Final = Table(
    "begun_lines",
    METADATA,
    _meeting(),
    Column("key", _key(), nullable=False),
    Column("line", Text, nullable=False),
    Column("plain", JSON, nullable=True),
)
"""What stands in the capture line of a meeting, the key of the edit that will enter it, and what
of it is words alone."""

ABBREVIATIONS: Final = Table(
    "abbreviations",
    METADATA,
    Column("body", Text, primary_key=True),
    Column("short", Text, primary_key=True),
    Column("long", Text, nullable=False),
)
"""Short forms and what they stand for, a list for each body."""

PASSAGES: Final = Table(
    "passages",
    METADATA,
    # By the days of the meetings, the latest first; see indexing.py.
    Column("number", SEQUENCE, primary_key=True, autoincrement=False),
    Column("meeting", _key(), ForeignKey("meetings.key"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("key", Text, nullable=False),
    Column("words", Text, nullable=False),
    UniqueConstraint("meeting", "kind", "key"),
)
"""What can be searched, a part each; as it was after the edit that ``INDEXED`` names."""

INDEXED: Final = Table(
    "indexed",
    METADATA,
    Column("until", SEQUENCE, primary_key=True, autoincrement=False),
)
"""One row: the number of the last edit whose words are in the table of passages."""

REMOVALS: Final = Table(
    "removals",
    METADATA,
    Column("number", SEQUENCE, primary_key=True, autoincrement=True),
    Column("at", String(40), nullable=False),
    sqlite_autoincrement=True,
)
"""Every removal for good, and nothing of what was removed."""

FORMER_KEYS: Final = Table(
    "former_keys",
    METADATA,
    Column("check_value", String(64), primary_key=True),
)
"""The keys that the store had before, by their check values: backups go by these."""

PART_TABLES: Final[dict[PartKind, Table]] = {
    PartKind.CATEGORY: CATEGORIES,
    PartKind.DELEGATION: DELEGATIONS,
    PartKind.ITEM: ITEMS,
    PartKind.ENTRY: ENTRIES,
    PartKind.CLEARANCE: CLEARANCES,
}
"""The table of each kind of part but the meeting itself."""
