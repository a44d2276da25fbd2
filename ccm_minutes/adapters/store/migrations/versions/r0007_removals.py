"""How often something was removed for good, and by which keys earlier copies are known.

Once a version of the program has been given out, this file is never changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds both tables, empty."""
    op.create_table(
        "removals",
        sa.Column(
            "number",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            autoincrement=True,
        ),
        sa.Column("at", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_removals"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "former_keys",
        sa.Column("check_value", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("check_value", name="pk_former_keys"),
    )
