"""From a meeting to what may go out of it: the only way to a sanitised version."""

from collections.abc import Iterable
from dataclasses import dataclass

from ccm_minutes.domain.meeting import InRelease, Meeting
from ccm_minutes.domain.text import Text
from ccm_minutes.release.attendance import released_attendance
from ccm_minutes.release.desk import Desk
from ccm_minutes.release.finding import Finding
from ccm_minutes.release.items import released_items, replaced_line
from ccm_minutes.release.phrases import phrases_of
from ccm_minutes.release.roster import Roster, roster_of
from ccm_minutes.release.shapes import PrintedMeeting, PrintedText
from ccm_minutes.release.texts import Texts
from ccm_minutes.release.trail import Passage, Trail, Withheld


@dataclass(frozen=True, slots=True)
class Redaction:
    """What may go out, and what the findings need to judge it.

    Attributes:
        released: all that a document is made of.
        passages: every released paragraph with its place in the meeting file.
        withheld: words that are not released.
        objections: what blocks by the meeting's own structure; no clearance lifts it.
        emptied: place and heading of items that hold entries and print none.
    """

    released: PrintedMeeting
    passages: tuple[Passage, ...]
    withheld: tuple[Withheld, ...]
    objections: tuple[Finding, ...]
    emptied: tuple[tuple[str, str], ...]
    roster: Roster


def redact(meeting: Meeting, language: str | None = None) -> Redaction:
    """Build the sanitised version of a meeting, without judging it.

    Args:
        meeting: a meeting whose references resolve; InputFault where one does not.
        language: BCP 47 tag of the program's own words, over what the meeting says.
    """
    tag = language or meeting.details.language
    trail = Trail()
    desk = Desk(roster_of(meeting), phrases_of(tag), trail)
    released = _meeting(meeting, tag, desk)
    return Redaction(
        released,
        tuple(trail.passages),
        tuple(trail.withheld),
        tuple(trail.objections),
        tuple(trail.emptied),
        desk.roster,
    )


def _meeting(meeting: Meeting, tag: str, desk: Desk) -> PrintedMeeting:
    details, texts = meeting.details, desk.texts
    instead = details.in_release or InRelease()
    return PrintedMeeting(
        title=replaced_line(details.title, instead.title, "meeting.title", texts),
        subtitle=replaced_line(details.subtitle, instead.subtitle, "meeting.subtitle", texts),
        body=replaced_line(details.body, instead.body, "meeting.body", texts),
        reference=replaced_line(details.reference, instead.reference, "meeting.reference", texts),
        place=replaced_line(details.place, instead.place, "meeting.place", texts),
        issued_by=texts.line(details.issued_by, "meeting.issued_by"),
        date=details.date,
        end_date=details.end_date,
        start_time=details.start_time,
        end_time=details.end_time,
        number=details.number,
        language=tag,
        full=False,
        notice=desk.roster.by_category,
        preamble=_paragraphs(details.preamble, "meeting.preamble", texts),
        attendance=released_attendance(details, desk),
        items=released_items(meeting, desk),
        closing=_paragraphs(details.closing, "meeting.closing", texts),
    )


def _paragraphs(paragraphs: Iterable[Text], where: str, texts: Texts) -> tuple[PrintedText, ...]:
    released = (texts.running(p, f"{where}[{i}]") for i, p in enumerate(paragraphs))
    return tuple(text for text in released if text)
