"""Pairs of meeting files that must give the same bytes, and what became of each pair."""

from collections import Counter
from dataclasses import dataclass, field

from tests.claims.anything import Anything
from tests.claims.bones import Bones
from tests.claims.dice import Dice, chance, one_of
from tests.claims.dressing import dressed
from tests.claims.paper import KINDS, produced, written
from tests.claims.schema import Json


def twins(dice: Dice, drawn: set[str] | None = None) -> tuple[Json, Json]:
    """Two meeting files of the same bones; the withheld fields drawn are noted in ``drawn``."""
    bones = Bones(dice).file()
    one, other = Anything(dice), Anything(dice)
    pair = dressed(bones, dice, one), dressed(bones, dice, other)
    if drawn is not None:
        drawn.update(one.drawn, other.drawn)
    return pair


@dataclass(frozen=True)
class Pair:
    """Two meeting files that must give the same.

    Attributes:
        seed: of the dice that they were drawn by; enough to draw them again.
        read_again: the kind that the second reader reads too.
    """

    seed: int
    one: Json = field(repr=False)
    other: Json = field(repr=False)
    read_again: str | None = None


def pair_of(dice: Dice, drawn: set[str] | None = None) -> Pair:
    """Twins, of which the second reader reads a few: it takes longer than all the rest."""
    one, other = twins(dice, drawn)
    kind = one_of(dice, KINDS)
    return Pair(dice.seed, one, other, kind if chance(dice, 15) else None)


@dataclass
class Tally:
    """How many pairs were compared, and how many a finding refused."""

    of_pairs: Counter[str] = field(default_factory=Counter)

    def compare(self, pair: Pair) -> None:
        """Hold the bytes of the documents of two meeting files against each other."""
        one, other, read_again = pair.one, pair.other, pair.read_again
        how = one["meeting"]["attribution_in_release"]
        ours, theirs = written(one), written(other)
        if ours is None or theirs is None:
            self.of_pairs[f"{how} refused"] += 1
            return
        self.of_pairs[f"{how} compared"] += 1
        for kind in KINDS:
            assert ours[kind] == theirs[kind], f"{kind}: {_difference(ours[kind], theirs[kind])}"
        if read_again is not None:
            self.of_pairs["read again"] += 1
            for file in (one, other):
                assert produced(file, read_again) == ours[read_again]

    def __str__(self) -> str:
        return ", ".join(f"{count} {what}" for what, count in sorted(self.of_pairs.items()))

    @property
    def compared(self) -> int:
        return sum(count for what, count in self.of_pairs.items() if what.endswith("compared"))

    @property
    def refused(self) -> int:
        return sum(count for what, count in self.of_pairs.items() if what.endswith("refused"))


def _difference(one: bytes, other: bytes) -> str:
    """What stands about the first byte of the record that differs."""
    one, other = (whole[whole.find(b"<w:body>") :] for whole in (one, other))
    place = next(i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return f"{one[place - 90 : place + 150]!r} is not {other[place - 90 : place + 150]!r}"
