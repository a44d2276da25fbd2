"""A few words within a text become a mention, are withheld or spelt otherwise."""

from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.domain.passages import instead_of, mentioned, spelt, withheld
from ccm_minutes.domain.runs import characters
from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    Text,
    Words,
    is_marked_run,
    runs_of,
)

FOUO = Marking.FOUO
AVL = DelegationMention("avl")


WORDS = st.builds(
    Words,
    st.text("ab ", max_size=4),
    bold=st.booleans(),
    marking=st.sampled_from([None, FOUO]),
    in_release=st.sampled_from([None, "instead"]),
)
TEXTS: st.SearchStrategy[Text] = st.one_of(
    st.text("ab ", max_size=6), st.lists(st.one_of(WORDS, st.just(AVL)), max_size=4).map(tuple)
)


def test_a_name_becomes_a_mention_and_the_words_round_it_stay() -> None:
    assert mentioned("By Averland’s van", 3, 11, AVL) == ("By ", AVL, "’s van")


def test_a_mention_of_marked_words_is_marked_and_says_what_they_said() -> None:
    text = ("By ", Words("Averland", marking=FOUO, in_release="a State"))

    assert mentioned(text, 3, 11, AVL) == (
        "By ",
        DelegationMention("avl", in_release="a State", marking=FOUO),
    )


def test_words_are_withheld_with_their_looks_and_the_first_says_what_is_printed() -> None:
    text = ("It ", Words("broke ", bold=True), AVL, " down.")

    assert withheld(text, 3, 10, "failed") == (
        "It ",
        Words("broke ", bold=True, marking=FOUO, in_release="failed"),
        DelegationMention("avl", marking=FOUO),
        " down.",
    )


def test_what_is_cut_out_of_replaced_words_does_not_print_the_replacement_again() -> None:
    text = (Words("one two three", in_release="few"),)

    assert withheld(text, 4, 7) == (
        Words("one ", in_release="few"),
        Words("two three", marking=FOUO),
    )


def test_the_words_for_the_sanitised_version_are_told() -> None:
    text = ("It ", Words("broke", in_release="failed"), " down.")

    assert instead_of(text, 3, 8) == "failed"
    assert instead_of(text, 8, 13) == ""


def test_a_word_of_which_a_part_is_marked_is_marked_as_it_is_spelt_otherwise() -> None:
    text = ("They took bri", Words("bse", marking=FOUO), " again.")
    replaced = ("They took bri", Words("bse", in_release="…"), " again.")

    for one in (text, replaced):
        assert spelt(one, 10, 16, "bribes") == (
            "They took ",
            Words("bribes", marking=FOUO),
            " again.",
        )


def test_a_word_is_spelt_otherwise_where_it_stands() -> None:
    assert spelt("The hte end", 4, 7, "the") == "The the end"
    assert spelt((Words("hte end", in_release="x"),), 0, 3, "the") == (
        Words("the end", in_release="x"),
    )
    assert spelt((Words("ht", bold=True), "e end"), 0, 3, "the") == (
        Words("the", bold=True),
        " end",
    )


@given(TEXTS, st.data())
def test_nothing_is_lost_and_nothing_else_is_touched(text: Text, data: st.DataObject) -> None:
    words = characters(text)
    start = data.draw(st.integers(0, max(0, len(words) - 1)))
    end = data.draw(st.integers(start, len(words)))

    assert characters(withheld(text, start, end, "new")) == words
    assert characters(spelt(text, start, end, "new")) == words[:start] + "new" + words[end:]
    assert characters(mentioned(text, start, end, AVL)) == words[:start] + "￼" + words[end:]


@given(TEXTS, st.data())
def test_what_was_withheld_stays_so_and_the_passage_is(text: Text, data: st.DataObject) -> None:
    words = characters(text)
    start = data.draw(st.integers(0, max(0, len(words) - 1)))
    end = data.draw(st.integers(start, len(words)))

    before, after = marks(text), marks(withheld(text, start, end))

    assert after == [marked or start <= at < end for at, marked in enumerate(before)]
    printed = [run.in_release for run in runs_of(text) if run.in_release]
    assert [r.in_release for r in runs_of(withheld(text, start, end)) if r.in_release] <= printed


def marks(text: Text) -> list[bool]:
    """For each character, whether it is withheld."""
    return [
        is_marked_run(run)
        for run in runs_of(text)
        for _ in (run.text if isinstance(run, Words) else "￼")
    ]
