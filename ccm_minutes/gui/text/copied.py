"""Words on the clipboard with what this program alone knows of them: marks and mentions.

What is withheld stays so where it is pasted, and a mention stays one.
"""

import json
import re
from collections.abc import Callable, Iterator
from html import escape
from typing import Any, Final

from PySide6.QtCore import QMimeData

from ccm_minutes.domain.runs import text_of
from ccm_minutes.domain.text import (
    DelegationMention,
    Marking,
    Mention,
    RepresentativeMention,
    Text,
    Words,
    is_marked_run,
    runs_of,
)

KIND: Final = "application/x-ccm-minutes-text"

_LINES: Final = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]*[^\s][^\r\n\v\f\x85\u2028\u2029]*")
_PAIRS: Final = re.compile(r"\[\[|\]{2,}|\|\|")
"""Signs of the line, within which they would end the passage."""

_TAGS: Final = {"bold": "b", "italic": "i", "underline": "u", "superscript": "sup"}


def copy_of(text: Text, name_of: Callable[[Mention], str]) -> QMimeData:
    """A text for the clipboard: for this program, as HTML, and as plain words."""
    runs = [_written(run, name_of) for run in runs_of(text)]
    data = QMimeData()
    data.setData(KIND, json.dumps(runs).encode())
    data.setText("".join(run["text"] for run in runs))
    data.setHtml("".join(map(_as_html, runs)))
    return data


def _as_html(run: dict[str, Any]) -> str:
    said = escape(run["text"]).replace("\n", "<br>")
    for look, tag in _TAGS.items():
        said = f"<{tag}>{said}</{tag}>" if run.get(look) else said
    return said


def taken_from(data: QMimeData, name_of: Callable[[Mention], str]) -> Text | None:
    """The text that was copied here; None where it comes from elsewhere or cannot be read.

    Whom nobody knows by that id and name, as in another meeting, is there by name alone.
    """
    try:
        return text_of(_read(json.loads(bytes(data.data(KIND).data())), name_of))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def as_typed(data: QMimeData) -> str | None:
    """What was copied here as it is typed into the line, what is withheld in its brackets.

    None where it comes from elsewhere or cannot be read.
    """
    try:
        runs = json.loads(bytes(data.data(KIND).data()))
        return "".join(_bracketed(str(one["text"]), bool(one["marking"])) for one in runs)
    except (ValueError, TypeError, KeyError):
        return None


def _bracketed(words: str, marked: bool) -> str:
    if not marked:
        return words
    return _LINES.sub(lambda line: f"[[{line[0]}]]", _PAIRS.sub(" ", words))


def _is_here(mention: Mention, name: str, name_of: Callable[[Mention], str]) -> bool:
    """Whether an id stands for somebody of that name; in another meeting it may for others."""
    try:
        return name_of(mention) == name
    except KeyError:
        return False


def _written(run: Words | Mention, name_of: Callable[[Mention], str]) -> dict[str, Any]:
    kept: dict[str, Any]
    if isinstance(run, Words):
        # Its words for the sanitised version stay where they are: they would be printed twice.
        kept = {"marking": Marking.FOUO if is_marked_run(run) else None, "in_release": None}
        return {"text": run.text, **{look: getattr(run, look) for look in _TAGS}, **kept}
    kept = {"marking": run.marking, "in_release": run.in_release}
    if isinstance(run, DelegationMention):
        return {"delegation": run.delegation, "text": name_of(run), **kept}
    return {"representative": run.representative, "text": name_of(run), **kept}


def _read(
    runs: list[dict[str, Any]], name_of: Callable[[Mention], str]
) -> Iterator[Words | Mention]:
    for run in runs:
        marking = Marking(run["marking"]) if run["marking"] else None
        mention = _mention(run, marking)
        if mention is not None and _is_here(mention, str(run["text"]), name_of):
            yield mention
            continue
        yield Words(
            str(run["text"]),
            bold=bool(run.get("bold")),
            italic=bool(run.get("italic")),
            underline=bool(run.get("underline")),
            superscript=bool(run.get("superscript")),
            marking=marking,
            in_release=run["in_release"],
        )


def _mention(run: dict[str, Any], marking: Marking | None) -> Mention | None:
    if delegation := run.get("delegation"):
        return DelegationMention(str(delegation), run["in_release"], marking)
    if person := run.get("representative"):
        return RepresentativeMention(str(person), run["in_release"], marking)
    return None
