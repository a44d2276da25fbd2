"""Short forms that become long ones when a word ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.application.abbreviations import Abbreviation
from ccm_minutes.application.expanding import END_OF_LINE, Expander

LISTED = (
    Abbreviation("sp", "state party"),
    Abbreviation("sps", "State Parties"),
    Abbreviation("va", "victim assistance"),
    Abbreviation("ep", "État partie"),
    Abbreviation("w", "with"),
    Abbreviation("s", "section"),
    Abbreviation("l", "lantern"),
    Abbreviation("d/t", "date and time"),
    Abbreviation("US", "United Shires"),
    Abbreviation("rts", "republic of the south"),
    Abbreviation("a5", "Article 5"),
)
EXPANDER = Expander(LISTED)


def typed(text: str) -> str:
    """What stands after text was typed, a character at a time, and Enter."""
    line = ""
    for character in (*text, END_OF_LINE):
        found = EXPANDER.at_end_of_word(line, character)
        if found is not None:
            assert line[found.start :] == found.short
            line = line[: found.start] + found.long
        line += character
    return line.removesuffix(END_OF_LINE)


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ("sp said", "state party said"),
        ("the sps, va.", "the State Parties, victim assistance."),
        ("va", "victim assistance"),
        ("(sp) [va]", "(state party) [victim assistance]"),
        ("l'ep l’ep d'ep qu'ep", "l'État partie l’État partie d'État partie qu'État partie"),
        ("'sp' “va”", "'state party' “victim assistance”"),
        ("«\u202fva\u202f»", "«\u202fvictim assistance\u202f»"),
        ("sp's va", "state party's victim assistance"),
        ("it's so", "it's so"),
        ("sp-led non-sp", "state party-led non-state party"),
        ("sp/va", "state party/victim assistance"),
        ("d/t w/", "date and time with/"),
        ("a5: a5;", "Article 5: Article 5;"),
        ("spa asp sp5 sp_a sp@va", "spa asp sp5 sp_a sp@va"),
        ("@sp \\sp #sp e.g.va", "@sp \\sp #sp e.g.va"),
        ("Sp said", "State party said"),
        ("SP VA", "State Party Victim Assistance"),
        ("RTS", "Republic of the South"),
        ("W sP", "With sP"),
        ("US us Us", "United Shires us Us"),
        ("", ""),
        ("été va", "été victim assistance"),
    ],
)
def test_a_short_form_expands_where_its_word_ends(keys: str, line: str) -> None:
    assert typed(keys) == line


def test_no_list_expands_nothing() -> None:
    assert not Expander()
    assert Expander().at_end_of_word("sp", " ") is None


@given(st.text(max_size=80), st.characters())
def test_whatever_stands_there_an_expansion_takes_the_last_word_alone(
    before: str, character: str
) -> None:
    found = EXPANDER.at_end_of_word(before, character)
    if found is not None:
        assert before[found.start :] == found.short
        assert found.short.lower() in {one.short.lower() for one in LISTED}
        assert found.long.lower() in {one.long.lower() for one in LISTED}


@given(st.lists(st.sampled_from(["sp", "va", "sps", "a5", "lamp", "oil"]), min_size=1))
def test_no_short_form_of_many_is_missed(words: list[str]) -> None:
    longs = {one.short: one.long for one in LISTED}
    assert typed(" ".join(words)) == " ".join(longs.get(word, word) for word in words)
