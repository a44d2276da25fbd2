"""The quick looks that spare a passage the slow ones never change what is found."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.release import overlap, seams, warnings
from ccm_minutes.release.finding import Finding
from ccm_minutes.release.folding import fold, letters_of
from ccm_minutes.release.matching import Case, Form, Matcher, _compiled, _compiled_slowly, suspects
from ccm_minutes.release.misreading import misread, misreadable
from ccm_minutes.release.overlap import Overlaps, _places, _worded, _words
from ccm_minutes.release.roster import roster_of
from ccm_minutes.release.states import states
from ccm_minutes.release.trail import Passage, Withheld
from tests.release.samples import meeting

_WORDS = st.sampled_from(
    [
        "he",
        "He",
        "him",
        "Mr.",
        "Mr",
        "H.E.",
        "H.",
        "E.",
        "Excellency",
        "His",
        "Ambassador",
        "14",
        "٣",
        "3.5",
        "km²",
        "%",
        "first",
        "fırst",
        "LARGEſT",
        "most",
        "March",
        "2026",
        "all",
        "every",
        "States",
        "()",
        "“”",
        "«»",
        '"',
        "a",
        "UK",
        "U.K.",
        "Uk",
        "Averland",
        ",",
        ".",
        "!",
        ")",
        "(",
        "|",
        "1",
        "’s",
        "\xa0",
        "\n",
        "\t",
        "é",
    ]
)
_TEXTS = st.lists(st.tuples(_WORDS, st.sampled_from([" ", "", "  ", "-", "_"]))).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)


@given(_TEXTS)
def test_no_pattern_matches_where_none_of_its_words_stands(text: str) -> None:
    words = warnings._words_of(text)
    if warnings._PERSON.search(text):
        assert not words.isdisjoint(warnings._PERSON_WORDS)
    if warnings._DETAIL.search(text):
        assert warnings._may_have_detail(text, words)
    if re.search(r"\b(?:all|every|each|both|none) x", text + " x", re.IGNORECASE):
        assert not words.isdisjoint(warnings._EVERYONE_WORDS)
    if warnings._EMPTY_PAIR.search(text):
        assert warnings._OPENING.search(text)


@given(_TEXTS | st.text(min_size=1))
def test_a_paragraph_in_order_is_put_right_as_it_is(text: str) -> None:
    if text and seams._is_in_order(text):
        halves = [seams.Piece(text[:1]), seams.Piece(text[1:])]
        assert seams.words_of(seams.joined(halves)) == text


@given(_TEXTS | st.text())
def test_the_letters_alone_are_those_of_the_whole_folding(text: str) -> None:
    assert letters_of(text) == fold(text).letters
    assert len(fold(text).places) == len(fold(text).letters)


@given(_TEXTS | st.text("aA .'-\u00e9\u200b01|,\n"))
def test_a_plain_form_is_compiled_as_any_other(text: str) -> None:
    assert _compiled(text) == _compiled_slowly(text)


@given(_TEXTS)
def test_every_folded_word_has_its_place(text: str) -> None:
    worded = _worded(text)
    assert tuple(letters_of(text[slice(*place)]) for place in _places(text)) == worded.words


@pytest.mark.parametrize("text", ["UK", "the U.K. too", "ＵＫ", "a u k", "uk", "Uk"])
def test_codes_are_looked_for_wherever_two_capitals_stand(text: str) -> None:
    from_codes = list(Matcher([Form("UK", "GB", Case.CAPITALS)]).find(text))
    assert bool(from_codes) == (text not in {"a u k", "uk", "Uk"})


_MATCHERS = (
    Matcher(
        [Form("Averland", "av", stem=True), Form("Oman", "om"), Form("UK", "uk", Case.CAPITALS)]
    ),
    states().matcher,
)
_TEXT_LISTS = st.lists(
    st.lists(
        st.sampled_from(["Oman", "a", " ", "UK", "U", ".K.", "woman", "é", "Aver", "-land", "n"])
        | _WORDS
    ).map("".join)
    | _TEXTS,
    unique=True,
)


@given(_TEXT_LISTS)
def test_where_no_letters_of_a_name_stand_no_matcher_finds_one(texts: list[str]) -> None:
    suspect = suspects(texts, *_MATCHERS)
    found = {text for text in texts for matcher in _MATCHERS if [*matcher.find(text)]}
    assert found <= suspect


@given(_TEXT_LISTS)
def test_a_text_above_suspicion_gives_no_warning(texts: list[str]) -> None:
    warner = warnings.Warner(roster_of(meeting()))
    passages = [
        Passage(f"preamble[{i}]", text, unnamed_speaker=True) for i, text in enumerate(texts)
    ]
    suspect = warner.suspects(texts)
    assert {p.text for p in passages if [*warner.findings(p)]} <= suspect


_SHARED = st.lists(
    st.sampled_from(
        ["we", "met", "in", "a", "long-lasting", "it's", "room", "1st", "café", ".", "|"]
    ),
    max_size=14,
).map(" ".join)


@given(st.lists(_SHARED, unique=True), st.lists(_SHARED))
def test_what_shares_no_few_words_with_a_hidden_part_repeats_nothing_of_it(
    texts: list[str], hidden: list[str]
) -> None:
    passages = [Passage(str(i), text) for i, text in enumerate(texts)]
    withheld = [Withheld("hidden", text) for text in hidden]
    quick = _repeats(passages, withheld)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(overlap, "_alike", lambda texts, _: frozenset(texts))
        assert quick == _repeats(passages, withheld)


def _repeats(passages: list[Passage], withheld: list[Withheld]) -> list[list[Finding]]:
    overlaps = Overlaps(passages, withheld)
    return [[*overlaps.findings(index)] for index in range(len(passages))]


@given(_TEXTS | st.text("aB '’-_01|.é\n"))
def test_folded_words_apart_are_the_folded_words(text: str) -> None:
    assert [*_words(text)] == [*_worded(text).words]


@given(st.lists(st.text(alphabet="lIaBcn é’-.", max_size=6), unique=True))
def test_no_other_text_is_misread(texts: list[str]) -> None:
    assert {text for text in texts if misread(text) != text} <= misreadable(texts)


def test_a_long_text_that_repeats_itself_is_compared_too() -> None:
    # An automaton made of the whole of it takes minutes.
    words = "land was " * 10_000
    hidden = Withheld("b", f"{words}mined.")
    (found,) = Overlaps([Passage("a", f"So {words}mined.")], [hidden]).findings(0)
    assert found.blocks
    assert found.text.endswith("mined")
