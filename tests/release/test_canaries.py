"""A word of its own in every string of a meeting: withheld ones never show, public ones do."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, time
from enum import Enum
from typing import Any

import pytest
from hypothesis import given

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import (
    Category,
    Delegation,
    Movement,
    MovementAt,
    Office,
    Representative,
)
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    Clearance,
    Details,
    Meeting,
)
from ccm_minutes.domain.paper import Document
from ccm_minutes.domain.speaker import (
    DelegationSpeaker,
    OfficeSpeaker,
    RepresentativeSpeaker,
    Speaker,
)
from ccm_minutes.domain.text import DelegationMention, Marking, RepresentativeMention, Words
from ccm_minutes.release.policy import Fate, fate_of
from ccm_minutes.release.redaction import redact
from tests.release.samples import FOUO
from tests.strategies import meetings

_MOVED = (MovementAt(time(9, 0), Movement.LEAVES),)
_PAPERS = (Document("a", "b"),)
_BOTH = ("d-named", "d-other")
_WHO: tuple[Speaker, ...] = (
    *(DelegationSpeaker(id_) for id_ in _BOTH),
    OfficeSpeaker("Chair"),
    RepresentativeSpeaker("p-d-other"),
)


def _delegation(id_: str, **of: Any) -> Delegation:
    person = Representative("c", f"p-{id_}", "d", "e", movements=_MOVED)
    return Delegation(
        id_,
        "f",
        other_names=("g",),
        category="k",
        offices=(Office("h", "i"),),
        representatives=(person,),
        movements=_MOVED,
        **of,
    )


def _text(word: str) -> tuple[Any, ...]:
    return (word, Words("j"), DelegationMention("d-other"), RepresentativeMention("p-d-other"))


def _entry(kind: EntryKind, **of: Any) -> Entry:
    return Entry(
        kind,
        "e-id",
        at="2026-05-12T10:00:00Z",
        text=_text("l"),
        points=(Point(_text("m"), points=(Point("n"),)),),
        carried_from="o",
        **of,
    )


def _meeting(**of: Any) -> Meeting:
    entries = (
        _entry(EntryKind.INTERVENTION, speakers=_WHO, capacity="p", lead_in="q", **of),
        _entry(EntryKind.ACTION, owners=_WHO, due=date(2026, 6, 1), due_text="r", **of),
        _entry(EntryKind.DECISION, **of),
    )
    item = AgendaItem(
        "s",
        "i-id",
        _WHO,
        entries=entries,
        chairs=_WHO,
        panellists=_WHO,
        carried_from="t",
        objective=_text("u"),
        documents=_PAPERS,
        **of,
    )
    details = Details(
        "m-id",
        "v",
        date(2026, 5, 12),
        "w",
        "x",
        reference="y",
        place="z",
        attribution_in_release=AttributionInRelease.BY_CATEGORY,
        preamble=(_text("aa"),),
        closing=(_text("bb"),),
        issued_by="cc",
        documents=_PAPERS,
    )
    return Meeting(
        details,
        (Category("k", "dd", "ee"),),
        (_delegation("d-named", named_in_release=True), _delegation("d-other")),
        (item,),
        (Clearance("ff", "gg", "hh", "ii", "2026-05-12T10:00:00Z"),),
    )


_KEPT = {"id", "delegation", "representative", "category", "office", "language"}


class _Canaries:
    """Puts a word of its own into every string, and remembers which fate each has."""

    def __init__(self) -> None:
        self.words: dict[str, tuple[str, Fate]] = {}

    def within(self, value: Any, fate: Fate = Fate.PUBLIC, place: str = "") -> Any:
        if isinstance(value, tuple):
            return tuple(self.within(one, fate, place) for one in value)
        if isinstance(value, str) and not isinstance(value, Enum):
            word = f"canary{len(self.words)}x"
            self.words[word] = (place, fate)
            return word
        if not is_dataclass(value):
            return value
        return self._of(value, fate)

    def _of(self, value: Any, outer: Fate) -> Any:
        changed = {}
        for field in fields(value):
            if field.name in _KEPT or field.name in {"key", "stated"}:
                continue
            own = fate_of(type(value), field.name)
            fate = outer if outer in (Fate.WITHHELD, Fate.DERIVED) else own
            fate = own if outer is Fate.DERIVED and own is Fate.WITHHELD else fate
            place = f"{type(value).__name__}.{field.name}"
            changed[field.name] = self.within(getattr(value, field.name), fate, place)
        return replace(value, **changed)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, tuple):
        for one in value:
            yield from _strings(one)
    elif isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))


def test_public_canaries_show_and_withheld_ones_never() -> None:
    canaries = _Canaries()
    released = redact(canaries.within(_meeting())).released
    shown = " ".join(_strings(released))
    for word, (place, fate) in canaries.words.items():
        if fate is Fate.PUBLIC:
            assert word in shown, place
        if fate is Fate.WITHHELD:
            assert word not in shown, place


@pytest.mark.parametrize("id_", ["d-other", "p-d-other", "d-named", "m-id", "i-id", "e-id"])
def test_no_id_ever_shows(id_: str) -> None:
    assert id_ not in " ".join(_strings(redact(_meeting()).released))


def test_nothing_of_an_unnamed_delegation_shows() -> None:
    canaries = _Canaries()
    given = canaries.within(_meeting())
    shown = " ".join(_strings(redact(given).released))
    for word in _strings((given.delegations[1], given.agenda[0].entries[0].capacity)):
        assert not word.startswith("canary") or word not in shown


@pytest.mark.parametrize("part", ["item", "entry", "point"])
def test_nothing_marked_shows(part: str) -> None:
    canaries = _Canaries()
    marked = canaries.within(_meeting()).agenda[0]
    if part == "point":
        points = tuple(replace(point, marking=FOUO) for point in marked.entries[0].points)
        hidden: Any = points
        item = AgendaItem("Open", entries=(replace(marked.entries[0], text="x", points=points),))
    elif part == "entry":
        hidden = tuple(replace(entry, marking=FOUO) for entry in marked.entries)
        item = AgendaItem("Open", entries=hidden)
    else:
        hidden = item = replace(marked, marking=Marking.FOUO)
    given = replace(_meeting(), agenda=(item,))
    shown = " ".join(_strings(redact(given).released))
    assert all(word not in shown for word in _strings(hidden) if word.startswith("canary"))


@given(meetings())
def test_any_meeting_file_is_redacted_and_gives_nothing_of_the_program_away(given: Meeting) -> None:
    redaction = redact(given)
    keys = {item.key for item in given.agenda}
    shown = set(_strings(redaction.released))
    assert not keys & shown
    assert not redaction.released.full
    assert redaction.released.papers == ()
    assert redact(replace(given, clearances=())).released == redaction.released
