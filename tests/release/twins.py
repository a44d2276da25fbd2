"""Pairs of meetings that differ only in what is withheld, one pair for each way to differ."""

from dataclasses import replace
from typing import Any

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation, Office, Representative
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.meeting import InRelease, Meeting
from ccm_minutes.domain.text import Words
from tests.release.samples import (
    AVERLAND,
    EVERYBODY,
    FOUO,
    at,
    by,
    meeting,
    narrative,
    office,
    person,
    said,
    secret,
)

ZORN = Delegation(
    "zorn", "Zorn", category="aided", representatives=(Representative("Al Reev", "al"),)
)
_ALL = (*EVERYBODY, ZORN)
_PUBLIC = said("It agreed.", speakers=by("belmark"))
_MARKED = narrative("Hidden words.", marking=FOUO)


def _of(*entries: Entry, delegations: Any = _ALL, **of: Any) -> Meeting:
    return meeting(*entries, delegations=delegations, **of)


def _items(*items: AgendaItem) -> Meeting:
    return _of(items=items)


def _points(*points: Point) -> Meeting:
    return _of(said("It rose.", points=points, speakers=by("averland")))


def _action(*owners: str, **of: Any) -> Meeting:
    return _of(Entry(EntryKind.ACTION, text="rise", owners=by(*owners), **of))


def _instead(**of: Any) -> Entry:
    return said("x", in_release="It rose.", marking=FOUO, **of)


def _with(**of: Any) -> Meeting:
    return _of(_PUBLIC, delegations=(replace(AVERLAND, **of), *_ALL[1:]))


def _held(words: str) -> Meeting:
    holder = replace(AVERLAND, offices=(Office(words),))
    return _of(said(speakers=(office(words),)), delegations=(holder, *_ALL[1:]))


_OPEN = AgendaItem("Open", entries=(_PUBLIC,))
_CLOSED = AgendaItem("Closed", entries=(_PUBLIC,), marking=FOUO)

TWINS: dict[str, tuple[Meeting, Meeting]] = {
    "an entry that is not there": (_of(_PUBLIC), _of(_MARKED, _PUBLIC)),
    "an entry elsewhere": (_of(_PUBLIC, _MARKED, _PUBLIC), _of(_PUBLIC, _PUBLIC, _MARKED)),
    "a note": (_of(_PUBLIC), _of(Entry(EntryKind.NOTE, text="x"), _PUBLIC)),
    "a point that is not there": (
        _points(Point("It met."), Point("It went.")),
        _points(Point("It met."), Point("No.", marking=FOUO), Point("It went.")),
    ),
    "an item that is not there": (_items(_OPEN), _items(_CLOSED, _OPEN)),
    "an item that became empty": (
        _items(AgendaItem("Open")),
        _items(AgendaItem("Open", entries=(_MARKED,))),
    ),
    "an item replaced": (
        _items(replace(_CLOSED, in_release="Talks")),
        _items(replace(_CLOSED, in_release="Talks", numbered=False, presenters=by("zorn"))),
    ),
    "an intervention of which nothing is left": (
        _of(_PUBLIC),
        _of(_PUBLIC, said(None, points=(Point("x", marking=FOUO),), speakers=by("zorn"))),
    ),
    "the length of words": (
        _of(narrative(("It ", secret("a"), "rose."))),
        _of(narrative(("It ", secret("a long one"), "rose."))),
    ),
    "words within a sentence": (
        _of(narrative("It met and rose.")),
        _of(narrative(("It met ", secret("x"), " and rose."))),
    ),
    "the look of words replaced": (
        _of(narrative(("It ", Words("x", marking=FOUO, in_release="met")))),
        _of(narrative(("It ", Words("x", bold=True, marking=FOUO, in_release="met")))),
    ),
    "an entry replaced": (_of(_instead(speakers=by("averland"))), _of(_instead(lead_in="So"))),
    "an action replaced": (
        _action("averland", marking=FOUO, in_release="go"),
        _action("zorn", marking=FOUO, in_release="go"),
    ),
    "a title replaced": (
        _of(title="One", in_release=InRelease(title="Meeting")),
        _of(title="Two", in_release=InRelease(title="Meeting")),
    ),
    "who spoke": (_of(said(speakers=by("averland"))), _of(said(speakers=by("zorn")))),
    "who spoke of two": (
        _of(said(speakers=by("averland", "belmark"))),
        _of(said(speakers=by("zorn", "belmark"))),
    ),
    "who spoke twice": (
        _of(said(speakers=by("averland")), said(speakers=by("averland"))),
        _of(said(speakers=by("averland")), said(speakers=by("zorn"))),
    ),
    "which person spoke": (
        _of(said(speakers=by("zorn"))),
        _of(said(speakers=(person("al"),))),
    ),
    "who was mentioned": (
        _of(narrative(("So ", at("averland"), " rose."))),
        _of(narrative(("So ", at("zorn"), " rose."))),
    ),
    "who owns an action": (_action("averland"), _action("zorn")),
    "a capacity": (
        _of(said(speakers=by("averland"), capacity="for one")),
        _of(said(speakers=by("averland"), capacity="for two")),
    ),
    "an office": (_held("Rapporteur"), _held("Facilitator")),
    "a name": (_with(name="Averland"), _with(name="Overland")),
    "an id": (_with(name="Averland"), _with(id="other")),
    "other names": (_with(), _with(other_names=("Av",))),
    "a place in the list": (_of(_PUBLIC), _of(_PUBLIC, delegations=_ALL[::-1])),
    "a marked delegation": (
        _of(_PUBLIC),
        _of(_PUBLIC, delegations=(*_ALL, Delegation("m", "M", category="host", marking=FOUO))),
    ),
    "a representative": (
        _with(),
        _with(representatives=(Representative("Jo", "j", "Dr", "Adviser"),)),
    ),
}
