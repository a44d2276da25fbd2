"""Whom a mention that is being typed into a text may mean: delegations, and persons in them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final

from ccm_minutes.capture.completion import Why
from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.speaker import DelegationSpeaker, RepresentativeSpeaker, Speaker
from ccm_minutes.domain.text import DelegationMention, Mention, RepresentativeMention
from ccm_minutes.gui.picking.form import fits
from ccm_minutes.gui.picking.people import everybody
from ccm_minutes.gui.room.offering import MENTION, names_for
from ccm_minutes.gui.room.sitting import Sitting
from ccm_minutes.gui.text.completing import OfferedMention

_MOST: Final = 8
_LATEST: Final = 200
"""Entries in which somebody spoke recently."""


class OfferedMentions:
    """Offers those at the meeting that is open, in the order of the capture line.

    Args:
        lookup: the names of the meeting.
    """

    def __init__(self, sitting: Sitting, lookup: Callable[[], Lookup]) -> None:
        self._sitting, self._lookup = sitting, lookup

    def __call__(self, line: str) -> Sequence[OfferedMention]:
        """Who may be meant at the end of a line, the likeliest first."""
        found = MENTION.search(line)
        if found is None:
            return ()
        named = dict(islice(self._named(found[1]), _MOST))
        return [OfferedMention(found.start(), name, one) for name, one in named.items()]

    def _named(self, typed: str) -> Iterator[tuple[str, Mention]]:
        recent = self._recent()
        persons = list(self._persons(typed, recent))
        for one in names_for(self._lookup(), typed, _without_persons(recent)):
            # What is only spelt alike is not meant where somebody is called so.
            if isinstance(one.speaker, DelegationSpeaker) and (
                not persons or one.why is not Why.SPELT_ALIKE
            ):
                yield one.name, DelegationMention(one.speaker.delegation)
        yield from persons

    def _persons(self, typed: str, recent: Sequence[Speaker]) -> Iterator[tuple[str, Mention]]:
        named = [
            (name, one)
            for name, one in everybody(self._sitting.meeting)
            if isinstance(one, RepresentativeSpeaker) and fits(typed, name)
        ]
        for name, one in sorted(named, key=lambda found: _rank(found[1], recent)):
            yield name, RepresentativeMention(one.representative)

    def _recent(self) -> list[Speaker]:
        item = self._sitting.item
        entries: Sequence[Entry] = () if item is None else item.entries[-_LATEST:]
        return list(dict.fromkeys(one for entry in reversed(entries) for one in entry.speakers))


def _without_persons(recent: Sequence[Speaker]) -> list[DelegationSpeaker]:
    return [one for one in recent if isinstance(one, DelegationSpeaker)]


def _rank(speaker: Speaker, recent: Sequence[Speaker]) -> int:
    return recent.index(speaker) if speaker in recent else len(recent)
