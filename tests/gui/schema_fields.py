"""The fields of the meeting file, read from its schema, and what stands in them."""

import json
from collections.abc import Iterator
from typing import Any

from ccm_minutes import assets
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.domain.meeting import Meeting

SCHEMA: dict[str, Any] = json.loads(
    assets.resource("meeting.schema.json").read_text(encoding="utf-8")
)
_DEFS: dict[str, Any] = SCHEMA["$defs"]


def all_fields() -> set[str]:
    """Every field by the name of what holds it: ``entry.text``, ``meeting.next_meeting.date``."""
    found = set(_fields(SCHEMA, ""))
    for name, held in _DEFS.items():
        found |= set(_fields(held, name))
    return found


def _fields(node: Any, path: str) -> Iterator[str]:
    for name, inner in node.get("properties", {}).items():
        yield _under(path, name)
        yield from _fields(inner, _under(path, name))
    if "items" in node:
        yield from _fields(node["items"], path)
    for one in node.get("oneOf", ()):
        yield from _fields(one, path)


def values_of(meeting: Meeting, field: str) -> list[Any]:
    """Everything that stands in a field of that name anywhere in a meeting."""
    document = json.loads(JsonMeetingFiles().to_json(meeting))
    return [value for name, value in _values(document, SCHEMA, "") if name == field]


def _values(value: Any, node: Any, path: str) -> Iterator[tuple[str, Any]]:
    node, path = _resolved(node, path)
    if "oneOf" in node:
        node, path = _resolved(next(one for one in node["oneOf"] if _fits(value, one)), path)
    if isinstance(value, dict):
        for name, inner in value.items():
            yield _under(path, name), inner
            yield from _values(inner, node["properties"][name], _under(path, name))
    elif isinstance(value, list):
        for inner in value:
            yield from _values(inner, node["items"], path)


def _resolved(node: Any, path: str) -> tuple[Any, str]:
    if "$ref" not in node:
        return node, path
    name = node["$ref"].rpartition("/")[2]
    return _DEFS[name], name


def _fits(value: Any, node: Any) -> bool:
    node, _ = _resolved(node, "")
    if node.get("type") != "object":
        return isinstance(value, {"string": str, "array": list}.get(node.get("type"), object))
    given = set(value) if isinstance(value, dict) else None
    return given is not None and set(node["required"]) <= given <= set(node["properties"])


def _under(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
