"""The set-up scripts say what is missing where they may not install it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

_PACKAGING = Path(__file__).parents[2] / "packaging"
_TOOLS = ("cmp", "cp", "dirname", "env", "grep", "id", "ldd", "mkdir", "rm", "sh", "uname")


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """A folder of commands as on a bare machine: no Python, no apt-get."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in _TOOLS:
        found = shutil.which(name)
        assert found, name
        (folder / name).symlink_to(found)
    return folder


@pytest.fixture
def prepare(tmp_path: Path) -> Path:
    """The script, in a checkout of its own whose path has a space."""
    folder = tmp_path / "a checkout" / "packaging"
    folder.mkdir(parents=True)
    for name in ("prepare.sh", "requirements.txt", "requirements-dev.txt"):
        shutil.copy(_PACKAGING / name, folder)
    return folder / "prepare.sh"


def _run(prepare: Path, purpose: str, tools: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(tools / "sh"), str(prepare), purpose],
        env={"PATH": str(tools), "HOME": os.devnull},
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
    )


def _command(folder: Path, name: str, *lines: str) -> None:
    path = folder / name
    path.write_text("\n".join(("#!/bin/sh", *lines, "")), encoding="utf-8")
    path.chmod(0o755)


def test_without_python_it_says_which_python_is_needed(prepare: Path, tools: Path) -> None:
    done = _run(prepare, "run", tools)

    assert done.returncode == 1
    assert "Python 3.11 or newer is needed" in done.stderr
    assert done.stdout == ""


def test_without_venv_it_names_the_packages_and_leaves_nothing_half_made(
    prepare: Path, tools: Path
) -> None:
    _command(
        tools,
        "python3.11",
        'case "$*" in',
        "    *executable*) echo /usr/bin/python3.11 ;;",
        "    *-venv*) echo python3.11-venv ;;",
        '    *venv*) mkdir -p "$4"; exit 1 ;;',
        "esac",
    )

    done = _run(prepare, "run", tools)

    assert done.returncode == 1
    assert "apt-get install python3.11-venv" in done.stderr
    assert "libegl1" in done.stderr
    assert not (prepare.parents[1] / ".venv").exists()


def test_an_environment_that_is_ready_is_left_as_it_is(prepare: Path, tools: Path) -> None:
    venv = prepare.parents[1] / ".venv"
    (venv / "bin").mkdir(parents=True)
    _command(venv / "bin", "python", "exit 0")
    shutil.copy(prepare.parent / "requirements.txt", venv / "installed-for-run.txt")

    done = _run(prepare, "run", tools)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_other_pins_than_those_installed_are_installed(prepare: Path, tools: Path) -> None:
    venv = prepare.parents[1] / ".venv"
    (venv / "bin").mkdir(parents=True)
    _command(venv / "bin", "python", 'echo "$*" >&2')
    (venv / "installed-for-run.txt").write_text("older==1\n", encoding="utf-8")

    done = _run(prepare, "run", tools)

    assert done.returncode == 0
    assert "--require-hashes" in done.stderr
    pins = (prepare.parent / "requirements.txt").read_bytes()
    assert (venv / "installed-for-run.txt").read_bytes() == pins


def test_pins_that_could_not_be_installed_are_tried_again_next_time(
    prepare: Path, tools: Path
) -> None:
    venv = prepare.parents[1] / ".venv"
    (venv / "bin").mkdir(parents=True)
    _command(venv / "bin", "python", 'case "$*" in *install*) exit 1 ;; esac')

    done = _run(prepare, "test", tools)

    assert done.returncode == 1
    assert "could not be installed" in done.stderr
    assert not (venv / "installed-for-test.txt").exists()


def test_the_purpose_has_to_be_named(prepare: Path, tools: Path) -> None:
    assert _run(prepare, "dance", tools).returncode == 2
