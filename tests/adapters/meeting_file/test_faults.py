"""What is wrong with a meeting file is said with its place."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccm_minutes.adapters.meeting_file import JsonMeetingFiles, meeting_in
from ccm_minutes.adapters.meeting_file.files import FaultyMeetingFile, UnreadableFile
from ccm_minutes.adapters.meeting_file.wording import MOST_FAULTS, validator
from tests.strategies import meeting_values


def sound() -> dict[str, Any]:
    return {
        "format": "ccm-minutes/meeting",
        "version": 1,
        "meeting": {"id": "m", "title": "Meeting", "date": "2017-10-16"},
        "delegations": [{"id": "avl", "name": "Averland", "representatives": [{"name": "A. B."}]}],
        "agenda": [
            {
                "title": "Opening",
                "entries": [
                    {"kind": "intervention", "speakers": [{"delegation": "avl"}], "text": ["a"]},
                    {"kind": "action", "at": "2017-10-16T10:00:00Z", "points": [{"text": "b"}]},
                ],
            }
        ],
    }


def put(value: Any, path: str, new: Any) -> Any:
    *way, last = [int(s) if s.isdigit() else s for s in path.split(".")]
    for step in way:
        value = value[step]
    value[last] = new
    return value


def faults(value: Any) -> tuple[str, ...]:
    with pytest.raises(FaultyMeetingFile) as caught:
        meeting_in(json.dumps(value).encode(), "meeting.json")
    assert caught.value.sentence.startswith("meeting.json")
    return caught.value.faults


E0 = "agenda.0.entries.0"
P0 = "agenda[0].entries[0]"


@pytest.mark.parametrize(
    ("path", "new", "fault"),
    [
        (
            f"{E0}.kind",
            "speech",
            f"{P0}.kind: 'speech' is none of narrative, intervention, question, key-point",
        ),
        (f"{E0}.text.0", {"txt": "b"}, f"{P0}.text[0]: the field 'text' is missing"),
        (
            f"{E0}.text.0",
            {"text": "b", "bold": "yes"},
            f"{P0}.text[0].bold: 'yes' is not true or false",
        ),
        (
            f"{E0}.text.0",
            {"delegation": "avl", "colour": 1},
            f"{P0}.text[0]: there is no field 'colour' here",
        ),
        (
            f"{E0}.text.0",
            {"text": "b", "marking": "X"},
            f"{P0}.text[0].marking: 'X' is none of FOUO",
        ),
        (f"{E0}.text.0", 5, f"{P0}.text[0]: 5 is of none of the kinds that may stand here"),
        (f"{E0}.text", None, f"{P0}.text: null is of none of the kinds that may stand here"),
        (
            f"{E0}.speakers.0",
            {},
            f"{P0}.speakers[0]: it needs one of the fields 'delegation', 'office' and",
        ),
        (
            f"{E0}.speakers.0",
            {"office": "Chair", "delegation": "avl"},
            f"{P0}.speakers[0]: it may have one field only",
        ),
        (
            f"{E0}.speakers.0",
            {"delegation": "nobody"},
            f"{P0}.speakers[0]: there is no delegation with the id 'nobody'",
        ),
        (f"{E0}.in_release", "", f"{P0}.in_release: it is empty; leave it out where there is"),
        (f"{E0}.id", "Avl", f"{P0}.id: 'Avl' is not an id"),
        (f"{E0}.id", "avl\n", f"{P0}.id: 'avl\n' is not an id"),
        (f"{E0}.id", "avl", f"{P0}.id: the id 'avl' is already that of delegations[0]"),
        (f"{E0}.due", "2017-10-16", f"{P0}.due: only an entry of kind 'action' has this field"),
        ("agenda.0.entries.1.at", "ten", "agenda[0].entries[1].at: 'ten' is not a date and time"),
        (
            "agenda.0.entries.1.points.0.text",
            3,
            "agenda[0].entries[1].points[0].text: 3 is of none",
        ),
        ("meeting.date", "2017-02-30", "meeting.date: '2017-02-30' is not a date such as"),
        ("meeting.start_time", "25:00", "meeting.start_time: '25:00' is not a time such as"),
        ("meeting.start_time", "10:00\n", "meeting.start_time: '10:00\n' is not a time such as"),
        ("meeting.number", 0, "meeting.number: 0 is less than 1"),
        ("meeting.number", True, "meeting.number: true is not a whole number"),
        ("meeting.titel", "x", "meeting: there is no field 'titel' here"),
        ("version", 2, "version: 2 is not 1, the version that this program reads"),
        ("version", True, "version: true is not 1"),
        ("format", "x", "format: 'x' is not 'ccm-minutes/meeting'"),
        ("delegations.0.offices", [{}], "delegations[0].offices[0]: the field 'office' is missing"),
        ("delegations", {}, "delegations: an object is not a list"),
    ],
)
def test_a_fault_is_named_with_its_place(path: str, new: Any, fault: str) -> None:
    value = sound()
    put(value, path, new)
    assert faults(value)[0].startswith(fault)


def test_a_field_that_is_missing_is_named() -> None:
    assert faults({**sound(), "meeting": {"id": "m", "title": ""}}) == (
        "meeting: the field 'date' is missing",
    )
    value = sound()
    del value["agenda"]
    assert faults(value) == ("the field 'agenda' is missing",)


def test_a_message_lists_a_handful_of_faults() -> None:
    value = sound()
    value["agenda"] = [{"title": 1}] * 100
    with pytest.raises(FaultyMeetingFile) as caught:
        meeting_in(json.dumps(value).encode(), "meeting.json")
    assert caught.value.sentence.count("is not a string") == MOST_FAULTS
    assert caught.value.sentence.endswith("and more")


def test_of_many_unknown_fields_a_few_are_named() -> None:
    (fault,) = faults({**sound(), **{f"x{n}": n for n in range(10_000)}})
    assert fault == "there is no field 'x0', 'x1', 'x2', 'x3', 'x4' here"


def test_of_many_repeated_fields_the_first_is_named() -> None:
    content = "{" + ", ".join(f'"x{n // 2}": {n}' for n in range(100_000)) + "}"
    with pytest.raises(FaultyMeetingFile) as caught:
        meeting_in(content.encode(), "meeting.json")
    assert caught.value.faults == ("the field 'x0' stands here more than once",)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "line 1, column 1: not JSON"),
        (b"{", "line 1, column 2: not JSON"),
        (b"[1,\n 2,]", "line 2, column 4: not JSON"),
        (b"[]", "a list is not an object"),
        (b'{"format": NaN}', "not JSON: NaN is no number"),
        (b'{"version": Infinity}', "not JSON: Infinity is no number"),
        (b"\xff\xfe{\x00}\x00", "line 1 is not text in UTF-8 (at byte 0)"),
        (b'{\n"a": "\xe9"}', "line 2 is not text in UTF-8 (at byte 8)"),
        (b"[" * 100_000, "it is nested too deeply"),
        (b'{"a":' * 100_000, "it is nested too deeply"),
        (b'{"a": [1, {"b": 1, "b": 2}]}', "a[1]: the field 'b' stands here more than once"),
        (b'{"a": ["\\ud800"]}', "a[0]: it holds half a character"),
        (b'{"a": {"\\uDFFF": 1}}', "a: it holds half a character"),
        (b'{"version": ' + b"9" * 5000 + b"}", "it holds a number with thousands of figures"),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(content: bytes, fault: str) -> None:
    with pytest.raises(FaultyMeetingFile) as caught:
        meeting_in(content, "meeting.json")
    assert caught.value.faults[0].startswith(fault)


@pytest.mark.parametrize(
    "content",
    [
        b"[" + b"{}," * 1_100_000 + b"{}]",
        b"[" + b"1," * 1_100_000 + b"1]",
        b"[" + b"null, " * 1_100_000 + b"1]",
        b"{" + b'"a":1,' * 1_100_000 + b'"a":1}',
    ],
    ids=["objects", "figures", "nothings", "fields"],
)
def test_more_values_than_any_meeting_has_are_refused_unbuilt(
    content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json, "loads", None)
    with pytest.raises(FaultyMeetingFile, match="more values than any meeting has"):
        meeting_in(content, "meeting.json")


def test_many_commas_in_words_are_no_values() -> None:
    value = sound()
    value["agenda"][0]["entries"][0]["text"] = ["one, two, " * 550_000]
    assert meeting_in(json.dumps(value).encode(), "meeting.json").agenda


@pytest.mark.parametrize("field", ["items", "points"])
@pytest.mark.parametrize("levels", [100, 400])
def test_parts_too_deep_in_each_other_are_refused_with_a_sentence(field: str, levels: int) -> None:
    inner: dict[str, Any] = {"title": ""} if field == "items" else {"text": ""}
    for _ in range(levels):
        inner = {**inner, field: [inner]}
    value = sound()
    if field == "items":
        value["agenda"] = [inner]
    else:
        value["agenda"][0]["entries"][0]["points"] = [inner]
    with pytest.raises(FaultyMeetingFile, match=r"levels deep|nested too deeply"):
        meeting_in(json.dumps(value).encode(), "meeting.json")


def test_a_byte_order_mark_a_pair_of_surrogates_and_control_characters_are_taken() -> None:
    value = sound()
    put(value, "meeting.title", "\U0001f600 \x00\x07\r\n\t")
    meeting = meeting_in(b"\xef\xbb\xbf" + json.dumps(value).encode(), "meeting.json")
    assert meeting.details.title == "\U0001f600 \x00\x07\r\n\t"


def test_files_that_cannot_be_read_are_refused_with_their_names(tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    for path, says in (
        (tmp_path / "none.json", "There is no file"),
        (tmp_path, "is a folder"),
        (large, "is larger than 64 MB"),
        (large / "inside.json", "cannot be read"),
        (Path("nul\0.json"), "this is no file name"),
    ):
        with pytest.raises(UnreadableFile, match=says) as caught:
            JsonMeetingFiles().read(path)
        assert str(path) in caught.value.sentence


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if not isinstance(value, dict | list):
        return [path]
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    return [path, *(place for step, one in inner for place in places(one, (*path, step)))]


_ODD_VALUES = st.sampled_from(
    [None, True, 0, -1, 1.5, 2.0, "", "x", "X\n", "10:00\n", [], [None], {}, {"text": "x"}, ["x"]]
)


@given(meeting_values(), st.data())
@settings(max_examples=150, deadline=None)
def test_nothing_is_taken_that_the_schema_refuses(value: Any, data: st.DataObject) -> None:
    *way, last = data.draw(st.sampled_from(places(value)[1:]), label="place")
    holder = broken = copy.deepcopy(value)
    for step in way:
        holder = holder[step]
    name = data.draw(
        st.sampled_from([last, "unknown"]) if isinstance(holder, dict) else st.just(last)
    )
    holder[name] = data.draw(_ODD_VALUES, label="value")
    try:
        meeting_in(json.dumps(broken).encode(), "broken.json")
    except FaultyMeetingFile:
        return
    assert not list(validator().iter_errors(broken))
