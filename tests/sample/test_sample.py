"""The sample meeting that comes with the program."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from ccm_minutes import assets
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.domain.delegation import Attendance
from ccm_minutes.domain.entry import Attribution, EntryKind
from ccm_minutes.domain.meeting import AttributionInRelease, DocumentKind, Meeting
from ccm_minutes.domain.text import Marking, Words, runs_of
from ccm_minutes.domain.walk import all_entries, all_items, all_points, all_texts
from ccm_minutes.release.examination import examine
from ccm_minutes.release.shapes import PrintedEntry, PrintedItem, PrintedKind
from ccm_minutes.release.states import states


@pytest.fixture(scope="module")
def meeting() -> Meeting:
    return JsonMeetingFiles().read(assets.resource("sample", "meeting.json"))


@pytest.fixture(scope="module")
def value() -> Any:
    return json.loads(assets.resource("sample", "meeting.json").read_text(encoding="utf-8"))


def test_it_is_a_meeting_file(value: Any) -> None:
    schema = json.loads(assets.resource("meeting.schema.json").read_text(encoding="utf-8"))

    Draft202012Validator(schema, format_checker=FormatChecker()).validate(value)


def test_it_is_of_the_size_of_a_real_meeting(meeting: Meeting) -> None:
    present = [one for one in meeting.delegations if one.attendance is Attendance.PRESENT]

    assert 16 <= len(present) <= 18
    assert len(meeting.agenda) == 9
    assert [len(item.items) for item in meeting.agenda if item.items] == [7, 3]
    assert meeting.details.kind is DocumentKind.MINUTES
    assert meeting.details.attribution_in_release is AttributionInRelease.BY_CATEGORY


def test_it_shows_every_kind_of_entry(meeting: Meeting) -> None:
    kinds = Counter(entry.kind for _, _, entry in all_entries(meeting))

    assert set(kinds) == set(EntryKind)
    assert kinds[EntryKind.ACTION] == 8
    assert {entry.attribution for _, _, entry in all_entries(meeting)} >= {
        Attribution.IMPERSONAL,
        Attribution.OMITTED,
    }


def test_it_has_what_only_some_kinds_of_document_show(meeting: Meeting) -> None:
    items = [item for _, item in all_items(meeting)]

    for field in ("objective", "chairs", "panellists", "presenters", "planned_minutes"):
        assert any(getattr(item, field) for item in items), field


def marked_parts(meeting: Meeting) -> Iterator[tuple[str, Any]]:
    for _, item in all_items(meeting):
        yield "item", item
    for place, _, entry in all_entries(meeting):
        yield "entry", entry
        yield from (("point", point) for _, point in all_points(entry.points, place))
    for _, text in all_texts(meeting):
        for run in runs_of(text):
            yield "run" if isinstance(run, Words) else "mention", run


def levels(meeting: Meeting) -> set[str]:
    """Where there is a marking, and where there are words to print instead."""
    parts = list(marked_parts(meeting))
    marked = {level for level, part in parts if part.marking}
    return marked | {f"{level} with words" for level, part in parts if part.in_release}


def test_it_is_marked_at_every_level(meeting: Meeting) -> None:
    people = [one for delegation in meeting.delegations for one in delegation.representatives]

    assert levels(meeting) == {
        *("item", "item with words", "entry", "entry with words", "point", "point with words"),
        *("run", "run with words", "mention with words"),
    }
    for parts in (meeting.delegations, people, meeting.details.documents, (meeting.details,)):
        assert any(part.marking is Marking.FOUO for part in parts)


def test_it_is_about_no_real_state(meeting: Meeting) -> None:
    words = JsonMeetingFiles().to_json(meeting).replace('"en-GB"', "")

    found = {words[hit.start : hit.end] for hit in states().matcher.find(words)}

    assert found == set()


def interventions(items: tuple[PrintedItem, ...]) -> Iterator[PrintedEntry]:
    for item in items:
        yield from (one for one in item.entries if one.kind is PrintedKind.INTERVENTION)
        yield from interventions(item.items)


def test_its_sanitised_version_letters_from_a_to_o(meeting: Meeting) -> None:
    spoken = [one for one in interventions(examine(meeting).released.items) if not one.plain]

    assert len(spoken) == 15
    assert spoken[-1].lead_in == "In summary"


def test_nothing_blocks_its_release_and_one_finding_is_allowed(meeting: Meeting) -> None:
    examination = examine(meeting)

    assert not examination.blocked
    assert [finding.code for finding in examination.findings] == ["not-approved"]
    assert [finding.text for finding in examination.cleared] == ["Merrow"]
