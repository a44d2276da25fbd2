"""How long the first page of a search takes over a million entries.

    python benchmarks/search.py [FOLDER [MEETINGS]]

Makes a store of 10,000 invented meetings with 100 entries each in FOLDER, where there is none yet,
which takes some minutes and some gigabytes; its passphrase is "three invented words". Then it asks
for words that stand nearly everywhere, now and then, once or nowhere, for several words, for a
name with accents, and for words as somebody types them, letter by letter, and prints how long the
first page takes: the first time, when it comes off the disk, then the median and what 19 of 20 keep
within.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Final

from ccm_minutes.adapters.keys import Cost
from ccm_minutes.adapters.store import SqlRegister, make_store, open_store
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation, Representative
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Details, Meeting

MEETINGS: Final = 10_000
ITEMS: Final = 10
ENTRIES: Final = 10  # in each item
AT_ONCE: Final = 100  # meetings taken in together
TIMES: Final = 20
PAGE: Final = 100  # as the window asks for
MOST: Final = 0.1  # seconds
PASSPHRASE: Final = "three invented words"  # noqa: S105 - of a store that holds nothing real
LIGHT: Final = Cost(memory_kib=8, passes=1, lanes=1)

COMMON: Final = "the of to and in a that was for on it would with by had its as not be which"
NOW_AND_THEN: Final = "treaty clearance victim assistance deadline extension Averland"
SYLLABLES: Final = "ba be co da de fi ga he jo ka le li ma mo na pe ra re si so ta ter ti vo"
NAMED: Final = "Zoé Lefèvre-Ñandú"
ONCE: Final = "quizzical"

QUESTIONS: Final = {
    "in nearly every entry": "the",
    "the widest beginning": "t",
    "now and then": "clearance ",
    "once": ONCE,
    "nowhere": "xyzzy",
    "two common words": "the of",
    "common and once": f"the {ONCE}",
    "two words": "victim assistance",
    "four words": "the treaty of Averland",
    "a name with accents": "zoe lefevre",
    "a name as it is written": NAMED,
}
TYPED: Final = ("clearance", "the extension", "lefèvre")


def vocabulary(chance: random.Random) -> tuple[list[str], list[float]]:
    """Words, the most frequent first, and how often each comes, summed up."""
    made: dict[str, None] = dict.fromkeys(COMMON.split())
    while len(made) < 20_000:
        if len(made) == 60:
            made.update(dict.fromkeys(NOW_AND_THEN.split()))
        made["".join(chance.choices(SYLLABLES.split(), k=chance.randint(2, 4)))] = None
    words = list(made)
    return words, list(accumulate(1 / (n + 2) for n in range(len(words))))


def meetings(how_many: int) -> Iterator[Meeting]:
    """Invented meetings over twenty years."""
    chance = random.Random(7)  # noqa: S311
    words, often = vocabulary(chance)

    def said() -> str:
        return " ".join(chance.choices(words, cum_weights=often, k=chance.randint(12, 40)))

    for n in range(how_many):
        texts = [[said() for _ in range(ENTRIES)] for _ in range(ITEMS)]
        if n == how_many // 3:
            texts[4][4] += f" {ONCE}"
        people = (Representative(NAMED if n % 97 == 0 else f"Ilsa {said().split()[-1].title()}"),)
        yield Meeting(
            Details(f"forum-{n}", "Meeting of the Forum", date(2006, 1, 9) + timedelta(n * 0.7)),
            delegations=(Delegation("avl", "Averland", representatives=people),),
            agenda=tuple(item(k, each) for k, each in enumerate(texts)),
        )


def item(number: int, texts: list[str]) -> AgendaItem:
    """An agenda item in which this was said."""
    entries = tuple(Entry(EntryKind.NARRATIVE, text=text) for text in texts)
    return AgendaItem(f"Matters of the {number}th kind", entries=entries)


def make(folder: Path, how_many: int) -> None:
    """Makes the store."""
    started = time.monotonic()
    make_store(folder, PASSPHRASE, cost=LIGHT)
    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        together: list[Meeting] = []
        for n, meeting in enumerate(meetings(how_many), 1):
            together.append(meeting)
            if len(together) == AT_ONCE or n == how_many:
                register.take_in(together)
                together.clear()
    size = sum(path.stat().st_size for path in folder.iterdir()) / 1e9
    print(f"made {how_many} meetings in {time.monotonic() - started:.0f} s, {size:.2f} GB")


def ask(register: SqlRegister, called: str, words: str) -> tuple[float, float]:
    """Asks again and again, and prints how long it takes.

    Gives how long it takes the first time, with whatever must come off the disk, and what 19 of
    20 later times keep within; in seconds.
    """
    taken = []
    for _ in range(TIMES + 1):
        started = time.perf_counter()
        hits = register.search(words, PAGE)
        taken.append(time.perf_counter() - started)
    first, *later = taken
    slow = statistics.quantiles(later, n=20)[-1]
    times = f"{statistics.median(later) * 1e3:6.1f} ms, 19 of 20 within {slow * 1e3:6.1f} ms"
    print(f"{called:26} {len(hits):3} found, {first * 1e3:6.1f} ms first, then {times}")
    return first, slow


def main(folder: Path, how_many: int) -> None:
    """Makes the store where there is none, and asks."""
    if not (folder / "store.db").exists():
        make(folder, how_many)
    asked = [*QUESTIONS.items()]
    asked += [(f"typed: {word[:end]}", word[:end]) for word in TYPED for end in range(1, len(word))]
    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        firsts, slow = zip(*(ask(register, *one) for one in asked), strict=True)
    print(f"the first page: {max(slow) * 1e3:.0f} ms; to stay below {MOST * 1e3:.0f} ms")
    print(f"off the disk, when nobody asked before: up to {max(firsts) * 1e3:.0f} ms")


if __name__ == "__main__":
    count = int(sys.argv[2]) if sys.argv[2:] else MEETINGS
    if sys.argv[1:]:
        main(Path(sys.argv[1]), count)
    else:
        with tempfile.TemporaryDirectory() as home:
            main(Path(home) / "store", count)
