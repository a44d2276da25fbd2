"""Both versions side by side: all that goes out is there, all that is held back shows so."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from ccm_minutes.application.previewing.examined import aligned, examined
from ccm_minutes.application.previewing.looking import LookedAt
from ccm_minutes.application.previewing.rows import AlignedRow, Fate, Piece, Why
from ccm_minutes.document.characters import printable
from ccm_minutes.domain.entry import Attribution, EntryKind, Point
from ccm_minutes.domain.errors import Cancelled
from ccm_minutes.domain.meeting import InRelease, Meeting
from ccm_minutes.domain.text import DelegationMention, Marking, Words
from ccm_minutes.release.finding import Finding, Severity
from ccm_minutes.release.redaction import redact
from ccm_minutes.release.trail import Withheld
from tests.gui.meetings import SAID, small_meeting
from tests.strategies import meetings


def side_by_side(meeting: Meeting) -> tuple[AlignedRow, ...]:
    return aligned(meeting, redact(meeting))


def row_at(meeting: Meeting, where: str) -> AlignedRow:
    return next(row for row in side_by_side(meeting) if row.where == where)


def with_lamps(**fields: Any) -> Meeting:
    meeting = small_meeting()
    opening, lamps = meeting.agenda
    return replace(meeting, agenda=(opening, replace(lamps, **fields)))


def with_thanks(**fields: Any) -> Meeting:
    said, thanks = small_meeting().agenda[1].entries
    return with_lamps(entries=(said, replace(thanks, **fields)))


@settings(max_examples=100, deadline=None)
@given(meetings())
def test_every_released_passage_stands_in_one_row_and_no_other_does(meeting: Meeting) -> None:
    redaction = redact(meeting)
    rows = aligned(meeting, redaction)

    shown = Counter((said.where, said.text) for row in rows for said in row.right if said.where)
    assert shown == Counter((passage.where, passage.text) for passage in redaction.passages)


@settings(max_examples=100, deadline=None)
@given(meetings())
def test_rows_are_known_apart(meeting: Meeting) -> None:
    keys = Counter(row.key for row in side_by_side(meeting))

    assert [key for key, count in keys.items() if count > 1] == []


@settings(max_examples=100, deadline=None)
@given(meetings())
def test_whatever_is_withheld_is_seen_to_be(meeting: Meeting) -> None:
    redaction = redact(meeting)
    rows = aligned(meeting, redaction)

    assert [one for one in redaction.withheld if not is_seen(one, rows)] == []


def is_seen(withheld: Withheld, rows: Sequence[AlignedRow]) -> bool:
    """Whether these words stand, withheld or replaced, in a row of the part they are of."""
    words = "".join(printable(withheld.text).split()).casefold()
    part = withheld.where.split(".runs[")[0].removesuffix(".title").removesuffix(".capacity")
    inside = (
        row for row in rows if row.where == part or row.where.startswith((f"{part}.", f"{part}["))
    )
    # The full version has more in between, as the title before the name of a person.
    return any(holds(hidden_words(row.left), words) for row in inside) or not words


def holds(hidden: str, words: str) -> bool:
    characters = iter(hidden)
    return all(character in characters for character in words)


def hidden_words(pieces: Sequence[Piece]) -> str:
    hidden = (piece.text for piece in pieces if piece.fate is not Fate.SHOWN)
    return "".join("".join(hidden).split()).casefold()


def test_a_withheld_passage_stands_in_its_place_and_nothing_beside_it() -> None:
    row = row_at(with_thanks(marking=Marking.FOUO), "agenda[1].entries[1].text")

    assert row.left == (Piece("Thanks were given.", Fate.WITHHELD),)
    assert (row.right, row.why) == ((), Why.MARKED)


def test_words_inside_a_sentence_are_withheld_or_replaced_in_their_place() -> None:
    text = (
        "Thanks were given ",
        Words("by letter ", marking=Marking.FOUO),
        "to ",
        DelegationMention("averland"),
        Words(" for the oil", in_release=" for help"),
        ".",
    )
    row = row_at(with_thanks(text=text), "agenda[1].entries[1].text")

    assert row.left == (
        Piece("Thanks were given "),
        Piece("by letter ", Fate.WITHHELD),
        Piece("to "),
        Piece("Averland", Fate.REPLACED, "a coastal State"),
        Piece(" for the oil", Fate.REPLACED, " for help"),
        Piece("."),
    )
    assert row.released == "Thanks were given to a coastal State for help."


def test_a_speaker_stands_beside_what_it_is_called() -> None:
    row = row_at(small_meeting(), "agenda[1].entries[0]")

    assert row.left == (Piece("Averland", Fate.REPLACED, "A coastal State"),)
    assert row.released == "A coastal State"


def test_words_in_place_of_an_entry_stand_beside_its_first_row() -> None:
    said, thanks = small_meeting().agenda[1].entries
    entries = (replace(said, in_release="Views were given."), thanks)
    rows = [r for r in side_by_side(with_lamps(entries=entries)) if r.key.startswith(SAID)]

    assert [row.full for row in rows] == ["Averland", "The lamps were lit.", "The oil is low."]
    assert [row.released for row in rows] == ["Views were given.", "", ""]
    assert [row.left[0].fate for row in rows] == [Fate.REPLACED, Fate.WITHHELD, Fate.WITHHELD]


def test_all_in_a_marked_item_is_withheld() -> None:
    rows = side_by_side(with_lamps(marking=Marking.FOUO))
    inside = [row for row in rows if row.where.startswith("agenda[1]")]

    assert len(inside) == 6
    assert all(row.why is Why.MARKED and not row.right for row in inside)
    assert {piece.fate for row in inside for piece in row.left} == {Fate.WITHHELD}


def test_notes_and_what_is_left_out_say_why() -> None:
    omitted = row_at(with_thanks(attribution=Attribution.OMITTED), "agenda[1].entries[1].text")
    note = row_at(with_thanks(kind=EntryKind.NOTE), "agenda[1].entries[1].text")

    assert (omitted.why, note.why) == (Why.OMITTED, Why.NOTE)
    assert omitted.differs
    assert note.differs


def test_the_title_stands_beside_the_words_in_its_place() -> None:
    meeting = small_meeting()
    details = replace(meeting.details, in_release=InRelease(title="A Meeting"))
    row = row_at(replace(meeting, details=details), "meeting.title")

    assert row.left == (Piece("Third Meeting", Fate.REPLACED, "A Meeting"),)
    assert row.released == "A Meeting"


def test_who_came_stands_beside_the_figures() -> None:
    rows = side_by_side(small_meeting())
    present = {row.full: row.released for row in rows if row.where.startswith("delegations")}

    assert present == {
        "Averland": "",
        "Morvania": "",
        "Secretariat": "Secretariat",
        "Ms. Ana Lind": "Ms. Ana Lind",
    }
    figures = next(row for row in rows if row.key == "figures")
    assert figures.released == "3 delegations took part.\ncoastal States"


def test_what_was_found_is_marked_where_it_stands() -> None:
    found = examined(with_thanks(text="Morvania thanked Morvania."))
    row = next(row for row in found.rows if row.where == "agenda[1].entries[1].text")

    assert found.examination.blocked
    assert row.right[0].found == ((0, 8, True), (17, 25, True))


def test_progress_is_told_and_can_stop_the_work() -> None:
    told: list[tuple[int, int]] = []
    points = tuple(Point(f"The lamp of house {number} was lit.") for number in range(300))
    meeting = with_thanks(points=points)
    examined(meeting, progress=lambda done, total: told.append((done, total)))

    assert told[0] == (0, 0)
    assert told[-1][0] > 250
    assert all(done <= total for done, total in told)

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        examined(meeting, progress=stop)


def test_it_can_be_stopped_while_the_sides_are_put_in_step() -> None:
    points = tuple(Point(f"The lamp of house {number} was lit.") for number in range(300))
    asked: list[int] = []

    def stop(done: int, total: int) -> None:
        asked.append(total)
        # Nothing is looked at yet.
        assert (done, total) == (0, 0)
        if len(asked) == 4:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        examined(with_thanks(points=points), progress=stop)


def warning(passage: str = "He lit it.") -> Finding:
    return Finding("person", Severity.WARN, "agenda[0].entries[0].text", "He", passage, "He?")


def test_a_tick_lapses_when_the_passage_changes() -> None:
    looked_at = LookedAt()
    looked_at.turn(warning())
    assert looked_at.still_open([warning()]) == ()

    changed = warning("He lit them.")
    looked_at.keep_to([changed])

    assert looked_at.still_open([changed]) == (changed,)
    assert looked_at.still_open([warning()]) == (warning(),)


def test_what_blocks_cannot_be_ticked() -> None:
    looked_at = LookedAt()
    blocking = replace(warning(), severity=Severity.BLOCK)
    looked_at.turn(blocking)

    assert looked_at.still_open([blocking]) == (blocking,)


def test_a_tick_is_taken_away_by_the_same_way() -> None:
    looked_at = LookedAt()
    looked_at.turn(warning())
    looked_at.turn(warning())

    assert not looked_at.holds(warning())
