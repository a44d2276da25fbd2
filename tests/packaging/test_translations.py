"""The French of the window: whole, up to its source, and compiled."""

import ast
import importlib.util
import re
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

_ROOT = Path(__file__).parents[2]
_GUI = sorted((_ROOT / "ccm_minutes" / "gui").rglob("*.py"))
_PLACE = re.compile(r"\{\w*\}")
_UNLIKE_FRENCH = re.compile(r"\w[?!;»]|[a-zé] [?!;:»](?!\w)|«\S")
"""A sign without the space that keeps it in its line, or with one that does not."""

_SHOWING = {
    "setText",
    "setPlainText",
    "setWindowTitle",
    "setToolTip",
    "setPlaceholderText",
    "setAccessibleName",
    "setAccessibleDescription",
    "setTitle",
    "setStatusTip",
    "addItem",
    "addAction",
    "addMenu",
    "tell",
    "warn",
    "work",
    "entitle",
    "Choice",
    "Command",
    "Menu",
    "QAction",
    "QCheckBox",
    "QLabel",
    "QPushButton",
    "QToolButton",
}
"""What shows words that it is given."""

_WORD = re.compile(r"[^\W\d_]{2}")
_SAME_EVERYWHERE = {"FOUO", "ccm-minutes"}


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    """packaging/translate.py, as a module."""
    folder = _ROOT / "packaging"
    sys.path.insert(0, str(folder))
    spec = importlib.util.spec_from_file_location("translate", folder / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.path.remove(str(folder))
    return module


def test_every_text_of_the_source_is_translated_and_no_other(translate: ModuleType) -> None:
    """``python packaging/translate.py`` brings the file up to the source."""
    kept = translate.read(translate.LINGUIST)
    sources = set(translate.sources())

    assert sorted(one.text for one in sources - set(kept)) == []
    assert sorted(one.text for one in set(kept) - sources) == []
    assert [one.text for one, french in kept.items() if not french.strip()] == []


def test_translations_have_the_same_places_for_what_is_put_in(translate: ModuleType) -> None:
    kept = translate.read(translate.LINGUIST)

    assert [
        one.text
        for one, french in kept.items()
        if Counter(_PLACE.findall(one.text)) != Counter(_PLACE.findall(french))
    ] == []


def test_french_is_written_as_french_is(translate: ModuleType) -> None:
    kept = translate.read(translate.LINGUIST)

    assert [french for french in kept.values() if _UNLIKE_FRENCH.search(french)] == []


def test_the_compiled_translation_is_that_of_the_linguist_file(
    translate: ModuleType, tmp_path: Path
) -> None:
    translate.compiled(translate.LINGUIST, tmp_path / "again.qm")

    assert (tmp_path / "again.qm").read_bytes() == translate.COMPILED.read_bytes()


def _calls(tree: ast.AST) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _words(node: ast.expr) -> list[str]:
    """The words that stand in an argument itself, also between places of an f-string."""
    if isinstance(node, ast.JoinedStr):
        return [word for part in node.values for word in _words(part)]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        said = node.value.strip(" –·:,.")
        return [said] if _WORD.search(said) and said not in _SAME_EVERYWHERE else []
    return []


def test_no_words_are_shown_that_cannot_be_translated() -> None:
    assert [
        f"{path.name}, line {call.lineno}: {word}"
        for path in _GUI
        for call in _calls(ast.parse(path.read_text(encoding="utf-8")))
        if _name(call) in _SHOWING
        for argument in call.args[:1]
        for word in _words(argument)
    ] == []


def test_words_are_translated_when_they_are_shown_and_not_before() -> None:
    assert [
        f"{path.name}, line {call.lineno}"
        for path in _GUI
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if not isinstance(node, ast.FunctionDef | ast.ClassDef)
        for call in _calls(node)
        if _name(call) in ("say", "tr")
    ] == []
