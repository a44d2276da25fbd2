"""Keys of parts that have no name of their own."""

from uuid import uuid4


def new_key() -> str:
    """A fresh key: a random UUID in its usual 36 characters."""
    return str(uuid4())
