"""Stores to test with: real ones, with keys that cost little."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from ccm_minutes.adapters.keys import Cost
from ccm_minutes.adapters.store import SqlRegister, make_store, open_store
from ccm_minutes.application.ports import Register
from tests.fakes.register import FakeRegister

LIGHT = Cost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "three invented words"

Opener = Callable[..., AbstractContextManager[SqlRegister]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an empty store."""
    folder = tmp_path / "store"
    make_store(folder, PASSPHRASE, cost=LIGHT)
    return folder


@pytest.fixture
def opened(folder: Path) -> Opener:
    """Opens the store again and again."""

    def open_again(*, for_writing: bool = True) -> AbstractContextManager[SqlRegister]:
        return open_store(folder, PASSPHRASE, for_writing=for_writing)

    return open_again


@pytest.fixture
def register(opened: Opener) -> Iterator[SqlRegister]:
    """The store, open for writing."""
    with opened() as register:
        yield register


@pytest.fixture(params=["on disk", "fake"])
def library(request: pytest.FixtureRequest) -> Iterator[Register]:
    """The register on disk and the fake, for tests of what both promise."""
    if request.param == "fake":
        yield FakeRegister()
    else:
        yield request.getfixturevalue("register")
