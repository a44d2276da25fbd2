"""What is pointed at in a paragraph, and what of it is kept while the paragraph changes."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.application.spelling.spelling import Spelling
from ccm_minutes.application.warning.lookout import Lookout, Remark, carried_over
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.text import DelegationMention
from ccm_minutes.release.watching import watch_of
from tests.gui.meetings import small_meeting

ENTRY = Entry(EntryKind.NARRATIVE)


class Lenient:
    """The port ``Speller``: knows every word but "teh"."""

    def knows(self, word: str) -> bool:
        return word not in {"teh", "Averland"}

    def suggest(self, word: str) -> Sequence[str]:
        return ["the"]


@pytest.fixture(scope="module")
def lookout() -> Lookout:
    return Lookout(watch_of(small_meeting()), Spelling(Lenient()))


def words(remarks: Sequence[Remark], text: str) -> list[tuple[str, bool]]:
    return [(text[one.start : one.end], one.spot is not None) for one in remarks]


def test_names_and_misspelt_words_are_told_in_their_order(lookout: Lookout) -> None:
    text = "In teh end Averland came, teh Averland."

    assert words(lookout.look(ENTRY, text), text) == [
        ("teh", False),
        ("Averland", True),
        ("teh", False),
        ("Averland", True),
    ]


def test_a_text_that_does_not_go_out_is_spelt_all_the_same(lookout: Lookout) -> None:
    text = "In teh end Averland came."

    assert words(lookout.look(None, text), text) == [("teh", False), ("Averland", False)]


def test_a_mention_of_somebody_who_is_gone_is_for_others_to_tell(lookout: Lookout) -> None:
    text = (DelegationMention("gone"), " saw teh Averland")

    assert [(one.start, one.end) for one in lookout.look(ENTRY, text)] == [(6, 9), (10, 18)]


def test_nothing_is_found_before_anything_is_known() -> None:
    assert Lookout().look(ENTRY, "Averland teh") == ()


def test_what_stands_before_and_after_a_change_is_kept() -> None:
    remarks = (Remark(0, 3), Remark(8, 11))

    assert carried_over(remarks, "teh van teh", "teh red van teh") == (
        Remark(0, 3),
        Remark(12, 15),
    )
    assert carried_over(remarks, "teh van teh", "teh, van teh") == (Remark(0, 3), Remark(9, 12))
    assert carried_over(remarks, "teh van teh", "tehe van teh") == (Remark(9, 12),)
    assert carried_over(remarks, "teh van teh", "teh van xteh") == (Remark(0, 3),)
    assert carried_over(remarks, "teh van teh", "th van teh") == (Remark(7, 10),)
    assert carried_over(remarks, "teh van teh", "Another paragraph") == ()


@given(st.text("ab "), st.text("ab "), st.data())
def test_no_remark_is_ever_carried_to_other_words(
    before: str, after: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(start, len(before)))

    for kept in carried_over((Remark(start, end),), before, after):
        assert after[kept.start : kept.end] == before[start:end]
