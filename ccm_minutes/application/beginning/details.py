"""What is known of the next meeting of a body before anybody has said it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date as Date

from ccm_minutes.domain.agenda import Purpose
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.markings import items_with_markings
from ccm_minutes.domain.meeting import Details, InRelease, Meeting, NextMeeting


def next_details(before: Sequence[Meeting], numbers: Sequence[int], day: Date) -> Details:
    """Title, number, time and place of the next meeting.

    Args:
        before: meetings of one body, the latest first.
        numbers: those of all meetings of the body.
        day: taken where the latest meeting did not say when the next one is, or said a day
            that is over.
    """
    latest = before[0].details
    announced = latest.next_meeting or NextMeeting()
    withheld = next_meeting_withheld(before[0])
    # No words can stand in the place of a time: one that was withheld is left behind.
    timed = NextMeeting() if withheld else announced
    on = announced.date if announced.date and announced.date >= day else day
    return Details(
        id=new_key(),
        title=latest.title,
        date=on,
        body=latest.body,
        number=max(numbers) + 1 if numbers else None,
        start_time=timed.start_time or latest.start_time,
        end_time=timed.end_time or latest.end_time,
        place=announced.place or latest.place,
        language=latest.language,
        kind=latest.kind,
        marking=latest.marking,
        attribution_in_release=latest.attribution_in_release,
        representatives_in_release=latest.representatives_in_release,
        issued_by=latest.issued_by,
        in_release=_in_release(latest, announced, withheld),
    )


def next_meeting_withheld(meeting: Meeting) -> bool:
    """Whether the item under which a meeting says when and where the next one is, is marked."""
    found = [
        marked
        for _, item, marked in items_with_markings(meeting.agenda)
        if item.purpose is Purpose.NEXT_MEETING
    ]
    return bool(found) and all(found)


def _in_release(latest: Details, announced: NextMeeting, withheld: bool) -> InRelease | None:
    """The words for the sanitised version of what comes again; None where none are left.

    Where the place was withheld no word stands in its place, which leaves it out.
    """
    words = latest.in_release or InRelease()
    place: str | None
    if announced.place is None:
        place = words.place
    elif withheld:
        place = ""
    elif announced.place == latest.place and words.next_meeting_place is None:
        place = words.place
    else:
        place = words.next_meeting_place
    kept = InRelease(title=words.title, body=words.body, place=place)
    return None if kept == InRelease() else replace(kept, stated=words.stated & {"title", "body"})
