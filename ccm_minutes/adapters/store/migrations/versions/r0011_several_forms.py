"""Several forms of a meeting that are not done, in place of one; and pages of no meeting.

Once a version of the program has been given out, this file is never changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_FORMS = sa.table(
    "begun_forms", sa.column("meeting", sa.Uuid(as_uuid=False)), sa.column("body", sa.JSON())
)


def upgrade() -> None:
    """Makes a list of each form, and adds the table of pages, empty."""
    if not op.get_context().as_sql:
        _make_lists(op.get_bind())
    op.create_table(
        "begun_pages",
        sa.Column("page", sa.String(32), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("page", name="pk_begun_pages"),
    )


def _make_lists(connection: sa.Connection) -> None:
    for row in connection.execute(sa.select(_FORMS)).all():
        to = sa.update(_FORMS).where(_FORMS.c.meeting == row.meeting)
        connection.execute(to.values(body=[row.body]))
