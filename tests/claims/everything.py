"""A meeting file that holds every field of the schema, with a word of its own in each string."""

import json
import re
from itertools import product
from string import ascii_lowercase
from typing import Final

from tests.claims.anything import sound_entry
from tests.claims.schema import ROOT, Json, form_name, objects, referred
from tests.strategies import schema

LEFT_OUT: Final = ("marking", "in_release", "title_in_release", "attribution")
"""What withholds or replaces; put in one at a time."""

_IDS: Final = {"delegation": ("open", "shut"), "representative": ("open-p", "shut-p")}
_LEVELS: Final = 1
_WORD: Final = re.compile("quill[a-z]{3}x")


class Everything:
    """Makes such files."""

    def __init__(self, *, by_category: bool) -> None:
        self.by_category = by_category
        self._letters = ("".join(letters) for letters in product(ascii_lowercase, repeat=3))
        self._ids = 0

    def file(self) -> Json:
        """Three delegations, of which one may be named and one is nowhere referred to."""
        made = self._object(schema(), ROOT, _LEVELS)
        made["delegations"] = [
            self._delegation("open", named=True),
            self._delegation("shut"),
            self._delegation("spare"),
        ]
        how = "by-category" if self.by_category else "named"
        fixed = {"representatives_in_release": "names", "language": "en-GB", "kind": "minutes"}
        made["meeting"].update(attribution_in_release=how, **fixed)
        return made

    def word(self) -> str:
        """A word that stands nowhere else."""
        return f"quill{next(self._letters)}x"

    def _delegation(self, key: str, *, named: bool = False) -> Json:
        made = self._object(objects()["delegation"], "delegation", _LEVELS)
        for person in made["representatives"]:
            person["id"] = f"{key}-p"
        state = {"kind": "state", "attendance": "present"}
        return {**made, **state, "id": key, "category": "group", "named_in_release": named}

    def _object(self, node: Json, name: str, levels: int) -> Json:
        return {
            field: self._value(inner, f"{name}.{field}", levels)
            for field, inner in node["properties"].items()
            if field not in LEFT_OUT
        }

    def _value(self, node: Json, name: str, levels: int) -> Json:
        if node.get("$ref", "").endswith("/id"):
            return self._id(name)
        node, name = referred(node, name)
        if "const" in node:
            return node["const"]
        if "enum" in node:
            return "next-meeting" if name.endswith(".purpose") else node["enum"][-1]
        if "oneOf" in node:
            form = node["oneOf"][-1]
            return self._value(form, form_name(form, name), levels)
        if node["type"] == "object":
            return self._object(node, name, levels)
        return getattr(self, f"_{node['type']}")(node, name, levels)

    def _id(self, name: str) -> str:
        if name in ("file.categories.id", "delegation.category"):
            return "group"
        self._ids += 1
        return f"{self.word()}-{self._ids}"

    def _string(self, node: Json, name: str, _levels: int) -> str:
        if node.get("format") == "date":
            return "2026-05-12"
        if node.get("format") == "date-time":
            return "2026-05-12T10:00:00Z"
        return "10:30" if "pattern" in node else self.word()

    def _integer(self, node: Json, _name: str, _levels: int) -> int:
        return int(node["minimum"]) + 7

    def _boolean(self, _node: Json, name: str, _levels: int) -> bool:
        return not name.endswith(("flagged", "_approximate"))

    def _array(self, node: Json, name: str, levels: int) -> Json:
        of = referred(node["items"], name)[1]
        if name == "file.delegations" or levels < 0:
            return []
        if of in ("speaker", "run"):
            return self._forms(of)
        if of == "entry":
            return [self._entry(kind, levels) for kind in kinds_of_entries()]
        deeper = levels - 1 if of in ("agenda_item", "point") else levels
        return [self._value(node["items"], name, deeper)]

    def _entry(self, kind: str, levels: int) -> Json:
        return sound_entry({**self._object(objects()["entry"], "entry", levels), "kind": kind})

    def _forms(self, of: str) -> Json:
        """Speakers or runs of each form, for both delegations."""
        both = [{field: key} for field, keys in _IDS.items() for key in keys]
        if of == "speaker":
            return [*both, {"office": self.word()}]
        words = {**self._object(objects()["run.text"], "run.text", 0), "superscript": False}
        return [self.word(), " ", words, *(part for one in both for part in (" ", one))]


def words_of(part: Json) -> frozenset[str]:
    """All words of a part of such a file."""
    return frozenset(_WORD.findall(json.dumps(part)))


def kinds_of_entries() -> tuple[str, ...]:
    """The kinds of entries, the one that has most fields last."""
    kinds = objects()["entry"]["properties"]["kind"]["enum"]
    return tuple(sorted(kinds, key=_late))


def _late(kind: str) -> int:
    return {"note": 0, "intervention": 2}.get(kind, 1)
