"""Keys of parts that have no name of their own, and ids of those that have one."""

import re
import unicodedata
from collections.abc import Collection
from itertools import count
from uuid import uuid4


def new_key() -> str:
    """A fresh key: a random UUID in its usual 36 characters."""
    return str(uuid4())


def id_of_name(name: str, taken: Collection[str]) -> str:
    """An id made of the plain letters and figures of a name, which nothing else has."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return free_id(re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "delegation", taken)


def free_id(wanted: str, taken: Collection[str]) -> str:
    """An id, with a number from 2 on behind it where something has it already."""
    if wanted not in taken:
        return wanted
    return next(id_ for n in count(2) if (id_ := f"{wanted}-{n}") not in taken)
