"""What is worded where there is no Qt: the sentences of failures, and the names of edits."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import count
from pathlib import Path

from source_strings import NAMES, REASONS, ROOT, SENTENCES, Source

from ccm_minutes.application.proceedings import FloorAct
from ccm_minutes.domain.edits.entries import KIND_NAMES

PACKAGE = ROOT / "ccm_minutes"
_ROOT_CLASS = "MinutesError"
_TABLES = {"_REASONS", "_DISK"}
_REMEDIES = {"_INSTEAD", "_GIVE_AGAIN"}
_UNFIT = "Unfit"
"""What is wrong with a file, before it is known what that is called."""

_OWN_WORDS = re.compile(r"[a-z]{2,} [a-zA-Z]{2,}")
"""A reason has two words of its own at least: else it would be found in whatever is put in."""

_NAME = re.compile(r"[a-z][a-zA-Z ,-]+")

_APART = ("gui", "cli")
"""Words of the window are its own; those of the command line are never shown in it."""


def of_failures() -> list[Source]:
    """The sentences of all failures, with {0}, {1} for what is put in."""
    trees = _trees()
    failures = _failures(trees)
    found = [text for tree in trees.values() for text in _sentences(tree, failures)]
    return [Source(SENTENCES, text) for text in dict.fromkeys(found)]


def of_reasons() -> list[Source]:
    """What is put into the sentences of failures to say why, with {0}, {1} in it."""
    trees = _trees()
    failures = _failures(trees)
    sentences = {one.text for one in of_failures()}
    found = [
        text
        for tree in trees.values()
        for text in (*_put_in(tree, failures | {_UNFIT}), *_named_so(tree))
        if text not in sentences and _OWN_WORDS.search(text)
    ]
    return [Source(REASONS, text) for text in dict.fromkeys(found)]


def _put_in(tree: ast.Module, failures: set[str]) -> Iterator[str]:
    for call in _calls([tree]):
        if _called(call.func) in failures:
            yield from (template(one) for one in call.args)
            yield from (template(one.value) for one in call.keywords)


def _named_so(tree: ast.Module) -> Iterator[str]:
    """The reasons that stand in tables or alone, by what they are called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = {one.id for one in targets if isinstance(one, ast.Name)}
            if names & _TABLES and isinstance(node.value, ast.Dict):
                yield from map(template, node.value.values)
            elif names & _REMEDIES:
                yield template(node.value)
        elif isinstance(node, ast.FunctionDef):
            yield from map(template, node.args.defaults)


def of_findings() -> list[Source]:
    """What findings and objections say, with {0}, {1} for what is put in."""
    told = [path for path in _trees() if path.name == "says.py" or path.parent.name == "checking"]
    found = [
        _numbered(text)
        for path in told
        for node in _texts(_trees()[path])
        for text in _whole(node)
        if text.rstrip().endswith(".")
    ]
    return [Source(SENTENCES, text) for text in dict.fromkeys(found)]


def _texts(node: ast.AST) -> Iterator[ast.expr]:
    """The texts in a module, but for those that describe it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.JoinedStr | ast.Constant):
            yield child
        elif not (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)):
            yield from _texts(child)


def _numbered(text: str) -> str:
    """A text with places that have names, its places numbered."""
    numbers = count()
    return re.sub(r"\{\w*\}", lambda _: f"{{{next(numbers)}}}", text)


def of_edits() -> list[Source]:
    """The names of all edits, and of what is done beside them."""
    given = (name for tree in _every_tree() for name in _given_names(tree))
    found = [*FloorAct, *(name for tree in _trees().values() for name in _names(tree)), *given]
    return [Source(NAMES, name) for name in dict.fromkeys(found)]


@cache
def _every_tree() -> tuple[ast.Module, ...]:
    paths = sorted(PACKAGE.rglob("*.py"))
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in paths)


@cache
def _makers() -> set[str]:
    """Whatever makes an edit of a name that it is given."""
    functions = (
        node
        for tree in _every_tree()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.returns and _called(node.returns) == "Edit"
    )
    return {"Edit", *(one.name for one in functions if _is_given_name(one.args))}


def _is_given_name(given: ast.arguments) -> bool:
    every = (*given.posonlyargs, *given.args, *given.kwonlyargs)
    return any(one.arg == "name" and _called(one.annotation) == "str" for one in every)


def _given_names(tree: ast.Module) -> Iterator[str]:
    """Names that are given to what makes an edit, there or by what is called ``name`` before."""
    for call in _calls_of_makers(tree):
        yield from (name for one in call.args for name in _either(one))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and any(_calls_of_makers(node)):
            yield from _called_name(node)


def _calls_of_makers(node: ast.AST) -> Iterator[ast.Call]:
    return (call for call in _calls([node]) if _called(call.func) in _makers())


def _called_name(function: ast.FunctionDef) -> Iterator[str]:
    yield from _defaults(function.args)
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and [_called(one) for one in node.targets] == ["name"]:
            yield from _either(node.value)


def _defaults(given: ast.arguments) -> Iterator[str]:
    last = given.args[len(given.args) - len(given.defaults) :]
    for one, default in zip(last, given.defaults, strict=True):
        if one.arg == "name":
            yield from _either(default)


def _either(node: ast.expr) -> Iterator[str]:
    """The text of a node, in whatever language it is told, or both where there are two."""
    if isinstance(node, ast.IfExp):
        yield from (*_either(node.body), *_either(node.orelse))
    elif isinstance(node, ast.Call) and _called(node.func) == "tr":
        yield from _either(node.args[0])
    elif _NAME.fullmatch(text := template(node)):
        yield text


@cache
def _trees() -> dict[Path, ast.Module]:
    paths = [
        path
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.relative_to(PACKAGE).parts[0] not in _APART
    ]
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}


def _failures(trees: Mapping[Path, ast.Module]) -> set[str]:
    """The classes of all failures."""
    bases = {
        node.name: {_called(base) for base in node.bases}
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {_ROOT_CLASS}
    while more := {name for name, above in bases.items() if above & known} - known:
        known |= more
    return known


def _sentences(tree: ast.Module, failures: set[str]) -> Iterator[str]:
    for call in _calls([tree]):
        if call.args and _called(call.func) in failures:
            yield from _whole(call.args[0])
    inside = [one for one in ast.walk(tree) if isinstance(one, ast.ClassDef)]
    for call in _calls([one for one in inside if one.name in failures]):
        if call.args and _called(call.func) == "__init__":
            yield from _whole(call.args[0])


def _whole(node: ast.expr) -> Iterator[str]:
    """A text, where it is a sentence."""
    text = template(node)
    if text.rstrip().endswith((".", "}")) and text.count(" ") > 2:
        yield text


def template(node: ast.expr) -> str:
    """A text as it stands in the source, with {0}, {1} for what is put in; else nothing."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts, places = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{places}}}")
            places += 1
    return "".join(parts)


def _names(tree: ast.Module) -> Iterator[str]:
    for call in _calls([tree]):
        if call.args and _called(call.func) == "Edit":
            name = template(call.args[0])
            kinds = KIND_NAMES.values() if "{0}" in name else [""]
            yield from (name.format(kind) for kind in kinds if name)


def _calls(nodes: Iterable[ast.AST]) -> Iterator[ast.Call]:
    for node in nodes:
        yield from (one for one in ast.walk(node) if isinstance(one, ast.Call))


def _called(node: ast.expr | None) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
