"""What keeps a part withheld where it gets the wording back that it once had.

A marking that was made since is no matter of wording: nobody who wants words back says that
these may go out now.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from typing import Any, Final, TypeVar

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import (
    AttributionInRelease,
    Details,
    InRelease,
    Meeting,
    RepresentativesInRelease,
)
from ccm_minutes.domain.parts import Part
from ccm_minutes.domain.runs import withheld
from ccm_minutes.domain.text import Marking, Text, Words, is_marked_run, runs_of

P = TypeVar("P", AgendaItem, Entry)

_CREDITS: Final = (
    None,
    Attribution.NAMED,
    Attribution.BY_CATEGORY,
    Attribution.IMPERSONAL,
    Attribution.OMITTED,
)
_PERSONS: Final = tuple(RepresentativesInRelease)
_WAYS: Final = tuple(AttributionInRelease)
"""Each from what tells most to what tells least."""


def still_marked(now: Part, then: Part) -> Part:
    """A part as it was, with what was withheld of it since.

    Args:
        now: as it is.
        then: as it was.
    """
    match now, then:
        case Entry(), Entry():
            return _entry(now, then)
        case AgendaItem(), AgendaItem():
            return _item(now, then)
        case Delegation(), Delegation():
            return _delegation(now, then)
        case Meeting(), Meeting():
            return replace(then, details=_details(now.details, then.details))
        case _:
            return then


def _entry(now: Entry, then: Entry) -> Entry:
    credit = max(now.attribution, then.attribution, key=_CREDITS.index)
    back = _marked_as(now, replace(then, attribution=credit))
    noted = now.kind is EntryKind.NOTE and then.kind is not EntryKind.NOTE
    if is_marked(back) or not (noted or _hides_more(_texts(now), _texts(then))):
        return back
    return replace(back, marking=Marking.FOUO)


def _item(now: AgendaItem, then: AgendaItem) -> AgendaItem:
    title = now.title_in_release if then.title_in_release is None else then.title_in_release
    objective = then.objective
    if objective is not None and _hides_more((now.objective or "",), (objective,)):
        objective = withheld(objective)
    return _marked_as(now, replace(then, title_in_release=title, objective=objective))


def _marked_as(now: P, then: P) -> P:
    if not is_marked(now):
        return then
    words = None if now.in_release is None else then.in_release or now.in_release
    return replace(then, marking=now.marking or then.marking, in_release=words)


def _delegation(now: Delegation, then: Delegation) -> Delegation:
    marked = {one.name for one in now.representatives if one.marking is not None}
    marked |= {one.id for one in now.representatives if one.marking is not None and one.id}
    return replace(
        then,
        marking=now.marking or then.marking,
        named_in_release=now.named_in_release and then.named_in_release,
        representatives=tuple(
            replace(one, marking=Marking.FOUO) if {one.name, one.id} & marked else one
            for one in then.representatives
        ),
    )


def _details(now: Details, then: Details) -> Details:
    texts: dict[str, Any] = {
        name: tuple(map(withheld, getattr(then, name)))
        for name in ("preamble", "closing")
        if _hides_more(getattr(now, name), getattr(then, name))
    }
    return replace(
        then,
        attribution_in_release=max(
            now.attribution_in_release, then.attribution_in_release, key=_WAYS.index
        ),
        representatives_in_release=max(
            now.representatives_in_release, then.representatives_in_release, key=_PERSONS.index
        ),
        in_release=_in_release(now.in_release, then.in_release),
        **texts,
    )


def _in_release(now: InRelease | None, then: InRelease | None) -> InRelease | None:
    if now is None or then is None:
        return then or now
    names = [one.name for one in fields(InRelease) if one.name != "stated"]
    kept = {name: getattr(now, name) for name in names if getattr(then, name) is None}
    return replace(then, **kept)


def _texts(entry: Entry) -> Iterator[Text]:
    """The texts of an entry; those of marked points with every word marked."""
    if entry.text is not None:
        yield entry.text
    yield from _texts_of(entry.points, marked=False)


def _texts_of(points: Iterable[Point], *, marked: bool) -> Iterator[Text]:
    for point in points:
        here = marked or is_marked(point)
        yield withheld(point.text) if here else point.text
        yield from _texts_of(point.points, marked=here)


def _hides_more(now: Iterable[Text], then: Iterable[Text]) -> bool:
    """Whether anything is withheld in texts that is not in others."""
    return not _hidden(now) <= _hidden(then)


def _hidden(texts: Iterable[Text]) -> set[object]:
    runs = (run for text in texts for run in runs_of(text) if is_marked_run(run))
    return {run.text.strip() if isinstance(run, Words) else run for run in runs}
