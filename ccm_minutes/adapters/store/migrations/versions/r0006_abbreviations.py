"""A list of abbreviations for each body, and what of a begun line is words alone.

Once a version of the program has been given out, this file is never changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the table, empty, and a column that says nothing of the lines that are there."""
    op.create_table(
        "abbreviations",
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("short", sa.Text(), nullable=False),
        sa.Column("long", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("body", "short", name="pk_abbreviations"),
    )
    op.add_column("begun_lines", sa.Column("plain", sa.JSON(), nullable=True))
