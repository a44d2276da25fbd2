"""All the words of a part, whatever becomes of them."""

from collections.abc import Iterable, Iterator

from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.speaker import OfficeSpeaker, Speaker
from ccm_minutes.domain.text import Mention, Text, Words, mentions_of, runs_of
from ccm_minutes.release.roster import Member, Roster
from ccm_minutes.release.trail import Who


def texts_of_points(points: Iterable[Point]) -> Iterator[Text]:
    """The texts of points and of all points under them."""
    for point in points:
        yield point.text
        yield from texts_of_points(point.points)


def texts_of_entry(entry: Entry) -> Iterator[Text]:
    """Every text of an entry but its capacity."""
    for words in (entry.lead_in, entry.text, entry.due_text):
        if words is not None:
            yield words
    yield from texts_of_points(entry.points)


def texts_of_item(item: AgendaItem) -> Iterator[Text]:
    """Every text of an item and of all that stands under it, but capacities."""
    yield item.title
    if item.objective is not None:
        yield item.objective
    for entry in item.entries:
        yield from texts_of_entry(entry)
    for sub_item in item.items:
        yield from texts_of_item(sub_item)


def capacities_of_item(item: AgendaItem) -> Iterator[str]:
    """The capacities of all that stands under an item."""
    for entry in item.entries:
        yield entry.capacity or ""
    for sub_item in item.items:
        yield from capacities_of_item(sub_item)


def full_words(text: Text, roster: Roster) -> str:
    """The words of a text as the full version prints them, names and all."""
    return "".join(_words(run, roster) for run in runs_of(text))


def people_in_entry(entry: Entry, roster: Roster) -> frozenset[Who]:
    """Who speaks, owns or is mentioned in an entry and may not be named by category."""
    found = [m for speaker in (*entry.speakers, *entry.owners) for m in _meant(speaker, roster)]
    for text in texts_of_entry(entry):
        found.extend(map(roster.member, mentions_of(text)))
    return frozenset(who for member in found for who in _everybody(member, roster))


def _everybody(member: Member, roster: Roster) -> Iterator[Who]:
    if roster.nameable(member.of_delegation):
        return
    yield Who(member.who.delegation)
    for index in range(len(member.delegation.representatives)):
        yield Who(member.who.delegation, index)


def _meant(speaker: Speaker, roster: Roster) -> Iterable[Member]:
    if isinstance(speaker, OfficeSpeaker):
        return roster.holders(speaker)
    return (roster.member(speaker),)


def _words(run: Words | Mention, roster: Roster) -> str:
    if isinstance(run, Words):
        return run.text
    member = roster.member(run)
    return member.person.name if member.person else member.delegation.name
