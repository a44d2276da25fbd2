"""Which kinds of document there are, and what must hold before one is made."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from ccm_minutes.application.exporting import Request, Version
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.domain.meeting import Meeting

ENDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "minutes": ".docx",
        "action-minutes": ".docx",
        "summary": ".docx",
        "report": ".docx",
        "briefing": ".pptx",
        "agenda": ".docx",
        "actions": ".xlsx",
    }
)
"""The ending of the file of every kind."""

REGISTER: Final = "actions"
"""The register of action points: a spreadsheet, and never sanitised."""


class CannotBeMade(InputFault):
    """What was asked for cannot be, in any version of the program."""


def kind_of(meeting: Meeting, request: Request) -> str:
    """The kind that is asked for, else the meeting's own."""
    return request.kind or meeting.details.kind.value


def must_be_makeable(kind: str, version: Version) -> None:
    """Passes a kind that has this version, or raises ``CannotBeMade``."""
    if kind == REGISTER and version is Version.SANITISED:
        raise CannotBeMade(
            "The register of action points has no sanitised version. Ask for the full one, or "
            "for another kind of document."
        )


def must_end_rightly(out: Path, kind: str) -> None:
    """Passes a file name whose ending fits the kind, or raises ``CannotBeMade``."""
    ending = ENDINGS[kind]
    if out.suffix.lower() != ending:
        raise CannotBeMade(
            f"{out}: a document of the kind '{kind}' is a {ending} file. "
            f"Give a name that ends in {ending}."
        )
