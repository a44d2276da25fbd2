"""What the import contracts cannot say of the house: its foundations, and the size of its parts."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

_PACKAGE = Path(__file__).parents[1] / "ccm_minutes"
_FILES = sorted(_PACKAGE.rglob("*.py"))
_LONGEST_FILE = 350
_LONGEST_FUNCTION = 40
_BETWEEN_OWN_PROCESSES = (
    "PySide6.QtNetwork.QLocalServer",
    "PySide6.QtNetwork.QLocalSocket",
)
"""How a second start raises the first window; no address of a network is known to it."""

_ASKING = ("urllib.request", "urllib.robotparser", "PySide6.QtNetwork", "PySide6.QtPrintSupport")
"""A printer is asked for over the protocols of the internet, also the one of this machine."""


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in it the import stands."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def _imported_from(path: Path) -> Iterator[str]:
    """The same with what is taken out of each module, as ``urllib.parse.unquote``."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _strangers(folder: str, *allowed: str) -> list[str]:
    """What the files of a part import beside the standard library and the modules allowed."""
    files = [path for path in _FILES if path.is_relative_to(_PACKAGE / folder)]
    assert files, f"{folder} has no files"
    return [
        f"{path.name}: {name}"
        for path in files
        for name in _imported(path)
        if name.split(".")[0] not in sys.stdlib_module_names
        and not any(name == one or name.startswith(f"{one}.") for one in allowed)
    ]


def test_the_domain_stands_on_the_standard_library_alone() -> None:
    assert _strangers("domain", "ccm_minutes.domain") == []


def test_the_document_tree_stands_on_the_standard_library_alone() -> None:
    assert _strangers("document", "ccm_minutes.document") == []


def test_the_finder_of_files_knows_errors_alone() -> None:
    assert _strangers("assets.py", "ccm_minutes.domain.errors") == []


def test_the_second_reader_imports_nothing_of_ours() -> None:
    ours = _strangers("inspection", "ccm_minutes.inspection")

    assert [line for line in ours if "ccm_minutes" in line] == []


def test_nothing_asks_a_network() -> None:
    """What the import contract cannot say, which knows of other packages their first step alone."""
    asking = [
        f"{path.relative_to(_PACKAGE)}: {name}"
        for path in _FILES
        for name in _imported_from(path)
        if name.startswith(_ASKING) and name not in _BETWEEN_OWN_PROCESSES
    ]

    assert asking == []


@pytest.mark.parametrize("path", _FILES, ids=lambda path: str(path.relative_to(_PACKAGE)))
def test_a_file_can_be_read_in_one_sitting(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= _LONGEST_FILE


@pytest.mark.parametrize("path", _FILES, ids=lambda path: str(path.relative_to(_PACKAGE)))
def test_a_function_can_be_seen_at_once(path: Path) -> None:
    long = [
        node.name
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= _LONGEST_FUNCTION
    ]

    assert long == []


def test_no_verb_of_the_command_line_loads_qt() -> None:
    asked = (
        "import sys\n"
        "from ccm_minutes.cli.program import VERBS, run\n"
        "for verb in VERBS:\n"
        "    assert run([verb, '--help']) == 0, verb\n"
        "sys.exit(', '.join(name for name in sys.modules if name.startswith('PySide6')) or 0)"
    )

    done = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=_PACKAGE.parent,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
