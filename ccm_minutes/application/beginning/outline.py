"""An agenda and a list of delegations out of plain lines."""

import re
import unicodedata
from collections.abc import Iterator

from ccm_minutes.domain.agenda import AgendaItem, Purpose
from ccm_minutes.domain.delegation import Delegation, DelegationKind

_PURPOSES = {
    "opening": Purpose.OPENING,
    "adoption of the agenda": Purpose.ADOPTION_OF_AGENDA,
    "any other business": Purpose.ANY_OTHER_BUSINESS,
    "next meeting": Purpose.NEXT_MEETING,
    "closing": Purpose.CLOSING,
}
_SUB = re.compile(r"^(\s+|[-–•]\s*)+")
_NUMBER = re.compile(r"^(\d{1,2}[.)]|\d{1,2}(\.\d{1,2})+[.)]?)\s+")


def agenda_of(text: str) -> tuple[AgendaItem, ...]:
    """Items out of lines; one that is indented or begins with a dash is a sub-item.

    Numbers before the titles are dropped: they are worked out anew.
    """
    items: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        title = _NUMBER.sub("", _SUB.sub("", line)).strip()
        if not title:
            continue
        if _SUB.match(line) and items:
            items[-1][1].append(title)
        else:
            items.append((title, []))
    return tuple(_item(title, tuple(_item(sub) for sub in subs)) for title, subs in items)


def _item(title: str, items: tuple[AgendaItem, ...] = ()) -> AgendaItem:
    return AgendaItem(title, items=items, purpose=_PURPOSES.get(title.lower()))


def delegations_of(text: str) -> tuple[Delegation, ...]:
    """Delegations out of lines or of names between semicolons."""
    names = (name.strip() for name in re.split(r"[;\n]", text))
    return tuple(_delegations([name for name in names if name]))


def _delegations(names: list[str]) -> Iterator[Delegation]:
    taken: set[str] = set()
    for name in names:
        id_ = free_id(name, taken)
        taken.add(id_)
        secretariat = name.lower() in ("secretariat", "the secretariat")
        kind = DelegationKind.SECRETARIAT if secretariat else DelegationKind.STATE
        yield Delegation(id_, name, kind=kind)


def free_id(name: str, taken: set[str]) -> str:
    """An id for a delegation of this name that no other has."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "delegation"
    number = 2
    id_ = slug
    while id_ in taken:
        id_, number = f"{slug}-{number}", number + 1
    return id_
