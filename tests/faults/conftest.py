"""What every fault is done to: a real store, with keys that cost little."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ccm_minutes.adapters.store import SqlRegister, make_store
from tests.faults.stores import LIGHT, PASSPHRASE, opened
from tests.samples import small_meeting

Told = Callable[..., None]


@pytest.fixture
def told(record_property: Callable[[str, object], None]) -> Told:
    """Says for the table what the fault was, in how many cases, and what came of it."""

    def tell(fault: str, cases: int, outcome: str = "as promised") -> None:
        for name, value in (("fault", fault), ("cases", cases), ("outcome", outcome)):
            record_property(name, value)

    return tell


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a store that holds the small meeting, "first"."""
    folder = tmp_path / "store"
    make_store(folder, PASSPHRASE, cost=LIGHT)
    with opened(folder) as register:
        register.take_in([small_meeting()])
    return folder


@pytest.fixture
def register(folder: Path) -> Iterator[SqlRegister]:
    """That store, open for writing."""
    with opened(folder) as register:
        yield register
