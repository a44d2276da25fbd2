"""The register of action points as a finished spreadsheet, of one meeting or of all."""

from collections.abc import Sequence
from datetime import date as Date

from ccm_minutes.application.action_sheet import Heading, sheet_of
from ccm_minutes.application.actions import ActionLine, actions_of, chosen
from ccm_minutes.application.exporting import Press, Produced, Request, no_progress, produce
from ccm_minutes.application.kinds import REGISTER, kind_of
from ccm_minutes.application.ports import Clock, Progress, SheetWriter
from ccm_minutes.composition.in_full.strings import line
from ccm_minutes.composition.parts.ordinals import meeting_title
from ccm_minutes.domain.markings import holds_marking
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.catalogue import FALLBACK, catalogue_of


def today(clock: Clock) -> Date:
    """The day that decides what is overdue."""
    return Date.fromisoformat(clock.now()[: len("2018-01-15")])


def common_language(actions: Sequence[ActionLine]) -> str:
    """The language that all meetings share; that of the program where they share none."""
    tags = {action.language for action in actions}
    return tags.pop() if len(tags) == 1 else FALLBACK


def produce_any(
    meeting: Meeting,
    request: Request,
    press: Press,
    write_sheet: SheetWriter,
    clock: Clock,
    progress: Progress = no_progress,
) -> Produced:
    """The finished document of any kind, the register among them; fails as ``produce`` does."""
    if kind_of(meeting, request) == REGISTER:
        return register_of_meeting(meeting, request, today(clock), write_sheet, progress)
    return produce(meeting, request, press, progress)


def register_of_meeting(
    meeting: Meeting,
    request: Request,
    as_of: Date,
    write: SheetWriter,
    progress: Progress = no_progress,
) -> Produced:
    """The action points of one meeting as a spreadsheet."""
    details = meeting.details
    words = catalogue_of(request.language or details.language)
    heading = Heading(
        as_of=as_of,
        meeting=meeting_title(line(details.title), details.number, words),
        reference=line(details.reference),
        portion_marks=request.portion_marks,
        banner=holds_marking(meeting),
    )
    actions = chosen(actions_of((meeting,), portion_marks=request.portion_marks))
    return Produced(write(sheet_of(actions, heading, words), progress), None)


def register_of_all(
    actions: Sequence[ActionLine],
    language: str | None,
    as_of: Date,
    write: SheetWriter,
    progress: Progress = no_progress,
) -> Produced:
    """Action points of any meetings as a spreadsheet, in their order.

    Args:
        actions: any.
        language: a BCP 47 tag; None for the one that the meetings share.
        as_of: the day that decides what is overdue.
        write: makes the file.
        progress: told how far that is.
    """
    words = catalogue_of(language or common_language(actions))
    sheet = sheet_of(actions, Heading(as_of), words)
    return Produced(write(sheet, progress), None)
