"""The action points of all meetings."""

from collections.abc import Iterable, Iterator, Sequence

from ccm_minutes.application.ports import ActionLine, MeetingLine
from ccm_minutes.application.wording import words_of
from ccm_minutes.composition.in_full.naming import Participants, participants_of
from ccm_minutes.domain.entry import ActionState, Entry, EntryKind
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.walk import all_entries


def actions_of(meetings: Iterable[Meeting]) -> Iterator[ActionLine]:
    """Every action point, meeting by meeting, in the order of their agendas."""
    for meeting in meetings:
        participants, line = participants_of(meeting), line_of(meeting)
        for place, item, entry in all_entries(meeting):
            if entry.kind is EntryKind.ACTION:
                yield _line(line, place, item.title, entry, participants)


def chosen(
    actions: Iterable[ActionLine], *, only_open: bool = False, owner: str | None = None
) -> Sequence[ActionLine]:
    """The actions that are asked for.

    Args:
        actions: any.
        only_open: leaves out what is done or cancelled.
        owner: an owner's name as the minutes print it, in any case, with its article or
            without; None for all.
    """
    return [
        action
        for action in actions
        if not (only_open and action.state is not ActionState.OPEN)
        and (owner is None or _key(owner) in map(_key, action.owners))
    ]


def line_of(meeting: Meeting) -> MeetingLine:
    """A meeting as the list of meetings shows it."""
    details = meeting.details
    return MeetingLine(
        details.id,
        details.title,
        details.body or "",
        details.number,
        details.date,
        details.status,
    )


def _line(
    meeting: MeetingLine, place: str, item: str, entry: Entry, participants: Participants
) -> ActionLine:
    return ActionLine(
        meeting=meeting,
        place=place,
        item=item,
        text=words_of(entry.text, participants),
        owners=tuple(participants.speaker(owner).start for owner in entry.owners),
        due=entry.due,
        due_text=entry.due_text or "",
        state=entry.state or ActionState.OPEN,
    )


def _key(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix("the ")
