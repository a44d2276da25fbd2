"""Meeting files that differ only in what is withheld give the same bytes, or one is refused.

Bones are drawn of all that is public, and dressed twice with whatever is withheld: marked parts of
every level, number, place and formatting, with and without words in their place; omitted entries,
notes, shells, documents, times, flags, states, clearances and ids; and of delegations that are not
named all but what describes them. A test that mostly refuses would prove nothing, so pairs are
counted: of those drawn at night (see docs/threat-model.md) about nine in ten are compared.
"""

from collections.abc import Callable

from hypothesis import given

from tests.claims.dice import DICE, Dice
from tests.claims.fates import FATES, Fate, of_fate
from tests.claims.length import examples
from tests.claims.twins import Tally, pair_of


def test_nothing_withheld_shows_in_the_bytes(figure: Callable[[str], None]) -> None:
    tally, drawn = Tally(), set[str]()

    @examples(90, 5_000)
    @given(DICE)
    def holds(dice: Dice) -> None:
        tally.compare(pair_of(dice, drawn))

    holds()
    figure(f"non-interference: {tally}")
    assert tally.compared > 3 * tally.refused
    assert min(tally.of_pairs[f"{how} compared"] for how in ("named", "by-category")) > 5
    assert {*_withheld()} <= drawn


def _withheld() -> list[str]:
    return [f"{owner}.{field}" for owner in FATES for field in of_fate(owner, Fate.WITHHELD)]
