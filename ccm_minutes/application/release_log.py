"""Logging a release: a record of it is durable before its document is in its place."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from ccm_minutes import __version__
from ccm_minutes.application.exporting import Produced, Request
from ccm_minutes.application.failures import ReleaseNotLogged
from ccm_minutes.application.kinds import kind_of
from ccm_minutes.application.ports import Clock, ReleaseLog, User
from ccm_minutes.application.release_record import (
    AllowedFinding,
    ReleaseOutcome,
    ReleaseRecord,
)
from ccm_minutes.domain.errors import MinutesError, OutputFault, StoreHeld
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.examination import Examination


@dataclass(frozen=True, slots=True)
class LogBook:
    """The log of a store, and what says when and by whom."""

    log: ReleaseLog
    clock: Clock
    user: User


class StillLogged(OutputFault):
    """A document could not be written, and the log cannot say so."""

    def __init__(self, failure: OutputFault, fault: MinutesError) -> None:
        super().__init__(
            f"{failure.sentence} The log of releases still holds this document as given out, "
            f"because that could not be taken back: {fault.sentence}"
        )


@contextmanager
def logged(
    meeting: Meeting, request: Request, file: str, produced: Produced, book: LogBook
) -> Iterator[None]:
    """Logs a release, and then lets its document be put in its place.

    A process that ends in between leaves a record of a document that may not be there, and
    never a document without a record.

    Args:
        meeting: of the store that the log is in.
        request: asked for the sanitised version.
        file: the name of the document's file, without its folder.
        produced: the document.
        book: where the release is logged.

    Raises:
        ReleaseNotLogged: the store cannot be written; the document is put nowhere.
        StillLogged: the document could not be written, and the log says that it was.
    """
    record = _record_of(meeting, request, file, produced, book)
    try:
        book.log.log_release(meeting.details.id, record)
    except StoreHeld as held:
        raise ReleaseNotLogged(held) from None
    try:
        yield
    except OutputFault as failure:
        _take_back(meeting.details.id, record, book, failure)
        raise


def _take_back(meeting_id: str, record: ReleaseRecord, book: LogBook, failure: OutputFault) -> None:
    now = book.clock.now()
    try:
        book.log.log_release(
            meeting_id, replace(record, outcome=ReleaseOutcome.NOT_WRITTEN, at=now)
        )
    except MinutesError as fault:
        raise StillLogged(failure, fault) from None


def _record_of(
    meeting: Meeting, request: Request, file: str, produced: Produced, book: LogBook
) -> ReleaseRecord:
    examination = produced.examination
    return ReleaseRecord(
        release=new_key(),
        outcome=ReleaseOutcome.RELEASED,
        at=book.clock.now(),
        by=book.user.name(),
        # A name of a file may hold bytes that are no text.
        file=file.encode(errors="backslashreplace").decode(),
        kind=kind_of(meeting, request),
        language=request.language or meeting.details.language,
        program=__version__,
        sha256=produced.sha256,
        allowed=_allowed(meeting, examination) if examination else (),
        warnings=examination.findings if examination else (),
    )


def _allowed(meeting: Meeting, examination: Examination) -> tuple[AllowedFinding, ...]:
    # Where several clearances lift the same finding, the last of them is the latest word on it.
    said = {(one.phrase, one.passage): one for one in meeting.clearances}
    return tuple(
        AllowedFinding(finding, clearance.reason, clearance.by, clearance.at)
        for finding in examination.cleared
        for clearance in (said[finding.text, finding.passage],)
    )
