"""Looking a whole store through."""

from collections.abc import Iterator

from sqlalchemy import Connection, text


def faults_of(connection: Connection) -> Iterator[str]:
    """What the database itself finds wrong, a line each; no text of a meeting is in them."""
    for (fault,) in connection.execute(text("PRAGMA cipher_integrity_check")):
        yield str(fault)
    for (fault,) in connection.execute(text("PRAGMA integrity_check")):
        if fault != "ok":
            yield str(fault)
    for table, *_ in connection.execute(text("PRAGMA foreign_key_check")):
        yield f"a row of {table} refers to a row that is not there"
