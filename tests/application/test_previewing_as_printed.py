"""Both sides read as their documents do: every paragraph, with its number, in its order."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccm_minutes.application.previewing.examined import examined, side_by_side
from ccm_minutes.application.previewing.rows import AlignedRow, Fate, Piece, RowKind, Why
from ccm_minutes.composition.full import printed_in_full
from ccm_minutes.composition.layout import LAYOUTS, compose
from ccm_minutes.document.characters import printable
from ccm_minutes.document.counting import labels
from ccm_minutes.document.tree import Document
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind, ModeOfAdoption, Point
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import Marking, Words
from ccm_minutes.release.redaction import redact
from ccm_minutes.release.trail import Withheld
from tests.application.test_previewing import hidden_words, holds, with_lamps, with_thanks
from tests.gui.meetings import small_meeting
from tests.strategies import meetings

KINDS = tuple(kind for kind in LAYOUTS if kind != "briefing")
"""Slides run over where they are full, and have a test of their own."""


def printed(meeting: Meeting, kind: str = "minutes") -> tuple[AlignedRow, ...]:
    return side_by_side(meeting, redact(meeting), kind=kind)


def paragraphs(document: Document) -> list[tuple[str, str]]:
    texts = (printable(paragraph.text) for paragraph in document.blocks)
    return list(zip(labels(document), texts, strict=True))


def row_of(rows: Sequence[AlignedRow], words: str) -> AlignedRow:
    return next(row for row in rows if words in row.full)


@settings(max_examples=60, deadline=None)
@given(meetings(), st.sampled_from(KINDS))
def test_either_side_is_its_document_paragraph_by_paragraph(meeting: Meeting, kind: str) -> None:
    rows = printed(meeting, kind)
    right = [(row.right_as.number, row.released) for row in rows if row.right_as is not None]
    left = [(row.left_as.number, row.full) for row in rows if row.left_as is not None]

    assert right == paragraphs(compose(redact(meeting).released, kind))
    full = paragraphs(compose(printed_in_full(meeting), kind))
    assert [number for number, _ in left] == [number for number, _ in full]
    # What no document prints, as a deadline that the text says already, may stand behind it.
    assert all(row.startswith(text) for (_, row), (_, text) in zip(left, full, strict=True))


@settings(max_examples=60, deadline=None)
@given(meetings(), st.sampled_from(KINDS))
def test_every_released_passage_has_one_row(meeting: Meeting, kind: str) -> None:
    redaction = redact(meeting)
    rows = side_by_side(meeting, redaction, kind=kind)
    shown = Counter((s.where, s.passage) for row in rows for s in row.right if s.where)

    assert shown == Counter((passage.where, passage.text) for passage in redaction.passages)
    keys = Counter(row.key for row in rows)
    assert [key for key, count in keys.items() if count > 1] == []


@settings(max_examples=60, deadline=None)
@given(meetings(), st.sampled_from(KINDS))
def test_whatever_is_withheld_shows_in_the_part_it_is_of(meeting: Meeting, kind: str) -> None:
    redaction = redact(meeting)
    rows = side_by_side(meeting, redaction, kind=kind)

    assert [one for one in redaction.withheld if not is_seen(one, rows)] == []


def is_seen(withheld: Withheld, rows: Sequence[AlignedRow]) -> bool:
    words = "".join(printable(withheld.text).split()).casefold()
    part = withheld.where.split(".runs[")[0].removesuffix(".title").removesuffix(".capacity")
    inside = (r for r in rows if r.where.startswith(part) or part.startswith(r.where))
    return any(holds(hidden_words(row.left), words) for row in inside) or not words


@pytest.mark.parametrize(
    ("kind", "number", "label"),
    [("minutes", "3.", "Averland:"), ("summary", "1.2", "Averland said:")],
)
def test_numbers_and_labels_stand_as_each_kind_prints_them(
    kind: str, number: str, label: str
) -> None:
    rows = printed(small_meeting(), kind)
    lamps, speaker = row_of(rows, "Lamps"), row_of(rows, label)

    assert lamps.left_as is not None
    assert lamps.left_as.number == number
    assert speaker.released == label.replace("Averland", "A coastal State")
    assert speaker.left[0] == Piece("Averland", Fate.REPLACED, "A coastal State")
    assert speaker.left[1].own


def test_letters_count_only_what_goes_out() -> None:
    said, thanks = small_meeting().agenda[1].entries
    second = replace(said, key="second", marking=Marking.FOUO)
    third = replace(said, key="third")
    rows = printed(with_lamps(entries=(said, second, third, thanks)), "summary")
    lettered = [row for row in rows if row.kind is RowKind.LABEL]

    assert [row.left_as and row.left_as.number for row in lettered] == ["a)", "b)", "c)"]
    assert [row.right_as and row.right_as.number for row in lettered] == ["a)", None, "b)"]
    assert lettered[1].left == (Piece("(FOUO) Averland said:", Fate.WITHHELD),)
    assert lettered[1].why is Why.MARKED


def test_formatting_is_that_of_either_document() -> None:
    text = (
        "It was ",
        Words("secret ", bold=True, marking=Marking.FOUO),
        Words("loud", bold=True, superscript=True),
        ".",
    )
    row = row_of(printed(with_thanks(text=text)), "loud")
    assert row.left_as is not None
    assert row.right_as is not None

    (look,) = row.right_as.looks
    assert row.released[look.start : look.end] == "loud"
    assert (look.bold, look.superscript, look.italic, look.mark) == (True, True, False, False)
    marks = [row.full[look.start : look.end] for look in row.left_as.looks if look.mark]
    assert "".join(marks).startswith("[FOUO: ")


def test_bullets_follow_their_level() -> None:
    points = (Point("Oil.", points=(Point("Lamp oil.", points=(Point("New oil."),)),)),)
    rows = printed(with_thanks(points=points))
    shown = [row_of(rows, words).right_as for words in ("Oil.", "Lamp oil.", "New oil.")]

    assert [(one.number, one.level) for one in shown if one] == [("•", 0), ("–", 1), ("▪", 2)]


def test_an_action_is_one_line_and_its_finding_stands_where_its_words_do() -> None:
    averland = (DelegationSpeaker("secretariat"),)
    action = Entry(
        EntryKind.ACTION,
        text="Write to Morvania",
        owners=averland,
        due_text="in May",
        state=ActionState.DONE,
        key="action",
    )
    found = examined(with_lamps(entries=(action,)))
    row = row_of(found.rows, "Morvania in May")

    assert row.released == "Action point: Secretariat to write to Morvania in May – done"
    (said,) = [one for one in row.right if one.found]
    assert (said.text, said.passage) == ("write to Morvania", "Write to Morvania")
    ((start, end, blocks),) = said.found
    assert (said.text[start:end], blocks) == ("Morvania", True)


def test_a_decision_ends_with_its_mode_on_both_sides() -> None:
    decision = Entry(
        EntryKind.DECISION, text="Lamps stay.", adopted_by=ModeOfAdoption.VOTE, key="decision"
    )
    row = row_of(printed(with_lamps(entries=(decision,))), "Lamps stay.")

    assert row.full == row.released == "Lamps stay. (by vote)"
    assert not row.differs


def test_a_note_stands_where_it_was_taken() -> None:
    said, thanks = small_meeting().agenda[1].entries
    note = Entry(EntryKind.NOTE, text="Ask for oil.", key="note")
    rows = printed(with_lamps(entries=(said, note, thanks)))
    at = rows.index(row_of(rows, "Ask for oil."))

    assert rows[at].why is Why.NOTE
    assert rows[at - 1].full == "The oil is low."
    assert rows[at + 1].full == "Thanks were given."


def test_what_a_kind_does_not_print_comes_last_and_can_be_gone_to() -> None:
    rows = printed(small_meeting(), "agenda")
    apart = [row.key for row in rows].index("unprinted")
    later = [said.where for row in rows[apart:] for said in row.right]

    assert "agenda[1].entries[1].text" in later
    assert all(row.is_printed for row in rows[:apart])


def test_the_text_of_slides_stands_once_however_many_it_takes() -> None:
    points = tuple(Point(f"The lamp of house {number} was lit.") for number in range(40))
    rows = printed(with_thanks(points=points), "briefing")
    titles = [row.released for row in rows if row.kind is RowKind.HEADING]

    assert [one for one in titles if "Lamps" in one] == ["Lamps"]
    said = [row.released for row in rows if "of house" in row.released]
    assert said == [point.text for point in points]
    assert all(row.is_printed for row in rows if row.released in said)


@pytest.mark.parametrize("kind", ["briefing", "actions", "nothing"])
def test_a_kind_that_is_no_document_of_paragraphs_shows_the_words(kind: str) -> None:
    found = examined(small_meeting(), kind=kind)

    assert "The oil is low." in [row.released for row in found.rows]


def test_both_sides_speak_the_language_that_is_asked_for() -> None:
    found = examined(small_meeting(), "fr-FR")

    assert [row for row in found.rows if row.full == "Présents" == row.released]
