"""Every field of a meeting has a fate, and the redaction keeps to it."""

import inspect
import json
from dataclasses import fields, is_dataclass
from types import ModuleType

import pytest

from ccm_minutes.assets import resource
from ccm_minutes.domain import agenda, delegation, entry, meeting, paper, speaker, text
from ccm_minutes.release.policy import FATE, Fate, fate_of, undeclared

_VALUES = (agenda, delegation, entry, meeting, paper, speaker, text)
_OF_SCHEMA = {
    "meeting": meeting.Details,
    "delegation": delegation.Delegation,
    "agenda_item": agenda.AgendaItem,
    "entry": entry.Entry,
    "point": entry.Point,
    "document": paper.Document,
    "movement": delegation.MovementAt,
}


def _values_in(module: ModuleType) -> list[type]:
    found = (value for _, value in inspect.getmembers(module, inspect.isclass))
    return [one for one in found if is_dataclass(one) and one.__module__ == module.__name__]


@pytest.mark.parametrize("value", [v for m in _VALUES for v in _values_in(m)], ids=str)
def test_every_field_of_the_domain_is_declared(value: type) -> None:
    assert undeclared(value) == ()


def test_nothing_is_declared_that_is_not_there() -> None:
    for value, table in FATE.items():
        assert set(table) <= {field.name for field in fields(value)}


@pytest.mark.parametrize("name", _OF_SCHEMA)
def test_every_field_of_the_meeting_file_is_declared(name: str) -> None:
    schema = json.loads(resource("meeting.schema.json").read_text("utf-8"))
    assert set(schema["$defs"][name]["properties"]) <= set(FATE[_OF_SCHEMA[name]])


def test_a_field_that_nobody_declared_is_withheld() -> None:
    assert fate_of(entry.Entry, "made_up") is Fate.WITHHELD
