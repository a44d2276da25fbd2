"""Another unnamed delegation of the same description in the same place changes nothing."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation, DelegationKind, Office, Representative
from ccm_minutes.domain.entry import Attribution, Entry, EntryKind, Point
from ccm_minutes.domain.meeting import AttributionInRelease, Meeting
from ccm_minutes.domain.text import RepresentativeMention, Text
from ccm_minutes.release.redaction import redact
from tests.release.samples import HOST, at, by, meeting, office, person, said

_PAIR = ("one", "two")
_HIDDEN = [None, Attribution.BY_CATEGORY, Attribution.IMPERSONAL]


@st.composite
def _twins(draw: st.DrawFn) -> tuple[Meeting, Meeting]:
    category = draw(st.sampled_from([None, HOST.id]))
    kind = draw(st.sampled_from(DelegationKind))
    pair = [
        Delegation(
            id_,
            f"Land {id_}",
            kind=kind,
            category=category,
            representatives=(Representative(f"Per {id_}", f"p-{id_}"),),
        )
        for id_ in _PAIR
    ]
    make = draw(st.sampled_from([_speaks, _owns, _is_mentioned, _presents, _objective, _preamble]))
    attribution = draw(st.sampled_from(_HIDDEN))
    as_person = draw(st.booleans())
    one, two = (
        replace(make(id_, as_person, attribution), delegations=tuple(pair)) for id_ in _PAIR
    )
    return one, two


def _who(id_: str, as_person: bool) -> Any:
    return person(f"p-{id_}") if as_person else by(id_)[0]


def _text(id_: str, as_person: bool) -> Text:
    run = RepresentativeMention(f"p-{id_}") if as_person else at(id_)
    return ("So ", run, " rose. ", run)


def _speaks(id_: str, as_person: bool, attribution: Attribution | None) -> Meeting:
    speakers = (_who(id_, as_person),)
    return meeting(
        Entry(
            EntryKind.INTERVENTION,
            text="It rose.",
            speakers=speakers,
            capacity=f"for {id_}",
            attribution=attribution,
        )
    )


def _owns(id_: str, as_person: bool, attribution: Attribution | None) -> Meeting:
    owners = (_who(id_, as_person),)
    return meeting(Entry(EntryKind.ACTION, text="rise", owners=owners, attribution=attribution))


def _is_mentioned(id_: str, as_person: bool, attribution: Attribution | None) -> Meeting:
    text = _text(id_, as_person)
    points = (Point(text, points=(Point(text),)),)
    return meeting(Entry(EntryKind.DECISION, text=text, points=points, attribution=attribution))


def _presents(id_: str, as_person: bool, _attribution: Attribution | None) -> Meeting:
    who = (_who(id_, as_person),)
    return meeting(items=(AgendaItem("Wells", presenters=who, chairs=who, panellists=who),))


def _objective(id_: str, as_person: bool, _attribution: Attribution | None) -> Meeting:
    return meeting(items=(AgendaItem("Wells", objective=_text(id_, as_person)),))


def _preamble(id_: str, as_person: bool, _attribution: Attribution | None) -> Meeting:
    text = _text(id_, as_person)
    return meeting(preamble=(text,), closing=(text,))


@given(_twins())
def test_the_released_meeting_is_the_same(twins: tuple[Meeting, Meeting]) -> None:
    one, two = twins
    assert redact(one).released == redact(two).released


def test_by_name_it_is_not_the_same() -> None:
    named = AttributionInRelease.NAMED
    pair = tuple(Delegation(id_, f"Land {id_}") for id_ in _PAIR)
    one, two = (
        meeting(
            Entry(EntryKind.DECISION, text=("So ", at(id_))),
            attribution_in_release=named,
            delegations=pair,
        )
        for id_ in _PAIR
    )
    assert redact(one).released != redact(two).released


def test_who_holds_an_office_that_speaks_beside_it_cannot_be_told() -> None:
    held = (Office("Keeper of Wells"),)
    pair = (
        Delegation("one", "Land one", category=HOST.id, offices=held),
        Delegation("two", "Land two", category=HOST.id),
    )
    one, two = (
        meeting(said(speakers=(office("Keeper of Wells"), *by(id_))), delegations=pair)
        for id_ in _PAIR
    )
    assert redact(one).released == redact(two).released
