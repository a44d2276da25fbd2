"""A caller for the command line, and a store that holds the sample meeting."""

import shutil
from pathlib import Path

import pytest

from ccm_minutes.adapters.keys import Cost
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.adapters.store.open import make_store, open_store
from ccm_minutes.cli.program import run
from tests.cli.calls import SAMPLE, Answer, Caller

PASSPHRASE = "open sesame"
LIGHT = Cost(memory_kib=8, passes=1, lanes=1)


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Caller:
    """Calls the program in this process."""

    def called(*arguments: object) -> Answer:
        capsys.readouterr()
        status = run([str(argument) for argument in arguments])
        return Answer(status, *capsys.readouterr())

    return called


@pytest.fixture(scope="session")
def store_as_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "store"
    make_store(folder, PASSPHRASE, cost=LIGHT)
    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        register.take_in([JsonMeetingFiles().read(SAMPLE)])
    return folder


@pytest.fixture
def folder(store_as_made: Path, tmp_path: Path) -> Path:
    """The folder of a store that holds the sample meeting."""
    return Path(shutil.copytree(store_as_made, tmp_path / "store"))


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    """A file that holds the passphrase of that store."""
    path = tmp_path / "passphrase"
    path.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return path


@pytest.fixture
def store(folder: Path, passphrase_file: Path) -> tuple[object, ...]:
    """The options that open that store."""
    return ("--store", folder, "--passphrase-file", passphrase_file)
