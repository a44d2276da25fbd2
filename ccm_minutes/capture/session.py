"""Line after line into a meeting: what each makes, and where the next one goes."""

from dataclasses import dataclass, replace
from typing import Final

from ccm_minutes.capture.agenda_places import (
    first_place,
    following,
    item_by_key,
    item_titled,
    items_in_order,
    top_item,
)
from ccm_minutes.capture.grammar import (
    Empty,
    EntryLine,
    Heading,
    MovementLine,
    PointLine,
    parse,
)
from ccm_minutes.capture.lookup import Lookup
from ccm_minutes.capture.reading import Reader, Title, marking, read_title
from ccm_minutes.domain.agenda import AgendaItem
from ccm_minutes.domain.edits.course import move_in_or_out
from ccm_minutes.domain.edits.edit import Edit, NoSuchPart, one_after_another
from ccm_minutes.domain.edits.entries import add_entry, add_point
from ccm_minutes.domain.edits.items import add_item, change_item, mark_item
from ccm_minutes.domain.edits.spine import entry_of
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.speaker import DelegationSpeaker

UNTITLED: Final = "Untitled"
"""Title of the item that is made where there is none to type into."""


@dataclass(frozen=True, slots=True)
class CaptureSession:
    """Where the next line goes.

    Attributes:
        item: key of the item that is typed into; None before anything was typed.
        entry: key of the entry that points hang under; None after going to an item.
    """

    item: str | None = None
    entry: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a line.

    Attributes:
        edit: the one edit that keeps it; None where the meeting stays as it is.
        session: where the next line goes, once the edit is made.
        flagged: whether the note-taker has to come back to it.
    """

    edit: Edit | None
    session: CaptureSession
    flagged: bool = False


def settled(meeting: Meeting, session: CaptureSession) -> CaptureSession:
    """The session with its places as they are in this meeting now."""
    item = item_by_key(meeting, session.item)
    if item is None:
        item = first_place(meeting)
        fresh = session.item is None and item is not None and bool(item.entries)
        last = item.entries[-1].key if fresh and item is not None else None
        return CaptureSession(item.key if item else None, last)
    entry = session.entry if _entry(meeting, session.entry) else None
    return CaptureSession(item.key, entry)


def take(
    meeting: Meeting,
    session: CaptureSession,
    line: str,
    at: str | None,
    lookup: Lookup,
    plain: frozenset[str] = frozenset(),
) -> Taken:
    """What one line makes of the meeting. Any string is taken; none is refused or lost.

    Args:
        meeting: as it is now.
        session: as the line before left it; a new one for the first line.
        line: without or with the end of the line.
        at: the time for the entry, in the form of RFC 3339.
        lookup: made from the delegations of this meeting.
        plain: what of the line is words alone, though it could be read as a name or a deadline,
            each as it is typed: the name, the mention with its sign, the deadline with its.
    """
    session = settled(meeting, session)
    reader = Reader(meeting.details, lookup, at, plain)
    parsed = parse(line)
    match parsed:
        case Empty():
            return Taken(None, session)
        case Heading(title, is_sub, marked):
            return _go(meeting, session, read_title(title, marked), is_sub)
        case PointLine():
            return _point(meeting, session, parsed, reader)
        case MovementLine():
            return _movement(session, parsed, reader)
        case _:
            return _added(session, reader.entry(parsed))


def _added(session: CaptureSession, entry: Entry) -> Taken:
    """An entry put at the end of the current item, which is made where there is none."""
    if session.item is not None:
        edit = add_entry(session.item, entry)
        return Taken(edit, CaptureSession(session.item, entry.key), entry.flagged)
    item = AgendaItem(UNTITLED, entries=(entry,))
    named = add_entry(item.key, entry).name
    edit = one_after_another(named, (add_item(item),))
    return Taken(edit, CaptureSession(item.key, entry.key), entry.flagged)


def _point(meeting: Meeting, session: CaptureSession, line: PointLine, reader: Reader) -> Taken:
    holder = _entry(meeting, session.entry)
    if holder is None:
        return _added(session, _paragraph(line.words, line.marked, reader))
    last = len(holder.points) - 1
    under = (last,) if line.level > 1 and last >= 0 else ()
    point = reader.point(line.words, line.marked)
    return Taken(add_point(holder.key, point, under), session)


def _paragraph(words: str, marked: bool, reader: Reader) -> Entry:
    return reader.entry(EntryLine(EntryKind.NARRATIVE, words, marked))


def _entry(meeting: Meeting, key: str | None) -> Entry | None:
    if key is None:
        return None
    try:
        return entry_of(meeting, key)
    except NoSuchPart:
        return None


def _movement(session: CaptureSession, line: MovementLine, reader: Reader) -> Taken:
    fits = () if line.name in reader.plain else reader.lookup.fits(line.name)
    if len(fits) == 1 and isinstance(fits[0], DelegationSpeaker):
        return Taken(move_in_or_out(fits[0].delegation, line.at, line.what), session)
    kept = _paragraph(line.line, False, reader)
    return _added(session, replace(kept, flagged=len(fits) > 1))


def _go(meeting: Meeting, session: CaptureSession, title: Title, is_sub: bool) -> Taken:
    holder = top_item(meeting, session.item) if is_sub else None
    if not title.words:
        siblings = holder.items if holder else meeting.agenda
        item = following(siblings, session.item)
        return Taken(None, CaptureSession(item.key) if item else session)
    found = item_titled(holder.items if holder else items_in_order(meeting), title.words)
    if found is None:
        return _made(title, holder)
    return Taken(_withholding(found, title), CaptureSession(found.key))


def _withholding(found: AgendaItem, title: Title) -> Edit | None:
    """What a line that goes to an item withholds of it, in so many marks."""
    if title.marked:
        return mark_item(found.key, marking(marked=True), found.in_release)
    if title.in_release and found.title_in_release is None:
        return change_item(found.key, "mark as FOUO", title_in_release=title.in_release)
    return None


def _made(title: Title, holder: AgendaItem | None) -> Taken:
    item = AgendaItem(title.words, marking=marking(title.marked), title_in_release=title.in_release)
    return Taken(add_item(item, holder.key if holder else None), CaptureSession(item.key))
