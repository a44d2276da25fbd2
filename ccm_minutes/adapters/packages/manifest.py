"""What stands at the head of a backup in the clear; nothing of it tells of a meeting."""

import json
from dataclasses import dataclass
from typing import Any, Final

FORMAT: Final = "ccm-minutes/backup"
VERSION: Final = 1
DATABASE: Final = "store.db"
SIDE_FILE: Final = "store.key.json"
SETTINGS: Final = "settings.sealed"
PARTS: Final = frozenset({DATABASE, SIDE_FILE, SETTINGS})


class Malformed(Exception):
    """The text is no manifest."""


class Newer(Exception):
    """A newer version of the program wrote it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file in a backup: its name, its length in bytes, its SHA-256 in hexadecimal."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself.

    Attributes:
        made: when, in the form of RFC 3339.
        program: the version that made it.
        check: the check value of the store's key, by which stores are told apart.
        edits: the number of the last edit in it.
        last: the name of that edit, which is random.
        removals: how often something had been removed for good.
    """

    made: str
    program: str
    check: str
    edits: int
    last: str
    parts: tuple[Part, ...]
    removals: int = 0

    def part(self, name: str) -> Part:
        """The part with this name; every manifest that was read has each of them."""
        return next(part for part in self.parts if part.name == name)


def to_text(manifest: Manifest) -> str:
    """The text of a manifest."""
    parts = [{"name": p.name, "size": p.size, "sha256": p.sha256} for p in manifest.parts]
    head = {"format": FORMAT, "version": VERSION, "made": manifest.made}
    rest = {"program": manifest.program, "check": manifest.check, "edits": manifest.edits}
    rest |= {"last": manifest.last, "removals": manifest.removals}
    return json.dumps({**head, **rest, "parts": parts}, indent=2) + "\n"


def from_text(text: str) -> Manifest:
    """What ``to_text`` wrote.

    Raises:
        Malformed: it is none, or names parts that no backup has.
        Newer: a newer version of the program wrote it.
    """
    try:
        value = json.loads(text)
        if value["format"] != FORMAT:
            raise Malformed
        if value["version"] > VERSION:
            raise Newer
        parts = tuple(_part(part) for part in value["parts"])
        if {part.name for part in parts} != PARTS or len(parts) != len(PARTS):
            raise Malformed
        made, program, check = (str(value[name]) for name in ("made", "program", "check"))
        edits, last = int(value["edits"]), str(value["last"])
        # Backups of earlier versions do not say it.
        removals = int(value.get("removals", 0))
        return Manifest(made, program, check, edits, last, parts, removals)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Malformed from None


def _part(value: Any) -> Part:
    return Part(str(value["name"]), int(value["size"]), str(value["sha256"]))
