"""A disk that is full, fails or can only be read: no false "saved", and all saved afterwards."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.robots.killing import Nursery, nursery
from tests.faults.stores import MEETING, opened

WRITES = 200


@pytest.fixture(scope="module")
def robots() -> Iterator[Nursery]:
    """All of these tests share one nursery, which takes longer to load than they do."""
    with nursery("disk") as born:
        yield born


def said_by(robots: Nursery, folder: Path, fault: str, number: int) -> tuple[str, str]:
    failing, mended = robots.until_killed(2, 0, folder, fault, number)
    return failing, mended


@pytest.mark.parametrize("fault", ["full", "input or output"])
def test_whichever_write_fails_nothing_is_said_to_be_saved_that_is_not(
    folder: Path, tmp_path: Path, robots: Nursery, told: Told, fault: str
) -> None:
    cases, refused = share(ci=5, full=WRITES), 0
    for case in range(cases):
        copy = Path(shutil.copytree(folder, tmp_path / "case"))
        failing, mended = said_by(robots, copy, fault, case * (WRITES // cases))
        assert mended == "mended 0 False "
        with opened(copy) as register:
            entries = register.load(MEETING).agenda[0].entries[2:]
            assert register.unsound() == []
        texts = [str(one.text)[:20] for one in entries]
        assert texts == ["x" * 20, "small", "smaller", "room again"]
        if failing != "failing 0 False ":
            assert failing.startswith("failing 3 False The store in ")
            refused += 1
        shutil.rmtree(copy)
    assert refused >= cases // 3
    told(f"disk: {fault}", cases, f"{refused} refused and told, all saved when mended")


def test_a_store_that_can_only_be_read_takes_all_when_it_can_be_written(
    folder: Path, robots: Nursery, told: Told
) -> None:
    failing, mended = said_by(robots, folder, "read-only", 0)
    assert failing.startswith("failing 3 False The store in ")
    assert "it can only be read here" in failing
    assert mended == "mended 0 False "
    told("disk: read-only", 1, "refused and told, all saved when mended")
