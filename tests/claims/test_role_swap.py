"""Another unnamed delegation of the same description, anywhere: the same bytes.

In every field that can carry a speaker or a mention, unnamed delegations are changed for others of
the same category, or of the same kind where they have none; and so are the offices they hold.
"""

from collections.abc import Callable

from hypothesis import given

from tests.claims.dice import DICE, Dice
from tests.claims.length import examples
from tests.claims.swapping import fields_that_refer, swap_of
from tests.claims.twins import Tally


def test_it_cannot_be_told_who_of_a_category_it_was(figure: Callable[[str], None]) -> None:
    tally, seen = Tally(), set[str]()

    @examples(90, 3_000)
    @given(DICE)
    def holds(dice: Dice) -> None:
        pair = swap_of(dice, seen)
        tally.compare(pair)
        tally.of_pairs["changed"] += pair.one != pair.other

    holds()
    figure(f"role swap: {tally}")
    assert tally.compared > 3 * tally.refused
    assert tally.of_pairs["changed"] > tally.compared // 2
    assert seen == fields_that_refer()
