"""A meeting file survives being read and written."""

import json
from datetime import date
from typing import Any

from hypothesis import given, settings

from ccm_minutes.adapters.meeting_file import JsonMeetingFiles, from_value, meeting_in, to_value
from ccm_minutes.adapters.meeting_file.wording import validator
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.domain.parts import Placed, assemble, parts_of
from tests.strategies import meeting_values, meetings, schema


def with_defaults(value: Any, node: Any) -> Any:
    """The value with every default of the schema filled in."""
    if "$ref" in node:
        node = schema()["$defs"][node["$ref"].removeprefix("#/$defs/")]
    if isinstance(value, list) and "items" in node:
        return [with_defaults(inner, node["items"]) for inner in value]
    if not isinstance(value, dict) or "properties" not in node:
        return value
    filled = {n: with_defaults(inner, node["properties"][n]) for n, inner in value.items()}
    defaults = {n: p["default"] for n, p in node["properties"].items() if "default" in p}
    return {**defaults, **filled}


@given(meeting_values())
@settings(max_examples=60, deadline=None)
def test_what_the_strategies_draw_is_what_the_schema_says(value: Any) -> None:
    assert not list(validator().iter_errors(value))


@given(meeting_values())
@settings(max_examples=80, deadline=None)
def test_a_file_comes_back_equal_with_defaults_filled_in(value: Any) -> None:
    meeting = meeting_in(json.dumps(value).encode(), "drawn")
    written = JsonMeetingFiles().to_json(meeting)
    assert json.loads(written) == with_defaults(value, schema())


@given(meetings())
@settings(max_examples=40, deadline=None)
def test_a_written_file_reads_as_the_same_text_again(meeting: Meeting) -> None:
    files = JsonMeetingFiles()
    written = files.to_json(meeting)
    assert files.to_json(meeting_in(written.encode(), "written")) == written


def through_values(placed: Placed) -> Placed:
    value = json.loads(json.dumps(to_value(placed.kind, placed.part)))
    part = from_value(placed.kind, value, placed.key)
    return Placed(placed.kind, placed.key, placed.parent, placed.position, part)


@given(meetings())
@settings(max_examples=40, deadline=None)
def test_a_meeting_taken_apart_into_values_is_put_together_as_it_was(meeting: Meeting) -> None:
    assert assemble(map(through_values, parts_of(meeting))) == meeting


def test_fields_are_written_in_the_order_of_the_schema() -> None:
    value: dict[str, Any] = {
        "agenda": [],
        "delegations": [],
        "meeting": {"date": "2017-10-16", "title": "A", "id": "a"},
        "version": 1,
        "format": "ccm-minutes/meeting",
    }
    written = json.loads(JsonMeetingFiles().to_json(meeting_in(json.dumps(value).encode(), "a")))
    assert list(written) == ["format", "version", "meeting", "delegations", "agenda"]
    order = list(schema()["$defs"]["meeting"]["properties"])
    assert list(written["meeting"]) == [name for name in order if name in written["meeting"]]


def test_empty_fields_that_were_given_are_given_back() -> None:
    entry: dict[str, Any] = {"kind": "narrative", "text": [], "points": [], "flagged": False}
    item = {"title": "", "entries": [entry], "items": []}
    value = {
        "format": "ccm-minutes/meeting",
        "version": 1,
        "meeting": {"id": "", "title": "", "date": "2017-10-16", "next_meeting": {}},
        "categories": [],
        "delegations": [
            {"id": "a", "name": "Averland", "offices": ["Chair", {"office": "Host"}]},
        ],
        "agenda": [item],
    }
    written = JsonMeetingFiles().to_json(meeting_in(json.dumps(value).encode(), "a"))
    assert json.loads(written) == with_defaults(value, schema())


def test_half_a_character_that_was_typed_does_not_keep_a_meeting_from_its_file() -> None:
    details = Details("m", "\ud800 and \U0001f600", date(2026, 3, 2))
    written = JsonMeetingFiles().to_json(Meeting(details))
    assert meeting_in(written.encode(), "m").details.title == "\ufffd and \U0001f600"
