"""The second reader, as the use cases ask for it."""

from dataclasses import replace

from ccm_minutes.application.inspecting import Awaited, Inspected
from ccm_minutes.inspection.docx import inspect_docx
from ccm_minutes.inspection.expected import Expected, Outline
from ccm_minutes.inspection.pptx import inspect_pptx


def read_again(content: bytes, awaited: Awaited) -> Inspected:
    """Holds a finished Word file, or finished slides, against what may go out."""
    inspect = inspect_pptx if awaited.slides else inspect_docx
    report = inspect(content, _told(awaited))
    return Inspected(report.checks, tuple(complaint.says for complaint in report.complaints))


def read_letterhead_again(content: bytes, awaited: Awaited) -> Inspected:
    """The same of a file whose styles and page have the measures of a letterhead."""
    report = inspect_docx(content, replace(_told(awaited), own_look=False))
    return Inspected(report.checks, tuple(complaint.says for complaint in report.complaints))


def _told(awaited: Awaited) -> Expected:
    ways = {outline: Outline(*outline) for outline in frozenset(awaited.outlines)}
    return Expected(
        paragraphs=awaited.paragraphs,
        title=awaited.title,
        language=awaited.language,
        furniture=awaited.furniture,
        number_words=awaited.number_words,
        forbidden=awaited.forbidden,
        withheld=awaited.withheld,
        outlines=tuple(ways[outline] for outline in awaited.outlines),
        constant_parts=awaited.constant_parts,
    )
