"""The sample meeting, laid out in full in every kind."""

from collections.abc import Iterator

import pytest

from ccm_minutes.adapters.meeting_file.files import JsonMeetingFiles
from ccm_minutes.assets import resource
from ccm_minutes.composition.full import printed_in_full
from ccm_minutes.composition.layout import compose
from ccm_minutes.document.tree import Document, Role
from ccm_minutes.domain.entry import EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Text, Words, runs_of
from ccm_minutes.domain.walk import all_entries, all_items, all_texts, entry_texts
from tests.composition.meetings import RECORDS

SAMPLE = JsonMeetingFiles().read(resource("sample", "meeting.json"))


def words_typed(texts: Iterator[Text]) -> list[str]:
    """Every stretch of words that was typed, without the mentions between them."""
    return [
        run.text.strip().casefold()
        for text in texts
        for run in runs_of(text)
        if isinstance(run, Words)
    ]


def texts_of_notes(meeting: Meeting) -> Iterator[Text]:
    for place, _, entry in all_entries(meeting):
        if entry.kind is EntryKind.NOTE:
            yield from (text for _, text in entry_texts(entry, place))


def shown(kind: str, portion_marks: bool = True) -> Document:
    return compose(printed_in_full(SAMPLE, portion_marks), kind)


def body(document: Document) -> str:
    return "\n".join(block.text for block in document.blocks).casefold()


@pytest.mark.parametrize("kind", RECORDS)
def test_everything_typed_stands_in_the_full_version_but_the_notes(kind: str) -> None:
    notes = words_typed(texts_of_notes(SAMPLE))
    typed = [
        words for words in words_typed(text for _, text in all_texts(SAMPLE)) if words not in notes
    ]
    page = body(shown(kind))
    assert len(typed) > 50
    assert [words for words in typed if words not in page] == []
    assert [words for words in notes if words in page] == []


@pytest.mark.parametrize("kind", RECORDS)
def test_without_portion_marks_no_marking_stands_in_the_body(kind: str) -> None:
    assert "fouo" in body(shown(kind))
    assert "fouo" not in body(shown(kind, portion_marks=False))


@pytest.mark.parametrize("kind", ["minutes", "action-minutes", "report"])
def test_every_item_has_its_heading_in_the_order_of_the_agenda(kind: str) -> None:
    headings = [block.text for block in shown(kind, False).blocks if block.role is Role.HEADING]
    items = [item.title for _, item in all_items(SAMPLE)]
    assert len(headings) == len(items) + (kind == "minutes")
    pairs = zip(headings[-len(items) :], items, strict=True)
    assert all(heading.startswith(title) for heading, title in pairs)


@pytest.mark.parametrize("kind", ["minutes", "action-minutes", "report"])
def test_every_delegation_and_representative_is_listed(kind: str) -> None:
    page = body(shown(kind))
    names = [there.name for there in SAMPLE.delegations]
    names += [person.name for there in SAMPLE.delegations for person in there.representatives]
    assert [name for name in names if name.casefold() not in page] == []
