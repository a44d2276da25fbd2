"""What a journal says of each edit and each release, as JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

EDIT: Final = "edit"
RELEASE: Final = "release"


@dataclass(frozen=True, slots=True)
class Record:
    """A row of the history or of the log of releases, and where it belongs.

    Attributes:
        kind: ``EDIT`` or ``RELEASE``.
        name: of the edit, as ``Place.name``; of a release its key and its outcome.
        after: the name of the edit before it; empty where it is the first.
        row: the columns, as the store has them.
        removals: how often something had been removed for good when this was written down.
    """

    kind: str
    name: str
    after: str
    row: Mapping[str, Any]
    removals: int = 0

    @property
    def sequence(self) -> int:
        """Its number in the table it comes from."""
        return int(self.row["sequence"])


def to_bytes(record: Record) -> bytes:
    """A record as a journal holds it."""
    head = {"kind": record.kind, "name": record.name, "after": record.after}
    rest = {"removals": record.removals, "row": dict(record.row)}
    return json.dumps({**head, **rest}, separators=(",", ":")).encode()


def from_bytes(content: bytes) -> Record:
    """What ``to_bytes`` wrote; sealed as it was, it is nothing else."""
    value = json.loads(content)
    removals = value.get("removals", 0)
    return Record(value["kind"], value["name"], value["after"], value["row"], removals)
