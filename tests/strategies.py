"""Whole meetings for property tests, made from the schema of the meeting file itself.

A field that is added to the schema is in every property test from then on. What the schema
cannot say (ids that are unique, references that resolve, fields of one kind only) is put right
in each value after it was drawn.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any

from hypothesis import strategies as st

from ccm_minutes.adapters.meeting_file import meeting_in
from ccm_minutes.assets import resource
from ccm_minutes.domain.meeting import Meeting

Json = Any
Values = st.SearchStrategy[Json]

_MOMENTS = st.datetimes(datetime(1000, 1, 1), datetime(2999, 1, 1))

LEVELS = 2
"""How deep items and points lie in each other at most, in what is drawn."""

_ONLY_OF = {
    "speakers": "intervention",
    "capacity": "intervention",
    "lead_in": "intervention",
    "in_writing": "intervention",
    "owners": "action",
    "due": "action",
    "due_text": "action",
    "state": "action",
    "adopted_by": "decision",
}


@cache
def schema() -> Json:
    """The schema of the meeting file."""
    return json.loads(resource("meeting.schema.json").read_text(encoding="utf-8"))


def meeting_values() -> Values:
    """Meeting files as JSON values, all of them sound."""
    return _values(schema(), LEVELS).map(_made_sound)


def meetings() -> st.SearchStrategy[Meeting]:
    """Meetings, read from such files."""
    return meeting_values().map(lambda value: meeting_in(json.dumps(value).encode(), "drawn"))


def words(least: int = 0) -> st.SearchStrategy[str]:
    """Short strings of any characters that a file can hold, with control characters."""
    anything = st.characters(exclude_categories=["Cs"])
    usual = st.sampled_from(["Averland", "the ", "FOUO", "Brightmoor", "’s", "Café", " "])
    return st.lists(usual | anything, min_size=least, max_size=4).map("".join)


@cache
def _referred(name: str, levels: int) -> Values:
    if name == "id":
        return st.integers(0, 9).map(str)
    return _values(schema()["$defs"][name], levels)


def _values(node: Json, levels: int) -> Values:
    if "$ref" in node:
        return _referred(node["$ref"].removeprefix("#/$defs/"), levels)
    if "const" in node:
        return st.just(node["const"])
    if "enum" in node:
        return st.sampled_from(node["enum"])
    if "oneOf" in node:
        return st.one_of([_values(form, levels) for form in node["oneOf"]])
    return _OF_TYPE[node["type"]](node, levels)


def _strings(node: Json, _levels: int) -> Values:
    if node.get("format") == "date":
        return st.dates().map(lambda day: day.isoformat())
    if node.get("format") == "date-time":
        zones = st.sampled_from(["Z", "+02:00", ".25Z", "z"])
        return st.builds("{:%Y-%m-%dT%H:%M:%S}{}".format, _MOMENTS, zones)
    if "pattern" in node:
        return st.times().map(lambda time: f"{time:%H:%M}")
    return words(node.get("minLength", 0))


def _lists(node: Json, levels: int) -> Values:
    of = node["items"].get("$ref", "").removeprefix("#/$defs/")
    if of not in ("agenda_item", "point"):
        return st.lists(_values(node["items"], levels), max_size=3)
    if levels == 0:
        return st.just([])
    return st.lists(_values(node["items"], levels - 1), max_size=2)


def _objects(node: Json, levels: int) -> Values:
    fields = {name: _values(inner, levels) for name, inner in node["properties"].items()}
    if node.get("maxProperties") == 1:
        return st.one_of([st.fixed_dictionaries({name: one}) for name, one in fields.items()])
    required = {name: fields.pop(name) for name in node.get("required", ())}
    return st.fixed_dictionaries(required, optional=fields)


_OF_TYPE = {
    "string": _strings,
    "integer": lambda node, _: st.integers(node["minimum"], 10_000),
    "boolean": lambda _node, _levels: st.booleans(),
    "array": _lists,
    "object": _objects,
}


def _made_sound(value: Json) -> Json:
    value = json.loads(json.dumps(value))
    for number, part in enumerate(_with_ids(value)):
        part["id"] = f"id-{number}"
    known = _Known(value)
    for delegation in value["delegations"]:
        known.choose(delegation, "category", known.categories)
    _resolve(value["meeting"], known)
    _resolve(value["agenda"], known)
    return value


def _with_ids(value: Json) -> Iterator[Json]:
    """Every object that has an id of its own."""
    if isinstance(value, dict):
        if "id" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from _with_ids(inner)


class _Known:
    """The ids that references may name."""

    def __init__(self, value: Json) -> None:
        people = (one for d in value["delegations"] for one in d.get("representatives", ()))
        self.categories = [category["id"] for category in value.get("categories", ())]
        self.delegations = [delegation["id"] for delegation in value["delegations"]]
        self.people = [person["id"] for person in people if "id" in person]

    def choose(self, holder: Json, field: str, ids: list[str]) -> None:
        """Makes a reference name one of the ids; takes it away where there are none."""
        if field in holder and ids:
            holder[field] = ids[int(holder[field]) % len(ids)]
        else:
            holder.pop(field, None)

    def mended(self, value: Json) -> bool:
        """Makes a speaker or a mention name somebody who is there; false where nobody is."""
        self.choose(value, "delegation", self.delegations)
        self.choose(value, "representative", self.people)
        return bool({"delegation", "representative"} & value.keys())


_SPEAKERS = {"presenters", "chairs", "panellists", "speakers", "owners"}


def _resolve(value: Json, known: _Known, field: str = "") -> None:
    if isinstance(value, list):
        value[:] = [_resolved(inner, known, field) for inner in value]
    elif isinstance(value, dict):
        for name in [name for name in value if _is_foreign(value, name)]:
            del value[name]
        for name, inner in value.items():
            _resolve(inner, known, name)


def _resolved(value: Json, known: _Known, field: str) -> Json:
    if not isinstance(value, dict) or not {"delegation", "representative"} & value.keys():
        _resolve(value, known, field)
        return value
    if known.mended(value):
        return value
    return {"office": "Chair"} if field in _SPEAKERS else "Chair"


def _is_foreign(holder: Json, name: str) -> bool:
    is_entry = "kind" in holder and "title" not in holder
    return is_entry and _ONLY_OF.get(name, holder["kind"]) != holder["kind"]
