"""Names of the files of a store, for whoever only asks whether they are there."""

from typing import Final

DATABASE: Final = "store.db"
SIDE_FILE: Final = "store.key.json"

RESTORING: Final = "restoring"
"""The folder in it that holds a store which is to take its place."""
