"""The log of releases.

Once a version of the program has been given out, this file is never changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the table of the log; what is there already stays as it is."""
    sequence = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "releases",
        sa.Column("sequence", sequence, nullable=False, autoincrement=True),
        sa.Column("meeting", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("release", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("at", sa.String(40), nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("by", "file", "kind", "language", "program")
        ),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("allowed", sa.JSON(), nullable=False),
        sa.Column("warnings", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_releases"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_releases_meeting", "releases", ["meeting"])
    if op.get_bind().dialect.name == "sqlite":
        for statement in _ONLY_GROWS:
            op.execute(sa.text(statement))


_ONLY_GROWS = tuple(
    f"""CREATE TRIGGER releases_not_{done} BEFORE {act} ON releases BEGIN
        SELECT RAISE(ABORT, 'the log of releases only grows');
    END"""
    for act, done in (("UPDATE", "changed"), ("DELETE", "removed"))
)
