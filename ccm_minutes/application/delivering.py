"""A finished document put where it is wanted, with its report, or not at all."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

from ccm_minutes.application.exporting import Press, Produced, Request, Version
from ccm_minutes.application.inspecting import NotFitToGoOut
from ccm_minutes.application.kinds import (
    CannotBeMade,
    kind_of,
    must_be_makeable,
    must_end_rightly,
)
from ccm_minutes.application.ports import Clock, SheetWriter, WholeFiles
from ccm_minutes.application.registering import produce_any
from ccm_minutes.application.release_log import LogBook, logged
from ccm_minutes.application.reporting import ReportHead, release_report
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.examination import Examination, ReleaseRefused, examine
from ccm_minutes.release.finding import Finding


@dataclass(frozen=True, slots=True)
class Delivery:
    """What is wanted and where it goes.

    Attributes:
        report: where the release report goes; None for none.
        replace: whether files that are there already may be replaced.
        source: the meeting file it is made from; None for a meeting of the store.
    """

    request: Request
    out: Path
    report: Path | None = None
    replace: bool = False
    source: Path | None = None


@dataclass(frozen=True, slots=True)
class Outlets:
    """What a delivery needs from outside.

    Attributes:
        book: where a release is logged; None for a meeting that is in no store.
    """

    press: Press
    files: WholeFiles
    clock: Clock
    book: LogBook | None = None
    write_sheet: SheetWriter = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Delivered:
    """A document that is in its place."""

    delivery: Delivery
    kind: str
    sha256: str
    findings: tuple[Finding, ...]


def deliver(meeting: Meeting, delivery: Delivery, outlets: Outlets) -> Delivered:
    """Makes a document and puts it in its place; report and log have it before that.

    Raises:
        CannotBeMade: the request or the names of the files are wrong.
        ReleaseRefused, NotFitToGoOut: it may not go out; the report is written all the same.
        ReleaseNotLogged: the release cannot be logged; then there is no document.
        OutputFault: a file cannot be written; then there is no document.
    """
    request = delivery.request
    kind = kind_of(meeting, request)
    must_be_makeable(kind, request.version)
    must_end_rightly(delivery.out, kind)
    _must_be_different_files(delivery)
    head = ReportHead(meeting, request, kind, delivery.out.name, outlets.clock.now())
    try:
        produced = produce_any(meeting, request, outlets.press, outlets.write_sheet, outlets.clock)
    except (ReleaseRefused, NotFitToGoOut):
        examination = examine(meeting, request.language)
        _report(delivery, outlets.files, replace(head, refused=True), examination)
        raise
    _put(produced, head, delivery, outlets)
    findings = produced.examination.findings if produced.examination else ()
    return Delivered(delivery, kind, produced.sha256, findings)


def _put(produced: Produced, head: ReportHead, delivery: Delivery, outlets: Outlets) -> None:
    files = outlets.files
    _report(delivery, files, head, produced.examination, produced)
    try:
        # What can be known beforehand leaves no trace in the log.
        files.must_take(delivery.out, replace=delivery.replace)
        with _logged(produced, head, outlets.book):
            files.write(delivery.out, produced.content, replace=delivery.replace)
    except MinutesError:
        # The report may not speak of a document that is not there.
        _report(replace(delivery, replace=True), files, head, produced.examination)
        raise


def _logged(
    produced: Produced, head: ReportHead, book: LogBook | None
) -> AbstractContextManager[None]:
    if book is None or head.request.version is not Version.SANITISED:
        return nullcontext()
    return logged(head.meeting, head.request, head.file, produced, book)


def _report(
    delivery: Delivery,
    files: WholeFiles,
    head: ReportHead,
    examination: Examination | None,
    produced: Produced | None = None,
) -> None:
    if delivery.report is not None:
        content = release_report(head, examination, produced)
        files.write(delivery.report, content, replace=delivery.replace)


def _must_be_different_files(delivery: Delivery) -> None:
    out, report, source = (
        None if path is None else path.resolve()
        for path in (delivery.out, delivery.report, delivery.source)
    )
    if report == out:
        raise CannotBeMade(
            f"{delivery.report} cannot be both the document and its report. "
            "Name another file for the report."
        )
    if source is not None and source in (out, report):
        raise CannotBeMade(
            f"This call would write over the meeting file {delivery.source}. Name another file."
        )
