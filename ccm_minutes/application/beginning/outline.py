"""An agenda and a list of delegations out of plain lines."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ccm_minutes.capture.folding import folded
from ccm_minutes.domain.agenda import AgendaItem, Purpose
from ccm_minutes.domain.delegation import Delegation, DelegationKind
from ccm_minutes.domain.keys import id_of_name

_BEGINNINGS: Final = {
    Purpose.OPENING: ("opening", "ouverture", "apertura"),
    Purpose.ADOPTION_OF_AGENDA: (
        "adoption of the agenda",
        "adoption de l'ordre du jour",
        "aprobacion del programa",
        "aprobacion del orden del dia",
    ),
    Purpose.APPROVAL_OF_MINUTES: (
        "approval of the minutes",
        "adoption of the minutes",
        "approbation du proces-verbal",
        "aprobacion del acta",
    ),
    Purpose.ANY_OTHER_BUSINESS: ("any other business", "questions diverses", "otros asuntos"),
    Purpose.NEXT_MEETING: ("next meeting", "prochaine reunion", "proxima reunion"),
    Purpose.CLOSING: ("closing", "cloture", "clausura"),
}
"""How the titles of items with a purpose begin."""

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
    return AgendaItem(title, items=items, purpose=_purpose_of(title))


def _purpose_of(title: str) -> Purpose | None:
    words = f"{folded(title)} "
    for purpose, beginnings in _BEGINNINGS.items():
        if any(words.startswith(f"{folded(one)} ") for one in beginnings):
            return purpose
    return None


def lines_of(items: Iterable[AgendaItem]) -> str:
    """The lines out of which ``agenda_of`` makes items of these titles; three levels become two."""
    return "\n".join(_lines(items, ""))


def _lines(items: Iterable[AgendaItem], before: str) -> Iterator[str]:
    for item in items:
        yield before + " ".join(item.title.split())
        yield from _lines(item.items, "- ")


def delegations_of(text: str) -> tuple[Delegation, ...]:
    """Delegations out of lines or of names between semicolons."""
    names = (name.strip() for name in re.split(r"[;\n]", text))
    return tuple(_delegations([name for name in names if name]))


def _delegations(names: list[str]) -> Iterator[Delegation]:
    taken: set[str] = set()
    for name in names:
        id_ = id_of_name(name, taken)
        taken.add(id_)
        secretariat = name.lower() in ("secretariat", "the secretariat")
        kind = DelegationKind.SECRETARIAT if secretariat else DelegationKind.STATE
        yield Delegation(id_, name, kind=kind)
