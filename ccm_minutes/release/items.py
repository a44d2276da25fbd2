"""Agenda items as the sanitised version prints them."""

from dataclasses import dataclass

from ccm_minutes.domain.agenda import AgendaItem, Purpose
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Details, Meeting
from ccm_minutes.release import says
from ccm_minutes.release.contents import capacities_of_item, texts_of_item
from ccm_minutes.release.desk import Desk
from ccm_minutes.release.entries import released_entry
from ccm_minutes.release.shapes import PrintedEntry, PrintedItem, PrintedNextMeeting
from ccm_minutes.release.texts import Texts


def released_items(meeting: Meeting, desk: Desk) -> tuple[PrintedItem, ...]:
    """The items that leave a trace, in their order."""
    place = _item_of_next_meeting(meeting.agenda)
    return _Agenda(meeting.details, desk, place).items(meeting.agenda, "agenda")


@dataclass(frozen=True, slots=True)
class _Agenda:
    """Releases items; ``next_meeting_on`` is the one that prints the next meeting."""

    details: Details
    desk: Desk
    next_meeting_on: AgendaItem | None

    def items(self, items: tuple[AgendaItem, ...], where: str) -> tuple[PrintedItem, ...]:
        released = (self._item(item, f"{where}[{i}]") for i, item in enumerate(items))
        return tuple(item for item in released if item is not None)

    def _item(self, item: AgendaItem, where: str) -> PrintedItem | None:
        texts = self.desk.texts
        if not is_marked(item):
            return self._unmarked(item, where, texts)
        texts.withhold(where, texts_of_item(item), capacities_of_item(item))
        title = texts.line(item.in_release, f"{where}.title")
        return PrintedItem(title) if title else None

    def _unmarked(self, item: AgendaItem, where: str, texts: Texts) -> PrintedItem:
        presenting = texts.naming.presenting
        printed = PrintedItem(
            title=self._title(item, f"{where}.title"),
            numbered=item.numbered,
            presenters=texts.names(presenting, item.presenters, f"{where}.presenters"),
            chairs=texts.names(presenting, item.chairs, f"{where}.chairs"),
            panellists=texts.names(presenting, item.panellists, f"{where}.panellists"),
            objective=texts.running(item.objective, f"{where}.objective"),
            planned_minutes=item.planned_minutes,
            entries=self._entries(item, where),
            items=self.items(item.items, f"{where}.items"),
            next_meeting=self._next_meeting(texts) if item is self.next_meeting_on else None,
        )
        if item.entries and not printed.entries and not printed.items:
            texts.trail.emptied.append((where, printed.title))
        return printed

    def _title(self, item: AgendaItem, where: str) -> str:
        """The heading; one that is to be replaced by no words at all is refused.

        To print it as it is could give away what somebody meant to take out, and what stands
        under it is public and needs a heading.
        """
        title = replaced_line(item.title, item.title_in_release, where, self.desk.texts)
        if not title and item.title_in_release is not None:
            self.desk.trail.refuse("no-heading", where, item.title, says.NO_HEADING)
        return title

    def _entries(self, item: AgendaItem, where: str) -> tuple[PrintedEntry, ...]:
        entries = (
            released_entry(entry, f"{where}.entries[{i}]", self.desk)
            for i, entry in enumerate(item.entries)
        )
        return tuple(entry for entry in entries if entry is not None)

    def _next_meeting(self, texts: Texts) -> PrintedNextMeeting | None:
        coming = self.details.next_meeting
        if coming is None:
            return None
        in_release = self.details.in_release
        instead = in_release.next_meeting_place if in_release else None
        place = replaced_line(coming.place, instead, "meeting.next_meeting.place", texts)
        printed = PrintedNextMeeting(coming.date, coming.start_time, coming.end_time, place)
        return None if printed == PrintedNextMeeting() else printed


def replaced_line(words: str | None, in_release: str | None, where: str, texts: Texts) -> str:
    """A line, or the words that the release prints in its place."""
    if in_release is None:
        return texts.line(words, where)
    texts.withhold(where, [words or ""])
    return texts.line(in_release, where)


def _item_of_next_meeting(items: tuple[AgendaItem, ...]) -> AgendaItem | None:
    """The first item, not withheld, that is for the next meeting."""
    for item in items:
        if is_marked(item):
            continue
        found = item if item.purpose is Purpose.NEXT_MEETING else _item_of_next_meeting(item.items)
        if found is not None:
            return found
    return None
