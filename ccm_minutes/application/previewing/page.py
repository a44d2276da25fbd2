"""One version of a document as its paragraphs, to be looked at while the meeting runs."""

from collections import Counter
from dataclasses import dataclass

from ccm_minutes.application.exporting import Request, Version
from ccm_minutes.application.kinds import REGISTER, CannotBeMade, kind_of
from ccm_minutes.application.ports import Progress
from ccm_minutes.application.previewing.printed import PrintedLine, full_lines, released_lines
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.collector import collector_at_rest
from ccm_minutes.release.redaction import redact


@dataclass(frozen=True, slots=True)
class PageLine:
    """A paragraph of a document.

    Attributes:
        key: by which it is known again when others come before it.
        where: the first place that it prints, in the words of the meeting file; empty for none.
    """

    key: str
    where: str
    line: PrintedLine


def page_of(meeting: Meeting, request: Request, progress: Progress) -> tuple[PageLine, ...]:
    """The paragraphs of the document that is asked for, as it would be written now.

    Nothing is judged: what stands against a sanitised version is found by its examination.

    Raises:
        CannotBeMade: the kind is no document of paragraphs.
    """
    kind, language = kind_of(meeting, request), request.language or meeting.details.language
    if kind == REGISTER:
        raise CannotBeMade(
            "The register of action points is a spreadsheet, and has no pages to look at. "
            "Choose another kind, or look at it with Ctrl+Shift+A."
        )
    progress(0, 0)
    with collector_at_rest():
        if request.version is Version.FULL:
            lines = full_lines(meeting, kind, language)
        else:
            redaction = redact(meeting, language)
            progress(0, 0)
            lines = released_lines(meeting, redaction, kind, language)
    progress(0, 0)
    return _keyed(lines or ())


def _keyed(lines: tuple[PrintedLine, ...]) -> tuple[PageLine, ...]:
    seen: Counter[str] = Counter()
    keyed = []
    for line in lines:
        where = line.places[0] if line.places else ""
        name = f"{line.role} {where or line.text}"
        seen[name] += 1
        keyed.append(PageLine(f"{name} {seen[name]}", where, line))
    return tuple(keyed)
