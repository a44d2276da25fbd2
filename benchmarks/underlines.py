"""What it costs to look at one paragraph while somebody types, beside reading all of a meeting.

    python benchmarks/underlines.py [ENTRIES]

One meeting by category with sixty delegations. The paragraph is looked at on the thread of the
window, and so may take two milliseconds; the ratio to the reading of the whole meeting, which the
list of open points takes, compares between machines. What keys cost in the window itself,
underlines and all, is in benchmarks/window.py.
"""

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from release import meeting_of

from ccm_minutes.adapters.spelling.hunspell_spellers import HunspellSpellers
from ccm_minutes.application.checking.listing import judge
from ccm_minutes.application.warning.lookout import Lookout
from ccm_minutes.application.warning.preparing import prepare
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting

PARAGRAPH = (
    "In its fourteen provinces the delegation had cleared what was left, and thanked {0} as well as"
    " Peru for the maps. The survey of {1} goes on untill spring, so that teh deadline may be met;"
    " a further request is not foreseen by any of those who spoke in the afternoon. "
)
TIMES = 200
LANGUAGES = ("en-GB", "fr", "es")


def seconds(act: Callable[[], object], times: int = 1) -> float:
    """The median of doing something."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def told(name: str, taken: float, whole: float) -> None:
    """Prints a line."""
    print(f"  {name:38} {taken * 1e3:9.3f} ms   1/{whole / taken:,.0f} of all")


def in_language(meeting: Meeting, tag: str, whole: float) -> None:
    """Prints what one language takes."""
    meeting = replace(meeting, details=replace(meeting.details, language=tag))
    spellers = HunspellSpellers()
    names = [delegation.name for delegation in meeting.delegations]
    text, entry = PARAGRAPH.format(*names), Entry(EntryKind.NARRATIVE)
    print(tag)
    told("dictionary read", seconds(lambda: spellers.speller(tag)), whole)
    lookout = prepare(meeting, Lookout(), spellers, tuple).lookout
    fewer = replace(meeting, delegations=meeting.delegations[1:])
    again = seconds(lambda: prepare(fewer, lookout, spellers, tuple), 5)
    told("names and words after a change of lists", again, whole)
    told(
        f"{len(text)} characters, the first time", seconds(lambda: lookout.look(entry, text)), whole
    )
    told("the same again", seconds(lambda: lookout.look(entry, text), TIMES), whole)


def main(entries: int) -> None:
    """Runs all of it."""
    meeting = meeting_of(entries)
    prepare(meeting, Lookout(), None, tuple)
    whole = seconds(lambda: judge(meeting))
    print(f"{entries} entries read with care: {whole:.2f} s")
    for tag in LANGUAGES:
        in_language(meeting, tag, whole)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
