"""How long a sanitised Word file takes, all checks included, beside the full one.

    python benchmarks/release.py [INTERVENTIONS...]

Each version is rendered by processes of its own, from start to finished file, reading the same
file of one invented meeting; the quickest of several counts. The ratio is what compares between
machines; seconds of one machine compare with one another. The processor's seconds are less
disturbed by whatever else a machine is doing.
"""

import os
import random
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, Delegation, Representative
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import AttributionInRelease, Details, Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import Marking

SIZES = (1_000, 10_000)
RUNS = 4
VERSIONS = ("full", "sanitised")
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


def measured(source: Path) -> tuple[tuple[float, float], ...]:
    """The least wall and processor seconds of several processes, in full and sanitised."""
    # By turns, so that whatever disturbs one version disturbs the other.
    runs = [[_run(_command(source, version)) for version in VERSIONS] for _ in range(RUNS)]
    return tuple((min(w for w, _ in of), min(p for _, p in of)) for of in zip(*runs, strict=True))


def _command(source: Path, version: str) -> list[str]:
    out = source.with_suffix(f".{version}.docx")
    render = ["-m", "ccm_minutes", "render", str(source), "--version", version]
    return [sys.executable, *render, "--out", str(out), "--replace"]


def _run(command: list[str]) -> tuple[float, float]:
    silent = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
    started = time.perf_counter()
    child = os.posix_spawn(sys.executable, command, os.environ, file_actions=silent)
    _, status, usage = os.wait4(child, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} failed")
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime


def compare(interventions: int, folder: Path) -> None:
    """Print a line for a meeting of so many interventions."""
    source = folder / f"{interventions}.json"
    source.write_text(JsonMeetingFiles().to_json(meeting_of(interventions)), encoding="utf-8")
    (full, of_full), (sanitised, of_sanitised) = measured(source)
    print(
        f"{interventions:>13}{full:>8.2f}{sanitised:>11.2f}{sanitised / full:>7.2f}"
        f"{of_full:>16.2f}{of_sanitised:>11.2f}{of_sanitised / of_full:>7.2f}"
    )


if __name__ == "__main__":
    print(
        f"{'interventions':>13}{'full':>8}{'sanitised':>11}{'ratio':>7}"
        f"{'processor: full':>16}{'sanitised':>11}{'ratio':>7}"
    )
    with tempfile.TemporaryDirectory() as place:
        for size in [int(word) for word in sys.argv[1:] if word.isdigit()] or SIZES:
            compare(size, Path(place))
