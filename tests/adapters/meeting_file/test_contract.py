"""The tables of the reader against the schema: the same fields, order, defaults, words."""

from collections.abc import Iterator
from dataclasses import MISSING, fields
from typing import Any

import pytest

from ccm_minutes.adapters.meeting_file import records, runs
from ccm_minutes.adapters.meeting_file.record import Record
from tests.strategies import schema


def definition(*path: str) -> Any:
    node = schema()
    for step in path:
        node = node[int(step)] if step.isdigit() else node[step]
    return node


TABLES: list[tuple[Record[Any], tuple[str, ...]]] = [
    (records.MEETING, ()),
    (records.DETAILS, ("$defs", "meeting")),
    (records.NEXT_MEETING, ("$defs", "meeting", "properties", "next_meeting")),
    (records.IN_RELEASE, ("$defs", "meeting", "properties", "in_release")),
    (records.CATEGORY, ("properties", "categories", "items")),
    (records.CLEARANCE, ("properties", "clearances", "items")),
    (records.DELEGATION, ("$defs", "delegation")),
    (records.REPRESENTATIVE, ("$defs", "delegation", "properties", "representatives", "items")),
    (records.ITEM, ("$defs", "agenda_item")),
    (records.ENTRY, ("$defs", "entry")),
    (records.POINT, ("$defs", "point")),
    (records.PAPER, ("$defs", "document")),
    (records.MOVEMENT, ("$defs", "movement")),
    (runs.WORDS, ("$defs", "run", "oneOf", "1")),
    (runs.DELEGATION_MENTION, ("$defs", "run", "oneOf", "2")),
    (runs.REPRESENTATIVE_MENTION, ("$defs", "run", "oneOf", "3")),
]


@pytest.mark.parametrize(("record", "path"), TABLES)
def test_a_table_lists_the_fields_of_the_schema(record: Record[Any], path: tuple[str, ...]) -> None:
    node = definition(*path)
    constants = [name for name, inner in node["properties"].items() if "const" in inner]
    assert constants + list(record.fields) == list(node["properties"])
    assert record.required == set(node.get("required", ()))


@pytest.mark.parametrize(("record", "path"), TABLES)
def test_a_default_of_the_schema_is_that_of_the_value_and_is_written(
    record: Record[Any], path: tuple[str, ...]
) -> None:
    of_schema = {
        n: p["default"] for n, p in definition(*path)["properties"].items() if "default" in p
    }
    usual = {field.name: field.default for field in fields(record.type)}
    assert {name: usual[name] for name in of_schema} == of_schema
    always = {name for name, field in record.fields.items() if field.always}
    assert {name for name in always if usual[name] is not MISSING} == (of_schema.keys())


def definitions(node: Any) -> Iterator[Any]:
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    if isinstance(node, list):
        for inner in node:
            yield from definitions(inner)


def test_no_object_of_the_schema_is_without_a_table() -> None:
    objects = [n for n in definitions(schema()) if n.get("type") == "object" and "properties" in n]
    elsewhere = ["speaker", "an office with its term"]
    assert len(objects) == len(TABLES) + len(elsewhere)


def test_the_schema_that_ships_asserts_the_formats_that_the_reader_knows() -> None:
    formats = {n["format"] for n in definitions(schema()) if isinstance(n.get("format"), str)}
    assert formats - {"ccm-minutes/meeting"} == {"date", "date-time"}
