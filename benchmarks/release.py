"""How long a sanitised Word file takes, all checks included, beside the full one.

    python benchmarks/release.py [INTERVENTIONS...]

Both versions are made of one invented meeting in one run, after a short one that warms up.
The ratio is what compares between machines; seconds of one machine compare with one another.
"""

import random
import sys
import time
from collections.abc import Callable
from datetime import date

from ccm_minutes.application.exporting import Request, Version, produce
from ccm_minutes.cli.wiring.word import word_press
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, Delegation, Representative
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import AttributionInRelease, Details, Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import Marking
from ccm_minutes.release.examination import examine
from ccm_minutes.release.redaction import redact

SIZES = (1_000, 10_000)
DELEGATIONS = 60
ITEMS = "abcdefghijklmnopqrst"
MARKED_ENTRY, MARKED_POINT = 33, 20  # one in so many is withheld
SENTENCE = (
    "it the plan of clearance went on in some areas while work to mark land had been slower than"
    " foreseen and support for survivors was kept at its level with new teams being trained so"
    " that the deadline may yet be met"
)
WORDS = SENTENCE.split()


def meeting_of(interventions: int) -> Meeting:
    """A closed meeting of so many interventions with two or three points each."""
    chance = random.Random(interventions)  # noqa: S311 - the same meeting each time
    entries = tuple(_intervention(i, chance) for i in range(interventions))
    items = tuple(
        AgendaItem(f"Matter {letter}", entries=entries[i :: len(ITEMS)])
        for i, letter in enumerate(ITEMS)
    )
    details = Details(
        "forum-1",
        "Meeting of the Forum",
        date(2026, 5, 12),
        attribution_in_release=AttributionInRelease.BY_CATEGORY,
    )
    categories = (
        Category("a", "affected State", "affected States"),
        Category("b", "donor State", "donor States"),
    )
    return Meeting(details, categories, tuple(map(_delegation, range(DELEGATIONS))), items)


def _delegation(place: int) -> Delegation:
    letters = chr(97 + place // 26) + chr(97 + place % 26)
    person = Representative(f"Jo Harrow{letters}gate", f"p{place}", "Mr.")
    category = "ab"[place % 2]
    return Delegation(
        f"d{place}", f"Lander{letters}ia", category=category, representatives=(person,)
    )


def _intervention(place: int, chance: random.Random) -> Entry:
    points = tuple(Point(_sentence(14, chance)) for _ in range(chance.choice((2, 3))))
    if place % MARKED_POINT == 0:
        points = (*points, Point(_sentence(12, chance), marking=Marking.FOUO))
    return Entry(
        EntryKind.INTERVENTION,
        text=_sentence(10, chance),
        points=points,
        speakers=(DelegationSpeaker(f"d{place % DELEGATIONS}"),),
        marking=Marking.FOUO if place % MARKED_ENTRY == 0 else None,
    )


def _sentence(length: int, chance: random.Random) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(length)).capitalize() + "."


def seconds(work: Callable[[], object]) -> float:
    """The shortest of three runs."""
    times = []
    for _ in range(3):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def compare(interventions: int) -> None:
    """Print a line for a meeting of so many interventions."""
    meeting, press = meeting_of(interventions), word_press()
    full = seconds(lambda: produce(meeting, Request(), press))
    sanitised = seconds(lambda: produce(meeting, Request(Version.SANITISED), press))
    redaction = seconds(lambda: redact(meeting))
    examination = seconds(lambda: examine(meeting))
    print(
        f"{interventions:>13}{full:>8.2f}{sanitised:>11.2f}{sanitised / full:>7.1f}"
        f"{redaction:>11.2f}{examination:>9.2f}"
    )


if __name__ == "__main__":
    produce(meeting_of(10), Request(Version.SANITISED), word_press())
    print(
        f"{'interventions':>13}{'full':>8}{'sanitised':>11}{'ratio':>7}{'redacted':>11}"
        f"{'examined':>9}"
    )
    for size in [int(word) for word in sys.argv[1:] if word.isdigit()] or SIZES:
        compare(size)
