"""Whatever is edited, in whatever order: nothing that was withheld comes out by it.

All that is withheld at first is written in one letter that stands in nothing public, so that a
single character of it shows. No edit says that something is to be withheld no longer.
"""

import os
from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from zipfile import ZipFile

from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from ccm_minutes.application.desk import Desk
from ccm_minutes.application.exporting import Request, Version, produce
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Category, Delegation, Office, Representative
from ccm_minutes.domain.edits import crediting, items
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.edits.passages import mention_passage, spell_passage, withhold_passage
from ccm_minutes.domain.edits.pasting import Copied, paste_paragraphs
from ccm_minutes.domain.edits.tree import Path
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind, Point
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    Details,
    Meeting,
    RepresentativesInRelease,
)
from ccm_minutes.domain.passages import mentioned, spelt, withheld
from ccm_minutes.domain.runs import characters, cut
from ccm_minutes.domain.runs import withheld as all_withheld
from ccm_minutes.domain.speaker import DelegationSpeaker, RepresentativeSpeaker, Speaker
from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    RepresentativeMention,
    Text,
    Words,
)
from ccm_minutes.domain.walk import all_entries, all_items, all_points
from ccm_minutes.release.examination import ReleaseRefused
from ccm_minutes.release.redaction import redact
from tests.claims.paper import press_of
from tests.domain.drawn import POSITIONS, changes_of_mind

_NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"
FOUO = Marking.FOUO
CANARY = "ж"
SECRET = "жжж жж жжжж"


def secret(in_release: str | None = None) -> Words:
    return Words(f" {SECRET}", marking=FOUO, in_release=in_release)


def people(closed: bool) -> tuple[Delegation, ...]:
    """One that may be named and two that may not, or persons that are not listed."""
    name = CANARY if closed else "n"
    persons = (Representative(f"{CANARY}ада {CANARY}", id="ada"),)
    return (
        Delegation("a", f"{name}арла", category="aided", representatives=persons),
        Delegation("b", f"{name}орма", offices=(Office(f"{name}адзор"),)),
        Delegation("open", "Openland", named_in_release=True),
        Delegation("gone", f"{CANARY}ода", marking=FOUO),
    )


def record(closed: bool) -> Iterator[Entry]:
    """Entries of all sorts; all but a few words of each may go out, or nothing of it."""
    capacity = SECRET if closed else "the coast"
    said: tuple[Speaker, ...] = (DelegationSpeaker("a"), RepresentativeSpeaker("ada"))
    hidden = Point(SECRET, FOUO, (Point(SECRET), Point(SECRET, in_release=SECRET)))
    held = Point(("bread", secret("water")), points=(hidden, Point("salt", in_release="oil")))
    yield Entry(EntryKind.NARRATIVE, text=("one two", secret(), " three"), points=(held,))
    yield Entry(
        EntryKind.INTERVENTION, text="four", speakers=said, capacity=capacity, points=(hidden, held)
    )
    yield Entry(EntryKind.INTERVENTION, text="five", speakers=(DelegationSpeaker("open"),))
    yield Entry(EntryKind.INTERVENTION, text=(secret("six"), "seven"), speakers=said[:1])
    yield Entry(EntryKind.NARRATIVE, text=SECRET, marking=FOUO, points=(hidden, Point(SECRET)))
    yield Entry(EntryKind.NARRATIVE, text=SECRET, in_release="eight", points=(hidden,))
    yield Entry(EntryKind.NOTE, text=SECRET, points=(Point(SECRET, in_release=SECRET),))
    yield Entry(EntryKind.ACTION, text="nine", owners=(DelegationSpeaker("b"),))
    yield Entry(
        EntryKind.NARRATIVE,
        text=("to ", DelegationMention("a"), " by ", RepresentativeMention("ada")),
    )
    omitted = Attribution.OMITTED
    yield Entry(EntryKind.INTERVENTION, text=SECRET, points=(hidden,), attribution=omitted)
    impersonal = Attribution.IMPERSONAL
    yield Entry(EntryKind.INTERVENTION, text="ten", speakers=said, attribution=impersonal)


def secret_entries() -> tuple[Entry, ...]:
    """What the item that holds it withholds."""
    return (
        Entry(EntryKind.NARRATIVE, text=SECRET, points=(Point(SECRET, in_release=SECRET),)),
        Entry(EntryKind.NARRATIVE, text=SECRET, in_release=SECRET),
    )


def beginning(closed: bool) -> Meeting:
    how = AttributionInRelease.BY_CATEGORY if closed else AttributionInRelease.NAMED
    counted = RepresentativesInRelease.COUNT
    first, second = tuple(record(closed)), tuple(record(closed))
    inside = AgendaItem(SECRET, entries=secret_entries(), in_release=SECRET)
    return Meeting(
        Details(
            "m",
            "Meeting",
            date(2031, 2, 3),
            attribution_in_release=how,
            representatives_in_release=counted,
        ),
        categories=(Category("aided", "affected State", "affected States"),),
        delegations=people(closed),
        agenda=(
            AgendaItem("Opening", entries=first),
            AgendaItem(SECRET, marking=FOUO, entries=secret_entries(), items=(inside,)),
            AgendaItem("Closing", entries=second[:4]),
        ),
    )


def notes_of(meeting: Meeting) -> set[str]:
    """The keys of notes that somebody wrote for themselves."""
    return {one.entry.key for one in all_entries(meeting) if one.entry.kind is EntryKind.NOTE}


