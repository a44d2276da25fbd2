"""Wordings of a part, as they are listed, read and compared."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.application.history.moments import DETAILS, PastEdit
from ccm_minutes.application.history.reading import Names, in_words, text_in_words, title_of
from ccm_minutes.application.history.wordings import wordings_of
from ccm_minutes.application.history.words import Fate, Piece, differing
from ccm_minutes.domain.difference import Change
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.parts import PartKind, Placed, meeting_shell
from ccm_minutes.domain.speaker import OfficeSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking, Words
from tests.samples import small_meeting

ENTRY = Entry(EntryKind.NARRATIVE, text="One.", key="k")


def placed(text: str | None) -> Placed | None:
    if text is None:
        return None
    return Placed(PartKind.ENTRY, "k", "i", 0, replace(ENTRY, text=text))


def past(*told: tuple[str, str, str | None]) -> list[PastEdit]:
    """Edits from the time, the name and what stood afterwards."""
    texts = [None, *(text for _, _, text in told)]
    return [
        PastEdit(n, f"2031-03-04T{at}+01:00", name, (_change(texts[n], texts[n + 1]),))
        for n, (at, name, _) in enumerate(told)
    ]


def _change(before: str | None, after: str | None) -> Change:
    return Change(PartKind.ENTRY, "k", placed(before), placed(after))


def test_typing_without_a_pause_is_one_wording_and_the_latest_is_first() -> None:
    edits = past(
        ("14:00:00", "add paragraph", ""),
        ("14:00:01", "typing", "O"),
        ("14:00:02", "typing", "One"),
        ("14:05:00", "typing", "One more"),
        ("14:05:01", "turn into note", "One more"),
        ("14:05:02", "typing", "One more."),
    )

    wordings = wordings_of(edits)

    assert [(one.edit, one.part) for one in wordings] == [
        ("typing", placed("One more.")),
        ("turn into note", placed("One more")),
        ("typing", placed("One more")),
        ("typing", placed("One")),
        ("add paragraph", placed("")),
    ]
    assert wordings[3].before == placed("")


def test_a_clock_that_was_put_back_gathers_nothing() -> None:
    edits = past(("14:00:02", "typing", "O"), ("13:00:02", "typing", "One"))

    assert len(wordings_of(edits)) == 2
    assert len(wordings_of([replace(one, at="early") for one in edits])) == 2


def test_a_removal_has_the_last_wording_to_bring_back() -> None:
    (removal, _) = wordings_of(past(("14:00:00", "import", "One."), ("14:01:00", "remove", None)))

    assert removal.part is None
    assert removal.kept == placed("One.")


def test_a_difference_is_told_in_words() -> None:
    assert differing("The lamps were lit.", "The lamps were never lit!") == (
        Piece(Fate.KEPT, "The lamps were "),
        Piece(Fate.ADDED, "never "),
        Piece(Fate.KEPT, "lit"),
        Piece(Fate.REMOVED, "."),
        Piece(Fate.ADDED, "!"),
    )


def test_a_difference_of_very_long_texts_is_told_all_the_same() -> None:
    old, new = "a " * 3000, "b " * 3000

    assert differing(f"x {old}y", f"x {new}y")[1:3] == (
        Piece(Fate.REMOVED, old.rstrip()),
        Piece(Fate.ADDED, new.rstrip()),
    )


@given(st.text("ab \n.é", max_size=40), st.text("ab \n.é", max_size=40))
def test_both_wordings_can_be_read_out_of_their_difference(before: str, after: str) -> None:
    pieces = differing(before, after)

    assert "".join(one.text for one in pieces if one.fate is not Fate.ADDED) == before
    assert "".join(one.text for one in pieces if one.fate is not Fate.REMOVED) == after


def test_an_entry_is_read_with_speakers_points_and_what_else_is_said_of_it() -> None:
    meeting = small_meeting()
    names = Names(meeting)
    said = replace(
        meeting.agenda[0].entries[1],
        text=(Words("Kept", marking=Marking.FOUO), " from ", DelegationMention("gone")),
        points=(Point("First.", points=(Point("Under."),)), Point("Last.", in_release="x")),
        speakers=(*meeting.agenda[0].entries[1].speakers, OfficeSpeaker("Chair")),
        flagged=True,
    )

    assert in_words(said, names) == (
        "Averland, Chair: [[Kept]] from gone\n– First.\n  – Under.\n– Last.\n  in release: x\n"
        "kind: intervention\nflagged: yes"
    )
    assert title_of(said, names) == "Averland, Chair: [[Kept]] from gone"
    assert text_in_words(None, names) == ""


def test_every_other_part_is_read_too() -> None:
    meeting = small_meeting()
    names = Names(meeting)

    assert in_words(meeting.delegations[0], names).startswith("Averland\nkind: state\n")
    assert "representatives: Ilsa Brandt" in in_words(meeting.delegations[0], names)
    assert in_words(meeting.agenda[1], names).startswith("Work plan\n")
    assert "2026-03-02" in in_words(meeting_shell(meeting), names)
    assert title_of(meeting_shell(meeting), names) == "Winter meeting"
    assert DETAILS.kind is PartKind.MEETING
