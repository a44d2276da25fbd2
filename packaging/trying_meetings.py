"""Meetings that try a writer of documents, as meeting files made from the sample meeting."""

import copy
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import docx

from tests.adapters.foreign.hostile import letterhead, zipped
from tests.claims.bones import Bones
from tests.claims.dice import Dice
from tests.claims.dressing import dressed

ROOT: Final = Path(__file__).resolve().parents[1]
DRAWN: Final = (8, 9)
"""Numbers by which meetings are drawn by chance; most others are refused a sanitised version."""

HOSTILE: Final = (
    *("]]>", "&lt;&#0;&amp;", "<w:p/>", "\" '>", "=1+1", "%1 %2.", "{{ x }}", "\\n"),
    *("\x00\x0b\x1f\x85", "\ufffe\uffff", "\u202e\u2066", "a\tb\nc\r\nd"),
    *(
        "e\u0301\u0323",
        "😀👩‍🚀🇺🇳",
        "السلام عليكم (CCM) 12",
        "Привет",
        "地雷行动",
        "שלום",
        " \u00a0 ",
    ),
)


@dataclass(frozen=True)
class Trying:
    """A meeting file, and how its documents are asked for.

    Attributes:
        refusable: whether the program may refuse its sanitised version.
        options: what the call says beyond kind and version.
        template: the bytes of a Word file that Word documents are to be written on.
    """

    name: str
    file: dict[str, Any]
    refusable: bool = False
    options: tuple[str, ...] = ()
    template: bytes | None = None


def trying_meetings() -> Iterator[Trying]:
    """All of them."""
    sample = json.loads((ROOT / "resources/sample/meeting.json").read_text(encoding="utf-8"))
    yield Trying("sample", sample)
    for language in ("fr", "es"):
        yield Trying(f"sample-{language}", sample, options=("--language", language))
    yield Trying("named", _changed(sample, _by_name), refusable=True, options=("--language", "ar"))
    yield Trying("letterhead", sample, refusable=True, template=zipped(letterhead()))
    yield Trying("styled", sample, refusable=True, template=_styled())
    yield Trying("hostile", _changed(sample, _hostile), refusable=True)
    yield Trying("hostile-words", _hostile_words())
    yield Trying("long", _changed(sample, _long), refusable=True)
    yield Trying("empty", _empty())
    for number in DRAWN:
        dice = Dice(number)
        yield Trying(f"drawn-{number}", dressed(Bones(dice).file(), dice), refusable=True)


def _styled() -> bytes:
    """A Word file as Word made it, with its theme and all of its styles."""
    content = BytesIO()
    docx.Document().save(content)
    return content.getvalue()


def _changed(sample: Any, change: Callable[[Any], None]) -> Any:
    meeting = copy.deepcopy(sample)
    change(meeting)
    return meeting


def _by_name(meeting: Any) -> None:
    """Unmarked, attributed by name, not approved; no marks, no banner."""
    details = meeting["meeting"]
    del details["marking"]
    details.update(attribution_in_release="named", status="draft", number=111)


def _hostile(meeting: Any) -> None:
    """Something hostile in every text that people read, names too."""
    for number, (holder, key) in enumerate(list(_texts(meeting))):
        first = number % len(HOSTILE)
        holder[key] += "".join((" ", *HOSTILE[first : first + 3]))


_READ: Final = {"text", "title", "subtitle", "body", "place", "name", "function"}


def _texts(node: Any) -> Iterator[tuple[Any, Any]]:
    """Where each string of a list or of these fields stands: what holds it, and its key."""
    pairs = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in pairs:
        if isinstance(value, str) and (key in _READ or isinstance(node, list)):
            yield node, key
        elif isinstance(value, dict | list):
            yield from _texts(value)


def _hostile_words() -> dict[str, Any]:
    """Every hostile string in every kind of paragraph, and nothing that a release withholds."""
    meeting = _empty()
    meeting["delegations"] = [{"id": "a", "name": "Averland", "named_in_release": True}]
    kinds = ("narrative", "intervention", "decision", "action", "key-point", "question")
    for words in HOSTILE:
        said = [{"kind": kind, "text": words, "points": [{"text": words}]} for kind in kinds]
        said[1]["speakers"] = [{"delegation": "a"}]
        meeting["agenda"].append({"title": words, "entries": said, "items": [{"title": words}]})
    return meeting


def _long(meeting: Any) -> None:
    """Letters beyond z and aa, twelve levels of points and items, a paragraph of 1 MB."""
    deep: dict[str, Any] = {"text": "The deepest point."}
    item: dict[str, Any] = {"title": "The deepest item"}
    for level in range(12):
        deep = {"text": f"A point of level {level}.", "points": [deep]}
        item = {"title": f"An item {level} from the deepest", "items": [item]}
    said = {"kind": "intervention", "speakers": [{"delegation": "averland"}], "points": [deep]}
    item["entries"] = [said] * 60 + [
        {"kind": "narrative", "text": "All the quiet waters. " * 48_000}
    ]
    meeting["agenda"] += [item, *({"title": f"Item {number}"} for number in range(120))]


def _empty() -> dict[str, Any]:
    return {
        "format": "ccm-minutes/meeting",
        "version": 1,
        "meeting": {"id": "empty", "title": "A meeting", "date": "2026-05-12"},
        "delegations": [],
        "agenda": [],
    }