def spots(meeting: Meeting) -> list[tuple[str, Path, Text]]:
    """Every text of the record, with its place."""
    found: list[tuple[str, Path, Text]] = []
    for _, _, entry in all_entries(meeting):
        if entry.text:
            found.append((entry.key, (), entry.text))
        found += [(entry.key, path, point.text) for path, point in paths(entry.points)]
    return found


def paths(points: Sequence[Point]) -> Iterator[tuple[Path, Point]]:
    for place, point in all_points(points, ""):
        steps = place.replace(".points", "").strip("[]").split("][")
        yield tuple(map(int, steps)), point


class Editing(RuleBasedStateMachine):
    """Somebody changes their mind about everything but about what is to be withheld."""

    @initialize(closed=st.booleans())
    def begin(self, closed: bool) -> None:
        self.desk = Desk(beginning(closed), NoStore())

    @property
    def meeting(self) -> Meeting:
        return self.desk.meeting

    def do(self, edit: Edit) -> None:
        try:
            after = edit.apply(self.meeting)
        except InputFault:
            return
        if notes_of(self.meeting) <= notes_of(after):
            # A note that is turned into something else is meant to be printed.
            self.desk.do(edit)
            note(edit.name)

    @rule(data=st.data())
    def change_of_mind(self, data: st.DataObject) -> None:
        self.do(data.draw(changes_of_mind(self.meeting)))

    @rule(data=st.data())
    def credit(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from([found.entry for found in all_entries(self.meeting)]))
        people: list[Speaker] = [DelegationSpeaker("a"), DelegationSpeaker("open")]
        who = data.draw(st.sampled_from([*people, RepresentativeSpeaker("ada")]))
        if one.kind is EntryKind.ACTION:
            self.do(crediting.change_owners(one.key, (who,)))
        elif one.kind is not EntryKind.NOTE:
            self.do(crediting.change_speakers(one.key, (who,)))

    @rule(data=st.data(), position=POSITIONS)
    def move_item(self, data: st.DataObject, position: int | None) -> None:
        keys = [item.key for _, item in all_items(self.meeting)]
        under = data.draw(st.sampled_from([None, *keys]))
        self.do(items.move_item(data.draw(st.sampled_from(keys)), under, position))

    @rule(data=st.data(), whole=st.booleans())
    def passage(self, data: st.DataObject, whole: bool) -> None:
        """A few words are withheld, made a mention, or spelt otherwise, whatever they cross."""
        key, path, text = data.draw(st.sampled_from(spots(self.meeting)))
        length = len(characters(text))
        start = 0 if whole else data.draw(st.integers(0, max(0, length - 1)))
        end = length if whole else data.draw(st.integers(start, length))
        words = data.draw(st.sampled_from([None, "words"]))
        self.do(
            data.draw(
                st.sampled_from(
                    [
                        withhold_passage(key, path, text, withheld(text, start, end, words)),
                        mention_passage(
                            key, path, text, mentioned(text, start, end, DelegationMention("a"))
                        ),
                        spell_passage(key, path, text, spelt(text, start, end, "spelt")),
                    ]
                )
            )
        )

    @rule(data=st.data(), level=st.integers(0, 2))
    def copy(self, data: st.DataObject, level: int) -> None:
        """Part of a text goes into another, as the clipboard takes it."""
        _, _, text = data.draw(st.sampled_from(self.open_spots()))
        at = data.draw(st.integers(0, len(characters(text))))
        _, copied = cut(text, at)
        key, path, target = data.draw(st.sampled_from(spots(self.meeting)))
        around = cut(target, data.draw(st.integers(0, len(characters(target)))))
        held = all_withheld(self.hidden_text(data))
        paragraphs = (Copied(held, level), Copied(copied), Copied(held, level))
        self.do(paste_paragraphs(key, path, around, paragraphs[: data.draw(st.integers(1, 3))]))

    def open_spots(self) -> list[tuple[str, Path, Text]]:
        return [one for one in spots(self.meeting) if not self.is_bare(one[2])]

    def hidden_text(self, data: st.DataObject) -> Text:
        return data.draw(st.sampled_from([text for _, _, text in spots(self.meeting)]))

    @staticmethod
    def is_bare(text: Text) -> bool:
        """Whether withheld words stand in a text that does not say so itself."""
        runs = (text,) if isinstance(text, str) else text
        return any(CANARY in run for run in runs if isinstance(run, str)) or any(
            isinstance(run, Words) and run.marking is None and CANARY in run.text for run in runs
        )

    @rule()
    def undo(self) -> None:
        self.desk.undo()

    @rule()
    def redo(self) -> None:
        self.desk.redo()

    @invariant()
    def nothing_comes_out(self) -> None:
        if not hasattr(self, "desk"):
            return
        redaction = redact(self.meeting)
        for passage in redaction.passages:
            assert CANARY not in passage.text, passage
        assert CANARY not in repr(redaction.released)

    def teardown(self) -> None:
        """The finished file, which the second reader has held against all that is withheld."""
        if not hasattr(self, "desk"):
            return
        try:
            made = produce(self.meeting, Request(Version.SANITISED, "minutes"), press_of("minutes"))
        except ReleaseRefused:
            return
        with ZipFile(BytesIO(made.content)) as archive:
            assert all(CANARY not in archive.read(name).decode() for name in archive.namelist())


class NoStore:
    """Keeps nothing."""

    def save(self, *_what: object, **_how: object) -> None:
        """Saved."""


TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=400 if _NIGHTLY else 40,
    stateful_step_count=40 if _NIGHTLY else 15,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
