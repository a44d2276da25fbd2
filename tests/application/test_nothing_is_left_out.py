"""Every string of a record stands in the body of each kind that prints it: once, in its place."""

import json
import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import Phase, given, settings
from lxml import etree

from ccm_minutes.adapters.meeting_file import meeting_in
from ccm_minutes.application.exporting import Press, Request, no_progress, produce
from ccm_minutes.assets import resource
from ccm_minutes.cli.wiring.second_reader import read_again
from ccm_minutes.export.docx import WordWriter
from ccm_minutes.export.template import own_template
from tests.application.planted import Planter
from tests.claims.dice import DICE
from tests.claims.everything import Everything
from tests.claims.twins import twins
from tests.strategies import Json, meeting_values


def sample_file() -> Json:
    file = json.loads(resource("sample", "meeting.json").read_text(encoding="utf-8"))
    file["meeting"]["subtitle"] = "On drift"  # "Minutes" would give way in an agenda
    return file


PRESS = Press(WordWriter(own_template()), read_again)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def planted_in(file: Json, kind: str) -> list[str]:
    """The planted words of the body of a full document, in their order."""
    content = produce(
        meeting_in(json.dumps(file).encode(), "drawn"), Request(kind=kind), PRESS, no_progress
    ).content
    with ZipFile(BytesIO(content)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    words = "".join(node.text or "" for node in body.iter(f"{W}t"))
    return re.findall(r"zq\d+q", words.casefold())


def expected_in(kind: str, planted: Planter) -> list[str]:
    before = [*planted.opening, *planted.preamble]
    after = [*planted.closing, *planted.papers]
    if kind == "agenda":
        return [*planted.opening, *planted.headings, *planted.papers]
    if kind == "report":
        return [*before, *planted.items, *planted.attendance, *after]
    return [*before, *planted.attendance, *planted.items, *after]


RICH = DICE.map(lambda dice: json.loads(json.dumps(twins(dice)[0])))
"""Whole meetings of all that a meeting file can hold; those of the schema are mostly small."""


@settings(max_examples=40, phases=[Phase.explicit, Phase.generate])
@given(meeting_values() | RICH)
def test_every_string_stands_once_and_in_its_place(file: Json) -> None:
    planted = Planter(file)
    for kind in ("minutes", "action-minutes", "report", "agenda"):
        assert planted_in(file, kind) == expected_in(kind, planted), kind


@settings(max_examples=30, phases=[Phase.explicit, Phase.generate])
@given(meeting_values() | RICH)
def test_a_summary_moves_questions_and_key_points_and_loses_nothing_else(file: Json) -> None:
    planted = Planter(file)
    found = planted_in(file, "summary")
    every = [*planted.opening, *planted.preamble, *planted.items, *planted.closing, *planted.papers]
    assert len(found) == len(set(found))
    assert set(every) - set(found) <= set(planted.headings)
    assert set(found) <= set(every)


@pytest.mark.parametrize("whole", [Everything(by_category=True).file(), sample_file()])
def test_every_string_of_a_whole_meeting_stands_in_its_place(whole: Json) -> None:
    planted = Planter(whole)
    assert min(len(planted.items), len(planted.attendance), len(planted.papers)) > 2
    for kind in ("minutes", "action-minutes", "report", "agenda"):
        assert planted_in(whole, kind) == expected_in(kind, planted), kind


@pytest.mark.parametrize("kind", ["minutes", "action-minutes", "summary", "report"])
def test_words_before_a_speaker_are_kept_where_nothing_follows_them(kind: str) -> None:
    entry = {"kind": "intervention", "lead_in": "zq1q", "capacity": "zq2q"}
    meeting = {"id": "m", "title": "Forum", "date": "2031-05-04"}
    file = {"format": "ccm-minutes/meeting", "version": 1, "meeting": meeting, "delegations": []}
    file["agenda"] = [{"title": "Opening", "entries": [entry]}]
    assert planted_in(file, kind) == ["zq1q", "zq2q"]
