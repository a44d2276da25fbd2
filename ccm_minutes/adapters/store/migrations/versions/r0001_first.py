"""The first tables.

Once a version of the program has been given out, this file is never changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes every table, and on SQLite the index for searching."""
    _meetings()
    for name in ("categories", "delegations"):
        _parts(name, sa.Text())
    _parts("items", _uuid(), _parent(nullable=True))
    _parts("entries", _uuid(), _parent(nullable=False), sa.Column("kind", _KIND, nullable=False))
    op.create_index("ix_entries_meeting_parent", "entries", ["meeting", "parent"])
    op.create_index("ix_entries_kind", "entries", ["kind"])
    _parts("clearances", _uuid())
    _revisions()
    _passages()
    if op.get_bind().dialect.name == "sqlite":
        for statement in _SEARCH:
            op.execute(sa.text(statement))


_KIND = sa.String(16)
_SEQUENCE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _uuid() -> sa.Uuid[str]:
    return sa.Uuid(as_uuid=False)


def _parent(*, nullable: bool) -> sa.Column[str]:
    return sa.Column("parent", _uuid(), nullable=nullable)


def _meetings() -> None:
    op.create_table(
        "meetings",
        sa.Column("key", _uuid(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_meetings"),
        sa.UniqueConstraint("id", name="uq_meetings_id"),
    )
    op.create_index("ix_meetings_date", "meetings", ["date"])


def _parts(name: str, key: sa.types.TypeEngine[str], *more: sa.Column[str]) -> None:
    op.create_table(
        name,
        sa.Column("meeting", _uuid(), nullable=False),
        sa.Column("key", key, nullable=False),
        *more,
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("meeting", "key", name=f"pk_{name}"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.key"], name=f"fk_{name}_meeting"),
        *([_within_item(name)] if more else []),
    )


def _within_item(name: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["meeting", "parent"],
        ["items.meeting", "items.key"],
        name=f"fk_{name}_meeting_parent",
        deferrable=True,
        initially="DEFERRED",
    )


def _revisions() -> None:
    op.create_table(
        "revisions",
        sa.Column("sequence", _SEQUENCE, nullable=False, autoincrement=True),
        sa.Column("meeting", _uuid(), nullable=False),
        sa.Column("at", sa.String(40), nullable=False),
        sa.Column("edit", sa.Text(), nullable=False),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_revisions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_revisions_meeting", "revisions", ["meeting"])


def _passages() -> None:
    op.create_table(
        "passages",
        sa.Column("number", _SEQUENCE, nullable=False, autoincrement=True),
        sa.Column("meeting", _uuid(), nullable=False),
        sa.Column("kind", _KIND, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_passages"),
        sa.UniqueConstraint("meeting", "kind", "key", name="uq_passages_meeting_kind_key"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.key"], name="fk_passages_meeting"),
    )


_SEARCH = (
    """CREATE VIRTUAL TABLE found USING fts5(
        words, content='passages', content_rowid='number',
        tokenize='unicode61 remove_diacritics 2')""",
    """INSERT INTO found(found, rank) VALUES('secure-delete', 1)""",
    """CREATE TRIGGER passages_added AFTER INSERT ON passages BEGIN
        INSERT INTO found(rowid, words) VALUES (new.number, new.words);
    END""",
    """CREATE TRIGGER passages_removed AFTER DELETE ON passages BEGIN
        INSERT INTO found(found, rowid, words) VALUES ('delete', old.number, old.words);
    END""",
    """CREATE TRIGGER passages_changed AFTER UPDATE ON passages BEGIN
        INSERT INTO found(found, rowid, words) VALUES ('delete', old.number, old.words);
        INSERT INTO found(rowid, words) VALUES (new.number, new.words);
    END""",
)
