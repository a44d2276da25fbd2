"""What this program writes passes, whatever the meeting says."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.application.inspecting import expected_of, inspected
from ccm_minutes.cli.wiring.second_reader import read_again
from ccm_minutes.cli.wiring.word import word_press
from ccm_minutes.composition.layout import LAYOUTS, compose
from ccm_minutes.document.tree import Document, HeadingNumbers, PageFurniture, Paragraph, Role, Run
from ccm_minutes.inspection.docx import inspect_docx
from ccm_minutes.inspection.report import CHECKS
from ccm_minutes.release.examination import examine
from tests.inspection.files import (
    EXPECTED,
    GOOD,
    complaints,
    document,
    expected,
    line,
    written,
)

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "meeting.json"
TREES = {
    "counted": document(),
    "agenda items": document(numbers=HeadingNumbers.AGENDA_ITEM),
    "not counted": document(line(Role.BODY, "Words."), numbers=HeadingNumbers.NONE),
    "no heads, no feet": document(furniture=PageFurniture()),
    "a head alone": document(furniture=PageFurniture(running_head="Waters &\n<others>")),
    "a foot alone": document(furniture=PageFurniture(page_of=("", "/", ""))),
    "in Arabic": document(
        line(Role.BODY, "قال الرئيس (CCM)."),
        furniture=PageFurniture("", "لجنة CCM", "", ("صفحة ", " من ", "")),
        language="ar",
    ),
    "in Chinese": document(line(Role.BODY, "主席说。"), language="zh"),
    "an empty paragraph": document(Paragraph(Role.TITLE, ()), line(Role.BODY, "Words.")),
    "one paragraph": document(line(Role.TITLE, "Words.")),
}
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def test_every_check_is_made_and_a_good_file_passes() -> None:
    report = inspect_docx(GOOD, EXPECTED)

    assert report.complaints == ()
    assert report.passed
    assert report.checks == CHECKS


@pytest.mark.parametrize("name", TREES)
def test_documents_of_every_make_pass(name: str) -> None:
    report = inspect_docx(written(TREES[name]), expected(TREES[name]))

    assert report.complaints == ()


@settings(max_examples=60)
@given(st.lists(WORDS, min_size=1, max_size=4), WORDS)
def test_any_words_pass_where_they_are_expected(words: list[str], head: str) -> None:
    runs = tuple(Run(part, bold=index % 2 == 1) for index, part in enumerate(words))
    of = Document(head, "en", (Paragraph(Role.BODY, runs),), PageFurniture("", "Head", "QW"))

    assert complaints(written(of), expected(of)) == []


@pytest.mark.parametrize("kind", LAYOUTS)
def test_the_sample_meeting_passes_in_every_kind(kind: str) -> None:
    meeting = JsonMeetingFiles().read(SAMPLE)
    examination = examine(meeting)
    tree, write = compose(examination.released, kind), word_press().write
    content = write(tree, lambda _done, _total: None)
    awaited = expected_of(tree, meeting, examination, write)

    assert "Brennmark" in awaited.forbidden
    assert inspected(content, awaited, read_again).checks == CHECKS
