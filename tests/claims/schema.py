"""The schema of the meeting file, walked: every kind of object in it with its fields."""

from collections.abc import Iterator
from functools import cache
from typing import Any, Final, NamedTuple

from tests.strategies import schema

Json = Any
ROOT: Final = "file"


def defined(name: str) -> Json:
    """A definition of the schema."""
    return schema()["$defs"][name]


@cache
def objects() -> dict[str, Json]:
    """Every kind of object by a name of its own.

    A definition has its own name, an object within another the path to it, and one form of
    several the name of the field that it must have: ``run.delegation``.
    """
    return dict(_objects(schema(), ROOT, set()))


def fields() -> tuple[tuple[str, str], ...]:
    """Every field as its object's name and its own."""
    return tuple((name, field) for name, node in objects().items() for field in node["properties"])


class Place(NamedTuple):
    """A field that is there in a file: the object it belongs to, and its own name."""

    owner: str
    field: str
    holder: Json

    @property
    def name(self) -> str:
        return f"{self.owner}.{self.field}"


def places(value: Json, node: Json | None = None, name: str = ROOT) -> Iterator[Place]:
    """Every field that a file holds, or a part of one, as the schema has it."""
    node, name = referred(node or schema(), name)
    for form in node.get("oneOf", ()):
        if _has_form(value, form):
            yield from places(value, form, form_name(form, name))
    if isinstance(value, list) and "items" in node:
        for one in value:
            yield from places(one, node["items"], name)
    if isinstance(value, dict) and "properties" in node:
        for field, inner in tuple(value.items()):
            yield Place(name, field, value)
            yield from places(inner, node["properties"][field], f"{name}.{field}")


def _has_form(value: Json, form: Json) -> bool:
    if isinstance(value, dict):
        return "properties" in form and form["required"][0] in value
    return isinstance(value, list) and "items" in form


def referred(node: Json, name: str) -> tuple[Json, str]:
    """What a node stands for, and the name of the object that it may be."""
    if "$ref" not in node:
        return node, name
    definition = node["$ref"].removeprefix("#/$defs/")
    return defined(definition), definition


def form_name(form: Json, name: str) -> str:
    """The name of one form of several."""
    return f"{name}.{form['required'][0]}" if "properties" in form else name


def _objects(node: Json, name: str, seen: set[str]) -> Iterator[tuple[str, Json]]:
    if "$ref" in node:
        node, name = referred(node, name)
        if name in seen:
            return
        seen.add(name)
    for form in node.get("oneOf", ()):
        yield from _objects(form, form_name(form, name), seen)
    if "items" in node:
        yield from _objects(node["items"], name, seen)
    if "properties" in node:
        yield name, node
        for field, inner in node["properties"].items():
            yield from _objects(inner, f"{name}.{field}", seen)
