"""Agenda items as the full version prints them."""

from dataclasses import dataclass

from ccm_minutes.composition.in_full.entries import Reader, printed_entries
from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.domain.agenda import AgendaItem, Purpose
from ccm_minutes.domain.markings import is_marked
from ccm_minutes.domain.meeting import Meeting, NextMeeting
from ccm_minutes.domain.walk import all_items
from ccm_minutes.release.shapes import PrintedItem, PrintedNextMeeting


@dataclass(frozen=True, slots=True)
class _NextMeetingPlace:
    """The next meeting, and the key of the one item that prints it."""

    key: str
    next_meeting: PrintedNextMeeting | None

    def on(self, item: AgendaItem) -> PrintedNextMeeting | None:
        return self.next_meeting if item.key == self.key else None


def printed_items(meeting: Meeting, reader: Reader) -> tuple[PrintedItem, ...]:
    """The whole agenda with what was taken down under it."""
    keys = (item.key for _, item in all_items(meeting) if item.purpose is Purpose.NEXT_MEETING)
    place = _NextMeetingPlace(next(keys, ""), _next_meeting(meeting.details.next_meeting))
    return tuple(_item(item, False, reader, place) for item in meeting.agenda)


def _item(
    item: AgendaItem, inherited: bool, reader: Reader, place: _NextMeetingPlace
) -> PrintedItem:
    marked = inherited or is_marked(item)
    return PrintedItem(
        title=line(item.title),
        numbered=item.numbered,
        mark=reader.marks.portion(marked),
        presenters=reader.names(item.presenters),
        chairs=reader.names(item.chairs),
        panellists=reader.names(item.panellists),
        objective=reader.text(item.objective),
        planned_minutes=item.planned_minutes,
        entries=printed_entries(item.entries, marked, reader),
        items=tuple(_item(under, marked, reader, place) for under in item.items),
        next_meeting=place.on(item),
    )


def _next_meeting(given: NextMeeting | None) -> PrintedNextMeeting | None:
    if given is None:
        return None
    printed = PrintedNextMeeting(given.date, given.start_time, given.end_time, line(given.place))
    return None if printed == PrintedNextMeeting() else printed
