"""What a reader of a sanitised version learns from an action point, here and where it goes.

An action point that is carried over comes from one meeting into another that may tell more: what
the first did not tell, or would have been refused for, must not be told by the second.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

from ccm_minutes.domain.entry import Attribution, Entry
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import (
    OfficeSpeaker,
    Speaker,
)
from ccm_minutes.domain.text import Mention, Text, mentions_of
from ccm_minutes.domain.walk import all_entries, entry_texts
from ccm_minutes.release.examination import examine
from ccm_minutes.release.finding import Severity
from ccm_minutes.release.naming import OPEN_OFFICES
from ccm_minutes.release.roster import Roster, office_words, roster_of
from ccm_minutes.release.watching import Watch, watch_of

Refused: TypeAlias = frozenset[tuple[str, str]]
"""The rules that stop a text, each with the words that it stops at."""


class Told(IntEnum):
    """How much is told of somebody."""

    NOTHING = 0
    DESCRIPTION = 1
    DELEGATION = 2
    PERSON = 3


def tells_otherwise(after: Meeting, as_carried: Entry, before: Meeting, entry: Entry) -> bool:
    """Whether a meeting tells more of an owner or mention than the one before it told.

    So it does where it would be refused for somebody for whom the one before it was not.

    Args:
        after: the later meeting.
        as_carried: the entry as it is there.
        before: the earlier one.
        entry: as it is there; both are of the same people, in their order.
    """
    there, here = _told_in(before, entry), _told_in(after, as_carried)
    return any(
        now > then or (now is Told.NOTHING and now < then)
        for now, then in zip(here, there, strict=True)
    )


def _told_in(meeting: Meeting, entry: Entry) -> Iterator[Told]:
    roster = roster_of(meeting)
    unnamed = roster.by_category or entry.attribution not in (None, Attribution.NAMED)
    return (_told(one, roster, unnamed) for one in _people(entry))


def _people(entry: Entry) -> Iterator[Speaker | Mention]:
    yield from entry.owners
    for _, text in entry_texts(entry, ""):
        yield from mentions_of(text)


def _told(reference: Speaker | Mention, roster: Roster, unnamed: bool) -> Told:
    if isinstance(reference, OfficeSpeaker):
        return _told_of_office(reference, roster, unnamed)
    member = roster.member(reference)
    if member.marked:
        return Told.NOTHING
    if unnamed:
        return Told.DELEGATION if roster.nameable(member.of_delegation) else Told.DESCRIPTION
    listed = member.person is not None and roster.persons_listed
    return Told.PERSON if listed else Told.DELEGATION


def _told_of_office(office: OfficeSpeaker, roster: Roster, unnamed: bool) -> Told:
    opened = not unnamed or office_words(office.office) in OPEN_OFFICES
    named = opened or any(map(roster.nameable, roster.holders(office)))
    return Told.DELEGATION if named else Told.DESCRIPTION


def refused_in(meeting: Meeting) -> dict[str, Refused]:
    """What stops the sanitised version of a meeting at its entries, by their places."""
    blocking = [one for one in examine(meeting).findings if one.severity is Severity.BLOCK]
    found = {
        place: frozenset(
            (one.code, one.text)
            for one in blocking
            if one.where.startswith((f"{place}.", place + "["))
        )
        for place, _, _ in all_entries(meeting)
    }
    return {place: refused for place, refused in found.items() if refused}


@dataclass(slots=True)
class Refusing:
    """Tells what stops an entry, one after another; quick while nobody joins the list."""

    _watch: Watch | None = None

    def refused(self, entry: Entry, meeting: Meeting) -> Refused:
        """The names that stop the sanitised version of a meeting in the texts of an entry."""
        watch = self._watch = watch_of(meeting, self._watch)
        texts: list[Text] = [text for _, text in entry_texts(entry, "")]
        texts.append(entry.due_text or "")
        spots = (spot.finding for text in texts for spot in watch.spots(entry, text))
        return frozenset((one.code, one.text) for one in spots if one.severity is Severity.BLOCK)
