"""A key for every edit in the history, so that one that is saved twice counts once.

Once a version of the program has been given out, this file is never changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the column; edits that were saved before have no key."""
    op.add_column("revisions", sa.Column("key", sa.Uuid(as_uuid=False), nullable=True))
    op.create_index("uq_revisions_key", "revisions", ["key"], unique=True)
