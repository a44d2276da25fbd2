"""A meeting whose every text is the name of its place, to see which paragraph prints what.

A layout knows nothing of places, and should not. It makes the same paragraphs of a ghost as of
the meeting itself, whatever the kind of document, and each paragraph of the ghost says which
places it prints.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from ccm_minutes.composition.in_full.naming import Participants
from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.delegation import Delegation, Representative
from ccm_minutes.domain.entry import Entry, EntryKind, Point
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Details, Meeting, NextMeeting
from ccm_minutes.domain.paper import Document
from ccm_minutes.domain.text import Text

_FIRST: Final = 0xF0000
_BASE: Final = 4096
_NAME: Final = re.compile(f"[{chr(_FIRST)}-{chr(_FIRST + _BASE - 1)}]{{2}}")

Prints = Callable[[str, Text | None], bool]
"""Whether a version prints the text at a place."""


@dataclass(slots=True)
class Places:
    """Names for places that stand in no text: two characters of private use, after a letter."""

    _known: list[str] = field(default_factory=list)

    def name(self, place: str) -> str:
        """A new name of a place; the same text is never read as another."""
        number = len(self._known)
        self._known.append(place)
        # The letter is for those who ask whether there is anything to read.
        return f"x{chr(_FIRST + number // _BASE)}{chr(_FIRST + number % _BASE)}"

    def named_in(self, text: str) -> tuple[str, ...]:
        """The places that are named in a text, each once and in their order."""
        numbers = ((ord(a) - _FIRST) * _BASE + ord(b) - _FIRST for a, b in _NAME.findall(text))
        return tuple(dict.fromkeys(self._known[n] for n in numbers if n < len(self._known)))


@dataclass(frozen=True, slots=True)
class Ghost:
    """Makes the ghost of a meeting for the version that ``prints`` tells of."""

    places: Places
    prints: Prints
    participants: Participants

    def of(self, meeting: Meeting) -> Meeting:
        """The meeting with names of places for its texts; its title block stays."""
        return replace(
            meeting,
            details=self._details(meeting.details),
            categories=tuple(
                replace(one, plural=self._name(one.plural, "categories"))
                for one in meeting.categories
            ),
            delegations=tuple(
                self._delegation(one, f"delegations[{n}]")
                for n, one in enumerate(meeting.delegations)
            ),
            agenda=self._items(meeting.agenda, "agenda"),
        )

    def _details(self, details: Details) -> Details:
        return replace(
            details,
            preamble=self._texts(details.preamble, "meeting.preamble"),
            closing=self._texts(details.closing, "meeting.closing"),
            next_meeting=self._next(details.next_meeting),
            in_release=details.in_release and replace(details.in_release, next_meeting_place=None),
            documents=self._papers(details.documents, "meeting"),
        )

    def _next(self, coming: NextMeeting | None) -> NextMeeting | None:
        if coming is None or coming == NextMeeting():
            return coming
        return replace(coming, place=self.places.name("meeting.next_meeting"))

    def _texts(self, texts: tuple[Text, ...], field_name: str) -> tuple[Text, ...]:
        return tuple(self._text(t, f"{field_name}[{n}]") or "" for n, t in enumerate(texts))

    def _text(self, text: Text | None, place: str) -> str | None:
        return self.places.name(place) if self.prints(place, text) else None

    def _papers(self, papers: Iterable[Document], where: str) -> tuple[Document, ...]:
        return tuple(
            replace(paper, title=self.places.name(f"{where}.documents[{n}]"))
            for n, paper in enumerate(papers)
        )

    def _delegation(self, one: Delegation, where: str) -> Delegation:
        people = tuple(
            self._person(person, f"{where}.representatives[{n}]")
            for n, person in enumerate(one.representatives)
        )
        return replace(one, name=self._name(one.name, where), representatives=people)

    def _person(self, person: Representative, where: str) -> Representative:
        return replace(person, name=self._name(person.name, where))

    def _name(self, name: str, place: str) -> str:
        return self.places.name(place) if line(name) else name

    def _items(self, items: Iterable[AgendaItem], field_name: str) -> tuple[AgendaItem, ...]:
        return tuple(self._item(item, f"{field_name}[{n}]") for n, item in enumerate(items))

    def _item(self, item: AgendaItem, where: str) -> AgendaItem:
        stands = not is_marked(item) or self.prints(f"{where}.title", item.title)
        heading = self.places.name(where) if stands else ""
        return replace(
            item,
            title=heading,
            in_release=None if item.in_release is None else heading,
            title_in_release=None,
            objective=self._text(item.objective, f"{where}.objective"),
            entries=tuple(
                self._entry(one, f"{where}.entries[{n}]") for n, one in enumerate(item.entries)
            ),
            items=self._items(item.items, f"{where}.items"),
            documents=self._papers(item.documents, where),
        )

    def _entry(self, entry: Entry, where: str) -> Entry:
        text = self._text(entry.text, f"{where}.text")
        points = self._points(entry.points, where)
        if text is None and self._has_a_line(entry, points, where):
            text = self.places.name(f"{where}.text")
        return replace(
            entry,
            text=text,
            points=points,
            in_release=self._instead(entry, where),
            lead_in=self.places.name(where) if self._has_a_label(entry, text, points) else None,
        )

    def _has_a_label(self, entry: Entry, text: Text | None, points: tuple[Point, ...]) -> bool:
        """Whether an entry prints who speaks; one that says nothing at all does not."""
        if entry.kind is not EntryKind.INTERVENTION:
            return False
        named = any(self.participants.speaker(speaker).inside for speaker in entry.speakers)
        around = named or line(entry.capacity) or line(entry.lead_in)
        return bool(text or around) or _have_words(points)

    def _has_a_line(self, entry: Entry, points: tuple[Point, ...], where: str) -> bool:
        """Whether an entry prints a line of its own although it has no text."""
        if entry.kind not in (EntryKind.DECISION, EntryKind.ACTION):
            return False
        # The full version prints such a line for an owner alone, the sanitised one does not.
        alone = any((entry.owners, entry.due, entry.due_text, entry.adopted_by))
        more = alone and self.prints(f"{where}.text", "an owner")
        return more or _have_words(points)

    def _instead(self, part: Entry | Point, where: str) -> str | None:
        """The words in place of a marked part; it stays marked where there are none."""
        if part.in_release is None:
            return None
        return self.places.name(where) if self.prints(where, part.in_release) else ""

    def _points(self, points: Iterable[Point], above: str) -> tuple[Point, ...]:
        return tuple(self._point(one, f"{above}.points[{n}]") for n, one in enumerate(points))

    def _point(self, point: Point, where: str) -> Point:
        return replace(
            point,
            text=self._text(point.text, where) or "",
            in_release=self._instead(point, where),
            points=self._points(point.points, where),
        )


def _have_words(points: Iterable[Point]) -> bool:
    return any(point.text or _have_words(point.points) for point in points)
