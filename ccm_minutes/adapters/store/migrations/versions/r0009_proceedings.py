"""How each meeting runs while it is minuted.

Once a version of the program has been given out, this file is never changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the table, empty."""
    op.create_table(
        "proceedings",
        sa.Column("meeting", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("meeting", name="pk_proceedings"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.key"], name="fk_proceedings_meeting"),
    )
