"""What of a file that holds everything is withheld, and every way of withholding more of it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from tests.claims.everything import Everything, words_of
from tests.claims.fates import FATES, Fate
from tests.claims.schema import Json, objects, places

Words: TypeAlias = frozenset[str]


@dataclass(frozen=True)
class Case:
    """A meeting file and what its sanitised documents may hold.

    Attributes:
        what: which part was withheld, and how.
        hidden: words that may stand nowhere.
        shown: words that must stand there.
    """

    what: str
    file: Json
    hidden: Words
    shown: Words


def cases(*, by_category: bool) -> Iterator[Case]:
    """The file as it is, and with each kind of part marked, replaced or omitted in turn."""
    whole = Everything(by_category=by_category).file()
    yield _case("as it is", whole, frozenset())
    for owner, node in objects().items():
        if "marking" in node["properties"] and owner != "meeting":
            yield _withheld(whole, owner, {"marking": "FOUO"})
        if "in_release" in node["properties"] and owner != "meeting":
            instead = {"in_release": "quillzzzx"}
            yield _withheld(whole, owner, {"marking": "FOUO", **instead})
            # Beside a mention these words alone withhold nothing.
            if owner not in ("run.delegation", "run.representative"):
                yield _withheld(whole, owner, instead)
    yield _withheld(whole, "entry", {"attribution": "omitted"})
    yield _retitled(whole)
    yield _replaced(whole)


def strings() -> frozenset[str]:
    """Every field of the schema that is a string of any words."""
    return frozenset(
        f"{owner}.{field}"
        for owner, node in objects().items()
        for field, inner in node["properties"].items()
        if inner.get("type") == "string" and not {"format", "pattern"} & inner.keys()
    )


def _case(what: str, file: Json, hidden: Words, shown: Words = frozenset()) -> Case:
    every = words_of(file)
    kept_back = (hidden | _kept_back(file)) - shown
    return Case(what, file, kept_back, every - kept_back)


def _withheld(whole: Json, owner: str, how: Json) -> Case:
    """One part of a kind withheld: the last, to which nothing refers."""
    file = json.loads(json.dumps(whole))
    part = _last(file, owner)
    hidden, instead = words_of(part), words_of(how)
    part.update(how)
    return _case(f"{owner} {how}", file, hidden, instead)


def _last(file: Json, owner: str) -> Json:
    parts = {id(place.holder): place.holder for place in places(file) if place.owner == owner}
    return list(parts.values())[-1]


def _retitled(whole: Json) -> Case:
    file = json.loads(json.dumps(whole))
    item = file["agenda"][0]
    hidden = words_of(item["title"])
    item["title_in_release"] = "quillzzzx"
    return _case("title_in_release", file, hidden)


def _replaced(whole: Json) -> Case:
    """Every word that the meeting's own ``in_release`` can replace."""
    file = json.loads(json.dumps(whole))
    meeting, hidden, instead = file["meeting"], set[str](), {}
    for number, field in enumerate(objects()["meeting.in_release"]["properties"]):
        instead[field] = f"quillzz{chr(ord('a') + number)}x"
        hidden |= words_of(meeting.get(field) or meeting["next_meeting"]["place"])
    meeting["in_release"] = instead
    return _case("meeting.in_release", file, frozenset(hidden))


def _kept_back(file: Json) -> Words:
    """The words that no document shows of a file in which nothing is marked."""
    by_category = file["meeting"]["attribution_in_release"] == "by-category"
    words = set[str]() if by_category else set(words_of(file["categories"]))
    for place in places(file):
        if FATES[place.owner][place.field] is Fate.WITHHELD:
            words |= words_of(place.holder[place.field])
        if place.name == "entry.kind" and place.holder["kind"] == "note":
            words |= words_of(place.holder)
        if by_category and _is_of_unnamed(place.name, place.holder):
            words |= words_of(place.holder)
        if by_category and place.name == "entry.capacity":
            words |= words_of(place.holder["capacity"])
    return frozenset(words)


def _is_of_unnamed(name: str, holder: Json) -> bool:
    """A delegation that may not be named, or an office that nobody who may holds."""
    unnamed = name == "delegation.named_in_release" and not holder["named_in_release"]
    return unnamed or name == "speaker.office"
