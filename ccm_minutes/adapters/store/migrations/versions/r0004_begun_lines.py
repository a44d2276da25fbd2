"""What stands in the capture line of a meeting and is not entered yet.

Once a version of the program has been given out, this file is never changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the table, empty."""
    op.create_table(
        "begun_lines",
        sa.Column("meeting", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("key", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("meeting", name="pk_begun_lines"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.key"], name="fk_begun_lines_meeting"),
    )
