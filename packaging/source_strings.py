"""The words of the window as they stand in its source: what a translation has to hold."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

ROOT = Path(__file__).resolve().parents[1]
GUI = ROOT / "ccm_minutes" / "gui"
FORMS = ROOT / "ui"
OWN_CONTEXT = "Window"
"""Of words that are said by ``say``; those by ``tr`` have their class's name."""

SENTENCES = "Sentences"
"""Of failures, which are worded where there is no Qt."""

REASONS = "Reasons"
"""Of failures too, but what is put into their sentences and ends with no stop."""

NAMES = "Names"
"""Of edits and the like, which are named where there is no Qt."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text to be translated.

    Attributes:
        context: in which Qt looks for it.
    """

    context: str
    text: str


class NoText(Exception):
    """What is to be translated is no text that stands in the source."""


def all_sources() -> list[Source]:
    """Every text once, by context and in the order of the files."""
    found = [one for path in sorted(GUI.rglob("*.py")) for one in of_python(path)]
    found += [one for path in sorted(FORMS.glob("*.ui")) for one in of_form(path)]
    return sorted(dict.fromkeys(found), key=lambda one: one.context)


def of_form(path: Path) -> Iterator[Source]:
    """The texts of a form."""
    form = etree.parse(str(path)).getroot()
    context = form.findtext("class") or ""
    for text in form.iter("string"):
        if text.text and text.text.strip() and text.get("notr") != "true":
            yield Source(context, text.text)


def of_python(path: Path) -> Iterator[Source]:
    """The texts of a module."""
    yield from _of_body(ast.parse(path.read_text(encoding="utf-8")), "", path)


def _of_body(node: ast.AST, context: str, path: Path) -> Iterator[Source]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _of_call(child, context, path)
        inner = child.name if isinstance(child, ast.ClassDef) else context
        yield from _of_body(child, inner, path)


def _of_call(call: ast.Call, context: str, path: Path) -> Iterator[Source]:
    said = isinstance(call.func, ast.Name) and call.func.id == "say"
    by_class = isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
    if not said and not by_class:
        return
    match call.args:
        case [ast.Constant(value=str(text))]:
            yield Source(OWN_CONTEXT if said else context, text)
        case _:
            raise NoText(f"{path.relative_to(ROOT)}, line {call.lineno}")
