"""The form of each meeting that is open and not done.

Once a version of the program has been given out, this file is never changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the table, empty."""
    op.create_table(
        "begun_forms",
        sa.Column("meeting", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("meeting", name="pk_begun_forms"),
        sa.ForeignKeyConstraint(["meeting"], ["meetings.key"], name="fk_begun_forms_meeting"),
    )
