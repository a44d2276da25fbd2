"""An agenda tells what is planned and nothing of the record; no other kind tells of plans."""

import json
from collections.abc import Iterator

import pytest

from tests.claims.everything import Everything, words_of
from tests.claims.paper import KINDS, Documents, written
from tests.claims.schema import Json
from tests.claims.searching import words_in


def documents(file: Json) -> Documents:
    made = written(file)
    assert made is not None
    return made


def items_of(items: Json) -> Iterator[Json]:
    for item in items:
        yield item
        yield from items_of(item["items"])


def changed(file: Json, **fields: Json) -> Json:
    """The same file with fields of every item changed."""
    other = json.loads(json.dumps(file))
    for item in items_of(other["agenda"]):
        item.update(fields)
    return other


def differing(one: Documents, other: Documents) -> set[str]:
    return {kind for kind in KINDS if one[kind] != other[kind]}


@pytest.mark.parametrize("by_category", [True, False])
def test_how_long_an_item_was_to_take_shows_in_an_agenda_alone(by_category: bool) -> None:
    file = Everything(by_category=by_category).file()
    other = changed(file, planned_minutes=1234)
    assert differing(documents(file), documents(other)) == {"agenda"}
    assert "1234 minutes" in documents(other)["agenda"].decode("utf-8", "ignore")


@pytest.mark.parametrize("by_category", [True, False])
def test_no_word_of_an_entry_stands_in_an_agenda(by_category: bool) -> None:
    file = Everything(by_category=by_category).file()
    words = words_of([item["entries"] for item in items_of(file["agenda"])])
    assert len(words) > 20
    assert not words_in(documents(file)["agenda"], words)
    assert documents(changed(file, entries=[]))["agenda"] == documents(file)["agenda"]


def test_an_item_that_is_gone_does_not_show_in_the_times_of_the_others() -> None:
    file = Everything(by_category=True).file()
    other = json.loads(json.dumps(file))
    gone = {"title": "Budget", "marking": "FOUO", "planned_minutes": 45}
    other["agenda"].insert(0, gone)
    other["agenda"][1]["items"].append(gone)
    assert documents(other)["agenda"] == documents(file)["agenda"]
