"""What of a line stands for somebody or for a day, and what is left of it when it shall not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.capture.lookup import Named
from ccm_minutes.capture.pieces import Piece, PieceKind, pieces_of
from ccm_minutes.capture.session import CaptureSession, take
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker
from ccm_minutes.domain.text import DelegationMention, runs_of
from ccm_minutes.domain.walk import all_entries
from tests.capture.room import LOOKUP, NOW, all_words, read, room
from tests.capture.test_nothing_is_lost import LINES


def taken(line: str, *plain: str) -> tuple[Entry | None, bool]:
    """The entry that a line makes, and whether it is flagged."""
    meeting = room(AgendaItem("Opening"))
    told = take(meeting, CaptureSession(), line, NOW, LOOKUP, frozenset(plain))
    if told.edit is None:
        return None, told.flagged
    entries = [found.entry for found in all_entries(told.edit.apply(meeting))]
    return (entries[0] if entries else None), told.flagged


def shown(line: str, *plain: str) -> list[tuple[PieceKind, str]]:
    return [(one.kind, one.words) for one in pieces_of(line, LOOKUP, frozenset(plain))]


S, W, D, M = PieceKind.SPEAKER, PieceKind.OWNER, PieceKind.DEADLINE, PieceKind.MENTION


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("avl: It rained.", [(S, "avl")]),
        ("avl", []),
        ("avl:", [(S, "avl")]),
        ("  (FOUO) avl, sundal (as hosts): It rained.", [(S, "avl"), (S, "sundal")]),
        ("avl (FOUO): It rained on @sunmark.", [(S, "avl"), (M, "@sunmark")]),
        ("Kordia, Republic of: yes", [(S, "Kordia, Republic of")]),
        ("the chair: yes", [(S, "the chair")]),
        ("xyz, avl: It rained.", []),
        ("! csu, xyz: write by:2031-04-15", [(W, "csu"), (D, "by:2031-04-15")]),
        ("! write by: mid-April ", [(D, "by: mid-April")]),
        ("! write it", []),
        ("- avl: that is a point about @avl", [(M, "@avl")]),
        ("= avl: that is a decision", []),
        ("\\avl: as it stands @avl", []),
        ("> avl: a title", []),
        ("in sundal 10:42", [(PieceKind.MOVER, "sundal")]),
        ("It said [[that @avl || that @sundal]] burned", [(M, "@avl")]),
        ("", []),
    ],
)
def test_a_piece_is_what_is_recognised(line: str, pieces: list[tuple[PieceKind, str]]) -> None:
    assert shown(line) == pieces


def test_a_label_turned_back_is_words_and_nobody_is_flagged() -> None:
    entry, flagged = taken("avl, sundal: It rained on [[the quay]].", "sundal")

    assert entry is not None
    assert (entry.kind, entry.speakers, flagged) == (EntryKind.NARRATIVE, (), False)
    assert read(entry.text) == "avl, sundal: It rained on the quay."
    assert any(getattr(run, "marking", None) for run in runs_of(entry.text))
    assert shown("avl, sundal: It rained.", "sundal") == []


def test_owners_turned_back_are_words_of_the_action() -> None:
    entry, flagged = taken("! avl: write to @sundal by:2031-04-15", "avl")

    assert entry is not None
    assert (entry.owners, flagged) == ((), False)
    assert read(entry.text) == "avl: write to @sundal"
    assert shown("! avl: write by:2031-04-15", "avl") == [(D, "by:2031-04-15")]


def test_one_owner_of_two_turned_back_stays_in_the_words_typed() -> None:
    entry, flagged = taken("! csu, avl: write", "avl")

    assert entry is not None
    assert entry.owners == (DelegationSpeaker("csu"), OfficeSpeaker("avl"))
    assert not flagged


def test_a_deadline_turned_back_is_words_of_the_action() -> None:
    entry, _ = taken("! csu: write  by: 2031-04-15", "by: 2031-04-15")

    assert entry is not None
    assert (entry.due, entry.due_text, entry.text) == (None, None, "write  by: 2031-04-15")


def test_a_mention_turned_back_is_words() -> None:
    entry, _ = taken("It rained on @avl and @sundal.", "@avl")

    assert entry is not None
    assert read(entry.text) == "It rained on @avl and @sundal."
    assert [
        run.delegation for run in runs_of(entry.text) if isinstance(run, DelegationMention)
    ] == ["sundal"]


def test_a_movement_turned_back_is_a_paragraph() -> None:
    entry, flagged = taken("in sundal 10:42", "sundal")

    assert entry is not None
    assert (entry.text, flagged) == ("in sundal 10:42", False)


@given(LINES)
def test_every_piece_stands_where_it_says_and_none_over_another(line: str) -> None:
    done = 0
    for piece in pieces_of(line, LOOKUP):
        assert piece.start >= done
        assert line[piece.start : piece.end] == piece.words != ""
        done = piece.end


@given(LINES)
def test_what_the_pieces_show_is_what_is_taken_down(line: str) -> None:
    entry, _ = taken(line)
    pieces = pieces_of(line, LOOKUP)

    assert _whom(pieces, S) == set(entry.speakers if entry else ())
    if entry is not None and entry.kind is EntryKind.ACTION:
        owners = {one for one in entry.owners if not isinstance(one, OfficeSpeaker)}
        assert {one for one in _whom(pieces, W) if isinstance(one, DelegationSpeaker)} == owners
        dated = any(one.kind is D for one in pieces)
        assert dated == (entry.due is not None or entry.due_text is not None)


@given(LINES, st.data())
def test_whatever_is_turned_back_no_word_of_it_is_lost(line: str, data: st.DataObject) -> None:
    pieces = pieces_of(line, LOOKUP)
    if not pieces:
        return
    one = data.draw(st.sampled_from(pieces))
    meeting = room(AgendaItem("Opening"))
    told = take(meeting, CaptureSession(), line, NOW, LOOKUP, frozenset({one.words}))

    assert told.edit is not None
    assert one not in pieces_of(line, LOOKUP, frozenset({one.words}))
    after = told.edit.apply(meeting)
    (entry,) = [found.entry for found in all_entries(after)]
    owners = [str(owner.office) for owner in entry.owners if isinstance(owner, OfficeSpeaker)]
    assert one.words in "\n".join([all_words(after), *owners])


def _whom(pieces: tuple[Piece, ...], kind: PieceKind) -> set[Named | None]:
    return {piece.named for piece in pieces if piece.kind is kind}
