"""What those are called whom the parts of a meeting refer to by their ids."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from sqlalchemy import Connection, Text, bindparam, cast, or_, select

from ccm_minutes.adapters.store.tables import DELEGATIONS, PART_TABLES
from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.difference import Change
from ccm_minutes.domain.parts import PartKind
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, Speaker
from ccm_minutes.domain.text import DelegationMention, Mention

_BODIES: Final = select(DELEGATIONS.c.body).where(DELEGATIONS.c.meeting == bindparam("of"))
_REFERRING: Final = (PartKind.ITEM, PartKind.ENTRY)


class Called:
    """The names of a meeting's delegations and of the persons in them, read when one is wanted."""

    def __init__(self, connection: Connection, meeting: str) -> None:
        self._connection, self._meeting = connection, meeting

    @cached_property
    def _names(self) -> Mapping[str, str]:
        bodies = self._connection.execute(_BODIES, {"of": self._meeting}).scalars()
        return {id_: name for body in bodies for id_, name in _names_in(body)}

    def speaker(self, speaker: Speaker) -> str:
        """Somebody who speaks, presents or owns an action."""
        if isinstance(speaker, OfficeSpeaker):
            return speaker.office
        if isinstance(speaker, DelegationSpeaker):
            return self._names.get(speaker.delegation, "…")
        return self._names.get(speaker.representative, "…")

    def mention(self, mention: Mention) -> str:
        """Somebody who is mentioned in a text."""
        if isinstance(mention, DelegationMention):
            return self._names.get(mention.delegation, "…")
        return self._names.get(mention.representative, "…")


def _names_in(body: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield body["id"], body["name"]
    for person in body.get("representatives", ()):
        if "id" in person:
            named = (person.get("honorific"), person["name"])
            yield person["id"], " ".join(filter(None, named))


def renamed(changes: Iterable[Change]) -> set[str]:
    """The ids of those who are called something else after an edit."""
    ids: set[str] = set()
    for one in changes:
        if one.kind is PartKind.DELEGATION and one.before and one.after:
            before, after = (_names_of(placed.part) for placed in (one.before, one.after))
            ids |= {id_ for id_, name in before.items() if after.get(id_, name) != name}
    return ids


def _names_of(part: object) -> dict[str, str]:
    if not isinstance(part, Delegation):
        return {}
    people = {one.id: f"{one.honorific or ''} {one.name}" for one in part.representatives if one.id}
    return {part.id: part.name, **people}


def referring_to(
    connection: Connection, meeting: str, ids: Iterable[str]
) -> Iterator[tuple[PartKind, Sequence[str]]]:
    """The keys of the parts of a meeting that may refer to these ids, by kind."""
    quoted = [json.dumps(one) for one in ids]
    for kind in _REFERRING if quoted else ():
        table = PART_TABLES[kind]
        body = cast(table.c.body, Text)
        holds = or_(*(body.contains(one, autoescape=True) for one in quoted))
        asked = select(table.c.key).where(table.c.meeting == meeting, holds)
        yield kind, connection.execute(asked).scalars().all()
