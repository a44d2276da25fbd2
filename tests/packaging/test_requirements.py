"""What is installed is pinned: by name, version and hash, from no address in particular."""

import re
import tomllib
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_LISTS = ("requirements.txt", "requirements-dev.txt", "requirements-npm.txt")
_PIN = re.compile(r"^([a-z0-9-]+)==([^ ;\\]+)( ; .+?)? \\$")


def _lines(name: str) -> list[str]:
    return (_ROOT / "packaging" / name).read_text(encoding="utf-8").splitlines()


def _pins(name: str) -> dict[str, str]:
    found = (_PIN.match(line) for line in _lines(name))
    return {pin[1]: pin[2] for pin in found if pin}


def _named(requirements: list[str]) -> set[str]:
    return {re.split(r"[\[<>=!~; ]", line)[0].lower().replace("_", "-") for line in requirements}


@pytest.fixture(scope="module")
def project() -> dict[str, object]:
    table: dict[str, object] = tomllib.loads(
        (_ROOT / "pyproject.toml").read_text(encoding="utf-8")
    )["project"]
    return table


@pytest.mark.parametrize("name", _LISTS)
def test_every_line_is_a_pin_a_hash_or_its_reason(name: str) -> None:
    hashed = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")
    reason = re.compile(r"^    #( +via( [^/:]+)?|   [^/:]+|   -c packaging/requirements\.txt)$")

    strange = [
        line
        for line in _lines(name)
        if not (_PIN.match(line) or hashed.match(line) or reason.match(line))
    ]

    assert strange == []


@pytest.mark.parametrize("name", _LISTS)
def test_no_list_names_an_address(name: str) -> None:
    text = "\n".join(_lines(name))

    assert not re.search(r"://|--index|--find-links|--extra|\bfile:", text)


def test_all_that_the_program_needs_is_pinned(project: dict[str, list[str]]) -> None:
    assert _named(project["dependencies"]) <= set(_pins("requirements.txt"))


def test_all_that_the_checks_need_is_pinned(
    project: dict[str, dict[str, list[str]]],
) -> None:
    wanted = _named(project["optional-dependencies"]["dev"])

    assert wanted <= set(_pins("requirements-dev.txt"))


def test_the_tests_run_on_the_versions_that_the_program_runs_on() -> None:
    tested = _pins("requirements-dev.txt")

    assert {name: tested.get(name) for name in _pins("requirements.txt")} == _pins(
        "requirements.txt"
    )


def test_the_list_of_licences_names_all_that_is_installed_with_the_program() -> None:
    listed = (_ROOT / "LICENSES.md").read_text(encoding="utf-8")

    missing = [
        f"{name} {version}"
        for name, version in _pins("requirements.txt").items()
        if f"| {name} | {version} |" not in listed
    ]

    assert missing == []
