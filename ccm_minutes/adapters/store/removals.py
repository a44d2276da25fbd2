"""How often something was removed for good: by that number an outdated copy is known."""

from typing import Final

from sqlalchemy import Connection, func, insert, inspect, select

from ccm_minutes.adapters.store.tables import FORMER_KEYS, REMOVALS


def count_one(connection: Connection, at: str) -> None:
    """Counts a removal, made at a time in the form of RFC 3339."""
    connection.execute(insert(REMOVALS), {"at": at})


_COUNT: Final = select(func.max(REMOVALS.c.number))


def removals(connection: Connection) -> int:
    """How often something was removed for good."""
    return connection.execute(_COUNT).scalar() or 0


def removals_in_any(connection: Connection) -> int:
    """The same; 0 in a store of an older version, which did not count them."""
    return removals(connection) if inspect(connection).has_table(REMOVALS.name) else 0


def former_keys(connection: Connection) -> frozenset[str]:
    """The check values of the keys that the store had before it was given its present one."""
    return frozenset(connection.execute(select(FORMER_KEYS.c.check_value)).scalars())
