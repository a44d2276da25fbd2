"""Marked passages and mentions in the words of a line."""

import pytest

from ccm_minutes.capture.mentions import read_text
from ccm_minutes.domain.text import DelegationMention, Marking, Run, Text, Words
from tests.capture.room import LOOKUP, typed

FOUO = Marking.FOUO
AVERLAND = DelegationMention("averland")


def secret(words: str, in_release: str | None = None) -> Words:
    return Words(words, marking=FOUO, in_release=in_release)


@pytest.mark.parametrize(
    ("words", "runs"),
    [
        ("[[all]]", (secret("all"),)),
        ("a [[b]] c", ("a ", secret("b"), " c")),
        ("a [[b||other]] c", ("a ", secret("b", "other"), " c")),
        ("a [[b || other words ]] c", ("a ", secret("b", "other words"), " c")),
        ("a [[b||]] c", ("a ", secret("b"), " c")),
        ("[[a||b||c]]", (secret("a", "b||c"),)),
        ("[[a]][[b]]", (secret("a"), secret("b"))),
        ("[[see [1]]]", (secret("see [1]"),)),
        ("[[[a]]]", (secret("[a]"),)),
        ("[[a [[b]] c]] d", (secret("a [[b]] c"), " d")),
        ("[[a [[b||c]] d]]", (secret("a [[b||c]] d"),)),
        ("[[a [[b]]]]", (secret("a [[b]]"),)),
        ("[[a]]]]", (secret("a]]"),)),
        ("open [[ and [[shut]]", ("open [[ and ", secret("shut"))),
        ("shut]] and [[shut]]", ("shut]] and ", secret("shut"))),
    ],
)
def test_double_brackets_mark_a_passage(words: str, runs: tuple[Run, ...]) -> None:
    assert read_text(words, LOOKUP) == runs


@pytest.mark.parametrize(
    "words", ["plain", "a [b] c", "a [[ b", "a ]] b", "]] [[", "[[]]", "[[ ]]", "[[||x]]", "a||b"]
)
def test_other_brackets_stay_as_typed(words: str) -> None:
    assert read_text(words, LOOKUP) == words


@pytest.mark.parametrize(
    ("words", "runs"),
    [
        ("@avl", (AVERLAND,)),
        ("thanked @avl.", ("thanked ", AVERLAND, ".")),
        ("(@avl)", ("(", AVERLAND, ")")),
        ("“@avl”", ("“", AVERLAND, "”")),
        ("l’@avl", ("l’", AVERLAND)),
        ("@avl's aid", (AVERLAND, "'s aid")),
        ("@avl’s aid", (AVERLAND, "’s aid")),
        ("@aver's aid", (AVERLAND, "'s aid")),
        ("@avl.It went", (AVERLAND, ".It went")),
        ("@avl, @lmk", (AVERLAND, ", ", DelegationMention("lowmark-pdr"))),
        ("@lowmark-pdr said", (DelegationMention("lowmark-pdr"), " said")),
        ("@Lowmark PDR said", (DelegationMention("lowmark-pdr"), " said")),
        ("@Lowmark PDR's", (DelegationMention("lowmark-pdr"), "'s")),
        ("@cote-dambre!", (DelegationMention("cote-dambre"), "!")),
        ("@Côte d’Ambre", (DelegationMention("cote-dambre"),)),
        ("@Co\u0302te-d’Ambre", (DelegationMention("cote-dambre"),)),
        ("@new zembla is", (DelegationMention("new-zembla"), " is")),
        ("@norlund bissay", (DelegationMention("norlund-bissay"),)),
        ("@norlund-bissay", (DelegationMention("norlund-bissay"),)),
        ("@norlund and", (DelegationMention("norlund"), " and")),
        ("@secretariat", (DelegationMention("csu"),)),
        ("@n.z.", (DelegationMention("new-zembla"), ".")),
    ],
)
def test_an_at_sign_before_a_name_mentions_a_delegation(words: str, runs: tuple[Run, ...]) -> None:
    assert read_text(words, LOOKUP) == runs


@pytest.mark.parametrize(
    "words",
    [
        "@xyz",
        "@sun",
        "@chair",
        "@",
        "@ avl",
        "@@avl",
        "me@avl",
        "me_@avl",
        "@averland-funded",
        "@the",
        "@" + "averland" * 20,
    ],
)
def test_what_is_nobodys_name_stays_as_typed(words: str) -> None:
    assert read_text(words, LOOKUP) == words


@pytest.mark.parametrize(
    ("words", "runs"),
    [
        (
            "[[@avl said]]",
            (DelegationMention("averland", marking=FOUO), secret(" said")),
        ),
        (
            "[[@avl said||it was said]]",
            (DelegationMention("averland", marking=FOUO), secret(" said", "it was said")),
        ),
        (
            "[[then @avl||then one]]",
            (secret("then ", "then one"), DelegationMention("averland", marking=FOUO)),
        ),
        (
            "[[@avl||a State]]",
            (DelegationMention("averland", in_release="a State", marking=FOUO),),
        ),
        ("[[a||for @avl]]", (secret("a", "for @avl"),)),
    ],
)
def test_a_mention_in_a_marked_passage_is_marked(words: str, runs: tuple[Run, ...]) -> None:
    assert read_text(words, LOOKUP) == runs


@pytest.mark.parametrize("sign", ["", "= ", "* ", "? ", "# ", "! ", "! csu: "])
def test_the_words_of_every_entry_are_read_alike(sign: str) -> None:
    expected: Text = ("for ", AVERLAND, " ", secret("x"))
    assert typed(f"{sign}for @avl [[x]]").entry.text == expected


def test_the_words_of_points_are_read_alike() -> None:
    expected: Text = ("for ", AVERLAND)
    entry = typed("avl: for @avl", "- for @avl", "-- for @avl").entry
    assert [entry.points[0].text, entry.points[1].text] == [expected, expected]
    assert entry.points[1].points[0].text == expected
