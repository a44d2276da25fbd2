"""The layout of every kind of document, chosen by its name."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from ccm_minutes.composition.kinds import action_minutes, agenda, briefing, minutes, report, summary
from ccm_minutes.document.tree import Document
from ccm_minutes.domain.errors import InputFault
from ccm_minutes.release.catalogue import Catalogue, catalogue_of
from ccm_minutes.release.shapes import PrintedMeeting

LAYOUTS: Final[Mapping[str, Callable[[PrintedMeeting, Catalogue], Document]]] = MappingProxyType(
    {
        "minutes": minutes.lay_out,
        "action-minutes": action_minutes.lay_out,
        "summary": summary.lay_out,
        "report": report.lay_out,
        "briefing": briefing.lay_out,
        "agenda": agenda.lay_out,
    }
)
"""A layout for every kind that this version makes."""


class NoSuchLayout(InputFault):
    """A kind of document that this version does not make."""

    def __init__(self, kind: str) -> None:
        made = ", ".join(LAYOUTS)
        super().__init__(
            f"This version makes no document of the kind “{kind}”. Choose one of these: {made}."
        )


def compose(meeting: PrintedMeeting, kind: str) -> Document:
    """A printed meeting as a document of one kind.

    Raises:
        NoSuchLayout: there is no layout for the kind.
    """
    layout = LAYOUTS.get(kind)
    if layout is None:
        raise NoSuchLayout(kind)
    return layout(meeting, catalogue_of(meeting.language))
