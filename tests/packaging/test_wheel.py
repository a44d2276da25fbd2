"""The wheel is whole: it is built, installed in a fresh environment, and used from elsewhere."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]


def _run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command as a user of an installed program would, without this checkout on the path."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from the source archive, so that both are shown to be whole."""
    out = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, _ROOT, folder=out)
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a fresh environment that holds the wheel.

    The libraries it depends on are lent by the environment that runs the tests, so
    that no network is needed; what that one holds of the program itself is not seen.
    """
    home = tmp_path_factory.mktemp("fresh")
    _run(sys.executable, "-m", "venv", "--without-pip", home, folder=home)
    places = sysconfig.get_paths("venv", {"base": str(home), "platbase": str(home)})
    lent = Path(places["purelib"], "lent.pth")
    lent.write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    found = Path(places["scripts"])
    python = found / Path(sys.executable).name
    install = ("install", "--quiet", "--no-deps", "--no-index", wheel)
    _run(sys.executable, "-m", "pip", "--python", python, *install, folder=home)
    return found


def _files(folder: str) -> set[str]:
    return {
        path.relative_to(_ROOT / folder).as_posix()
        for path in (_ROOT / folder).rglob("*")
        if path.is_file()
    }


@pytest.mark.slow
@pytest.mark.parametrize("folder", ["ui", "resources"])
def test_the_wheel_carries_every_form_and_resource(wheel: Path, folder: str) -> None:
    inside = f"ccm_minutes/_{folder}/"
    with zipfile.ZipFile(wheel) as archive:
        carried = {
            name.removeprefix(inside) for name in archive.namelist() if name.startswith(inside)
        }

    assert carried
    assert carried == _files(folder)


@pytest.mark.slow
def test_the_wheel_carries_the_licences(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {Path(name).name for name in archive.namelist()}

    assert {"LICENSE", "LICENSES.md"} <= names


@pytest.mark.slow
def test_the_installed_program_is_the_one_that_runs(scripts: Path, tmp_path: Path) -> None:
    asked = "import ccm_minutes; print(ccm_minutes.__file__)"
    python = scripts / Path(sys.executable).name

    done = _run(python, "-c", asked, folder=tmp_path)

    assert Path(done.stdout.strip()).is_relative_to(scripts.parent)


@pytest.mark.slow
def test_the_installed_program_writes_its_sample_from_another_folder(
    scripts: Path, tmp_path: Path
) -> None:
    out = tmp_path / "documents of the sample"

    done = _run(scripts / "ccm-minutes", "demo", "--out", out, folder=tmp_path)

    written = sorted(out.iterdir())
    assert sorted(done.stdout.splitlines()) == [str(path) for path in written]
    assert len(written) == 2
    assert all(zipfile.is_zipfile(path) and path.suffix == ".docx" for path in written)
