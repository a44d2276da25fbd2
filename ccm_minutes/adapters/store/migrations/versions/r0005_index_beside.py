"""The index of words in the order of meetings, and brought up to the history now and then.

Once a version of the program has been given out, this file is never changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Numbers the passages by the dates of their meetings, the latest first."""
    sequence = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "indexed",
        sa.Column("until", sequence, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("until", name="pk_indexed"),
    )
    op.execute(sa.text("INSERT INTO indexed SELECT COALESCE(MAX(sequence), 0) FROM revisions"))
    if op.get_bind().dialect.name == "sqlite":
        _passages_anew(sequence)
    else:
        op.execute(sa.text("ALTER TABLE passages ALTER COLUMN number DROP DEFAULT"))


def _passages_anew(sequence: sa.types.TypeEngine[int]) -> None:
    for statement in _WITHOUT:
        op.execute(sa.text(statement))
    op.create_table(
        "passages",
        sa.Column("number", sequence, nullable=False, autoincrement=False),
        sa.Column("meeting", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_passages"),
        sa.UniqueConstraint("meeting", "kind", "key", name="uq_passages_meeting_kind_key"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.key"], name="fk_passages_meeting"),
    )
    for statement in _WITH:
        op.execute(sa.text(statement))


_WITHOUT = (
    "DROP TABLE found",
    *(f"DROP TRIGGER passages_{done}" for done in ("added", "removed", "changed")),
    "ALTER TABLE passages RENAME TO passages_before",
)

# A meeting's day counts from the last one there is, so that later meetings come first.
_WITH = (
    """INSERT INTO passages
        SELECT ((4194303 - CAST(julianday(m.date) - 1721424.5 AS INTEGER)) << 41)
            + row_number() OVER (PARTITION BY m.date ORDER BY m.id, p.number),
            p.meeting, p.kind, p.key, p.words
        FROM passages_before AS p JOIN meetings AS m ON m.key = p.meeting""",
    "DROP TABLE passages_before",
    """CREATE VIRTUAL TABLE found USING fts5(
        words, content='passages', content_rowid='number', prefix='1 2 3',
        tokenize='unicode61 remove_diacritics 2')""",
    """INSERT INTO found(found) VALUES('rebuild')""",
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
