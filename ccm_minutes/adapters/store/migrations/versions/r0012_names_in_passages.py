"""The names of those who speak, owe or are mentioned among the words that are searched.

Once a version of the program has been given out, this file is never changed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

Json: TypeAlias = Any
Names: TypeAlias = Mapping[str, str]

_AT_ONCE = 500
_NO_WORD = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")
_REFERS = ('"delegation"', '"representative"', '"office"', '"capacity"', '"lead_in"')


def _table(name: str, key: sa.types.TypeEngine[Any], *columns: str) -> Any:
    uuid = sa.Uuid(as_uuid=False)
    return sa.table(
        name,
        sa.column("meeting", uuid),
        sa.column("key", key),
        sa.column("body", sa.JSON()),
        *(sa.column(column, sa.Text()) for column in columns),
    )


_MEETINGS = _table("meetings", sa.Uuid(as_uuid=False))
_DELEGATIONS = _table("delegations", sa.Text())
_PARTS = {
    "item": _table("items", sa.Uuid(as_uuid=False)),
    "entry": _table("entries", sa.Uuid(as_uuid=False)),
}
_PASSAGES = _table("passages", sa.Text(), "kind", "words")
_CHANGE = (
    sa.update(_PASSAGES)
    .where(
        _PASSAGES.c.meeting == sa.bindparam("of"),
        _PASSAGES.c.kind == sa.bindparam("what"),
        _PASSAGES.c.key == sa.bindparam("at"),
    )
    .values(words=sa.bindparam("to"))
)


def upgrade() -> None:
    """Writes the words of parts anew that refer to somebody; all others stay as they are."""
    if op.get_context().as_sql:
        return
    connection = op.get_bind()
    for meeting, body in connection.execute(sa.select(_MEETINGS.c.key, _MEETINGS.c.body)).all():
        changed = list(_of_meeting(connection, meeting, body))
        for start in range(0, len(changed), _AT_ONCE):
            connection.execute(_CHANGE, changed[start : start + _AT_ONCE])


def _of_meeting(connection: sa.Connection, meeting: str, body: Json) -> Iterator[dict[str, str]]:
    asked = sa.select(_DELEGATIONS.c.body).where(_DELEGATIONS.c.meeting == meeting)
    names = {id_: name for one in connection.execute(asked).scalars() for id_, name in _names(one)}
    details = body["meeting"]
    texts = (*details.get("preamble", ()), *details.get("closing", ()))
    if any(not isinstance(text, str) for text in texts):
        lines = (details.get(name, "") for name in ("title", "subtitle", "body", "place"))
        words = _on_one_line([*lines, *(_said(text, names) for text in texts)])
        yield {"of": meeting, "what": "meeting", "at": "", "to": words}
    for kind, table in _PARTS.items():
        told = _of_item if kind == "item" else _of_entry
        for key, part in connection.execute(_referring(table, meeting)):
            words = _on_one_line(told(part, names))
            yield {"of": meeting, "what": kind, "at": key, "to": words}


def _referring(table: Any, meeting: str) -> sa.Select[Any]:
    held = sa.cast(table.c.body, sa.Text())
    refers = sa.or_(*(held.contains(word, autoescape=True) for word in _REFERS))
    return sa.select(table.c.key, table.c.body).where(table.c.meeting == meeting, refers)


def _names(delegation: Json) -> Iterator[tuple[str, str]]:
    yield delegation["id"], delegation["name"]
    for person in delegation.get("representatives", ()):
        if "id" in person:
            yield person["id"], " ".join(filter(None, (person.get("honorific"), person["name"])))


def _of_item(item: Json, names: Names) -> Iterator[str]:
    yield item["title"]
    for field in ("presenters", "chairs", "panellists"):
        yield _listed(item.get(field, ()), names)
    yield _said(item.get("objective", ""), names)


def _of_entry(entry: Json, names: Names) -> Iterator[str]:
    yield _listed(entry.get("speakers", ()), names)
    yield entry.get("capacity", "")
    yield entry.get("lead_in", "")
    yield _listed(entry.get("owners", ()), names)
    yield _said(entry.get("text", ""), names)
    yield from _points(entry, names)


def _points(part: Json, names: Names) -> Iterator[str]:
    for point in part.get("points", ()):
        yield _said(point["text"], names)
        yield from _points(point, names)


def _listed(people: Iterable[Json], names: Names) -> str:
    return ", ".join(_called(one, names) for one in people)


def _said(text: Json, names: Names) -> str:
    if isinstance(text, str):
        return text
    return "".join(
        run if isinstance(run, str) else run["text"] if "text" in run else _called(run, names)
        for run in text
    )


def _called(one: Json, names: Names) -> str:
    if "office" in one:
        return str(one["office"])
    return names.get(one.get("delegation") or one.get("representative"), "…")


def _on_one_line(texts: Iterable[str]) -> str:
    found = (_NO_WORD.sub(" ", text).strip() for text in texts)
    return " · ".join(text for text in found if text)
