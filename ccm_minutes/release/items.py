"""An agenda item as the sanitised version prints it."""

from ccm_minutes.domain.agenda import AgendaItem, Purpose
from ccm_minutes.domain.meeting import Details
from ccm_minutes.release.contents import texts_of_item
from ccm_minutes.release.desk import Desk
from ccm_minutes.release.entries import released_entry
from ccm_minutes.release.shapes import PrintedEntry, PrintedItem, PrintedNextMeeting
from ccm_minutes.release.texts import Texts


def released_items(
    items: tuple[AgendaItem, ...], where: str, details: Details, desk: Desk
) -> tuple[PrintedItem, ...]:
    """The items that leave a trace, in their order."""
    released = (_item(item, f"{where}[{i}]", details, desk) for i, item in enumerate(items))
    return tuple(item for item in released if item is not None)


def _item(item: AgendaItem, where: str, details: Details, desk: Desk) -> PrintedItem | None:
    if item.marking is not None or item.in_release is not None:
        desk.texts.withhold(where, texts_of_item(item))
        title = desk.texts.line(item.in_release, f"{where}.title")
        return PrintedItem(title) if title else None
    return _unmarked(item, where, details, desk)


def _unmarked(item: AgendaItem, where: str, details: Details, desk: Desk) -> PrintedItem:
    texts = desk.texts
    presenting = texts.naming.presenting
    printed = PrintedItem(
        title=replaced_line(item.title, item.title_in_release, f"{where}.title", texts),
        numbered=item.numbered,
        presenters=texts.names(presenting, item.presenters, f"{where}.presenters"),
        chairs=texts.names(presenting, item.chairs, f"{where}.chairs"),
        panellists=texts.names(presenting, item.panellists, f"{where}.panellists"),
        objective=texts.running(item.objective, f"{where}.objective"),
        planned_minutes=item.planned_minutes,
        entries=_entries(item, where, desk),
        items=released_items(item.items, f"{where}.items", details, desk),
        next_meeting=_next_meeting(item, details, texts),
    )
    if item.entries and not printed.entries and not printed.items:
        texts.trail.emptied.append((where, printed.title))
    return printed


def replaced_line(words: str | None, in_release: str | None, where: str, texts: Texts) -> str:
    """A line, or the words that the release prints in its place."""
    if in_release is None:
        return texts.line(words, where)
    texts.withhold(where, [words or ""])
    return texts.line(in_release, where)


def _entries(item: AgendaItem, where: str, desk: Desk) -> tuple[PrintedEntry, ...]:
    entries = (
        released_entry(entry, f"{where}.entries[{i}]", desk) for i, entry in enumerate(item.entries)
    )
    return tuple(entry for entry in entries if entry is not None)


def _next_meeting(item: AgendaItem, details: Details, texts: Texts) -> PrintedNextMeeting | None:
    coming = details.next_meeting
    if item.purpose is not Purpose.NEXT_MEETING or coming is None:
        return None
    in_release = details.in_release.next_meeting_place if details.in_release else None
    place = replaced_line(coming.place, in_release, "meeting.next_meeting.place", texts)
    return PrintedNextMeeting(coming.date, coming.start_time, coming.end_time, place)
