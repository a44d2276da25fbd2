"""From a meeting to the bytes of a finished document, in either version. The only way there."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from ccm_minutes.application.inspecting import SecondReader, expected_of, inspected
from ccm_minutes.application.ports import DocumentWriter, Progress
from ccm_minutes.composition.full import printed_in_full
from ccm_minutes.composition.layout import compose
from ccm_minutes.document.tree import Document
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.collector import collector_at_rest
from ccm_minutes.release.examination import Examination, examine, refuse_if_blocked


class Version(StrEnum):
    """Which version of a document."""

    FULL = "full"
    SANITISED = "sanitised"


@dataclass(frozen=True, slots=True)
class Request:
    """Which document of a meeting is wanted.

    Attributes:
        kind: None for the meeting's own.
        language: a BCP 47 tag; None for the meeting's own.
        portion_marks: whether the full version shows marks in front of marked passages.
    """

    version: Version = Version.FULL
    kind: str | None = None
    language: str | None = None
    portion_marks: bool = True


@dataclass(frozen=True, slots=True)
class Press:
    """What makes a finished file, and what reads a sanitised one before it may leave."""

    write: DocumentWriter
    read_again: SecondReader


@dataclass(frozen=True, slots=True)
class Produced:
    """A finished document.

    Attributes:
        content: the bytes of the file.
        examination: what was found in a sanitised version; None for the full one.
        inspections: the checks that the second reader made of a sanitised version.
    """

    content: bytes
    examination: Examination | None
    inspections: tuple[str, ...] = ()

    @property
    def sha256(self) -> str:
        """The digest of the file, in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()


def no_progress(_done: int, _total: int) -> None:
    """For callers that show no progress."""


def document_of(meeting: Meeting, request: Request) -> tuple[Document, Examination | None]:
    """The document tree that is wanted, and what was found where it is a sanitised one.

    Raises:
        ReleaseRefused: a finding blocks the sanitised version.
        InputFault: this kind of document is not made.
    """
    kind = request.kind or meeting.details.kind.value
    if request.version is Version.FULL:
        printed = printed_in_full(meeting, request.portion_marks, request.language)
        return compose(printed, kind), None
    examination = examine(meeting, request.language)
    refuse_if_blocked(examination)
    return compose(examination.released, kind), examination


def produce(
    meeting: Meeting, request: Request, press: Press, progress: Progress = no_progress
) -> Produced:
    """The finished document, whole in memory, so that a refusal leaves nothing behind.

    Raises:
        ReleaseRefused: a finding blocks the sanitised version.
        NotFitToGoOut: the second reader does not pass what was written.
        InputFault: this kind of document is not made.
    """
    document, examination = document_of(meeting, request)
    content = press.write(document, progress)
    if examination is None:
        return Produced(content, None)
    with collector_at_rest():
        awaited = expected_of(document, meeting, examination, press.write)
        passed = inspected(content, awaited, press.read_again)
    return Produced(content, examination, passed.checks)
