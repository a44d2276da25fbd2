"""Runs the revisions on the connection that the store hands over.

Where a database is only named, they are written down for it as a script.
"""

from alembic import context

given = context.config.attributes
if "dialect" in given:
    context.configure(dialect_name=given["dialect"])
else:
    context.configure(connection=given["connection"])
with context.begin_transaction():
    context.run_migrations()
