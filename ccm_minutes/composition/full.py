"""The full version: all that was taken down but the notes, with its markings shown."""

from collections.abc import Iterator

from ccm_minutes.composition.in_full.attendance import printed_attendance
from ccm_minutes.composition.in_full.entries import Reader
from ccm_minutes.composition.in_full.items import printed_items
from ccm_minutes.composition.in_full.marks import BANNER, Marks
from ccm_minutes.composition.in_full.naming import participants_of
from ccm_minutes.composition.in_full.papers import printed_papers
from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.domain.markings import holds_marking
from ccm_minutes.domain.meeting import Meeting, MeetingStatus
from ccm_minutes.domain.text import Text
from ccm_minutes.release.catalogue import catalogue_of
from ccm_minutes.release.shapes import PrintedMeeting, PrintedText


def printed_in_full(
    meeting: Meeting, portion_marks: bool = True, language: str | None = None
) -> PrintedMeeting:
    """The full version of a meeting, ready to be laid out.

    Args:
        meeting: one whose references resolve.
        portion_marks: whether marked headings, paragraphs, points and passages say so.
        language: a BCP 47 tag over that of the meeting.
    """
    details = meeting.details
    tag = language or details.language
    words = catalogue_of(tag)
    reader = Reader(participants_of(meeting, words.language), Marks(portion_marks))
    return PrintedMeeting(
        title=line(details.title),
        date=details.date,
        language=tag,
        full=True,
        attendance=printed_attendance(meeting, reader.marks, words),
        items=printed_items(meeting, reader),
        preamble=tuple(_paragraphs(details.preamble, reader)),
        closing=tuple(_paragraphs(details.closing, reader)),
        papers=printed_papers(meeting, reader.marks),
        number=details.number,
        subtitle=line(details.subtitle),
        body=line(details.body),
        reference=line(details.reference),
        end_date=details.end_date,
        start_time=details.start_time,
        end_time=details.end_time,
        place=line(details.place),
        issued_by=line(details.issued_by),
        banner=BANNER if holds_marking(meeting) else "",
        draft=details.status is not MeetingStatus.APPROVED,
    )


def _paragraphs(texts: tuple[Text, ...], reader: Reader) -> Iterator[PrintedText]:
    return (printed for text in texts if (printed := reader.text(text)))
