"""Agenda items and sub-items. Numbers are never stored."""

from dataclasses import dataclass, field
from enum import StrEnum

from ccm_minutes.domain.entry import Entry
from ccm_minutes.domain.keys import new_key
from ccm_minutes.domain.paper import Document
from ccm_minutes.domain.speaker import Speaker
from ccm_minutes.domain.stated import Stated
from ccm_minutes.domain.text import Marking, Text


class Purpose(StrEnum):
    """What an item is for, where the program treats it in its own way."""

    OPENING = "opening"
    ADOPTION_OF_AGENDA = "adoption-of-agenda"
    APPROVAL_OF_MINUTES = "approval-of-minutes"
    ANY_OTHER_BUSINESS = "any-other-business"
    NEXT_MEETING = "next-meeting"
    CLOSING = "closing"


class ItemState(StrEnum):
    """How far the meeting has come with an item."""

    TO_COME = "to-come"
    CURRENT = "current"
    DONE = "done"
    DEFERRED = "deferred"


@dataclass(frozen=True, slots=True)
class AgendaItem(Stated):
    """An item or a sub-item.

    Attributes:
        key: identity in this program, in no file and no document.
        numbered: false for a part that stands outside the count.
        in_release: on a marked item, the heading that alone stays of it.
        title_in_release: printed in place of the title of an item that is not marked.
        planned_minutes: planned length in minutes.
    """

    title: str
    id: str | None = None
    presenters: tuple[Speaker, ...] = ()
    planned_minutes: int | None = None
    marking: Marking | None = None
    entries: tuple[Entry, ...] = ()
    items: tuple["AgendaItem", ...] = ()
    in_release: str | None = None
    numbered: bool = True
    title_in_release: str | None = None
    purpose: Purpose | None = None
    state: ItemState = ItemState.TO_COME
    carried_from: str | None = None
    chairs: tuple[Speaker, ...] = ()
    panellists: tuple[Speaker, ...] = ()
    objective: Text | None = None
    documents: tuple[Document, ...] = ()
    key: str = field(default_factory=new_key)
