"""Changing what opens a store."""

import json
from pathlib import Path

import pytest

from ccm_minutes.adapters.keys import (
    DAMAGED,
    SIDE_FILE,
    Cost,
    EmptyPassphrase,
    NewerKeyFile,
    WrongPassphrase,
    announce,
    change_passphrase,
    create,
    put_back,
    settle,
    unlock,
    unlock_each,
)

LIGHT = Cost(memory_kib=8, passes=1, lanes=1)
NEW = b"\x07" * 32


def test_another_passphrase_opens_the_same_key(tmp_path: Path) -> None:
    made = create(tmp_path, "old", LIGHT)
    change_passphrase(tmp_path, "old", "new", LIGHT)
    assert unlock(tmp_path, "new") == made.key
    with pytest.raises(WrongPassphrase):
        unlock(tmp_path, "old")
    assert [path.name for path in tmp_path.iterdir()] == [SIDE_FILE]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [("wrong", "new", WrongPassphrase), ("old", "", EmptyPassphrase), ("", "new", EmptyPassphrase)],
)
def test_a_change_that_fails_changes_nothing(
    tmp_path: Path, old: str, new: str, fault: type[Exception]
) -> None:
    create(tmp_path, "old", LIGHT)
    before = (tmp_path / SIDE_FILE).read_bytes()
    with pytest.raises(fault):
        change_passphrase(tmp_path, old, new, LIGHT)
    assert (tmp_path / SIDE_FILE).read_bytes() == before


def test_while_the_key_changes_the_passphrase_opens_both(tmp_path: Path) -> None:
    made = create(tmp_path, "old", LIGHT)
    announce(tmp_path, "old", NEW, LIGHT)
    assert unlock_each(tmp_path, "old") == (made.key, NEW)
    change_passphrase(tmp_path, "old", "new", LIGHT)
    assert unlock_each(tmp_path, "new") == (made.key, NEW)
    assert json.loads((tmp_path / SIDE_FILE).read_text())["version"] == 2


@pytest.mark.parametrize("which", [0, 1])
def test_whichever_is_the_key_of_the_store_is_kept(tmp_path: Path, which: int) -> None:
    create(tmp_path, "old", LIGHT)
    announce(tmp_path, "old", NEW, LIGHT)
    key = unlock_each(tmp_path, "old")[which]
    settle(tmp_path, key)
    assert unlock_each(tmp_path, "old") == (key,)
    assert json.loads((tmp_path / SIDE_FILE).read_text())["version"] == 1


def test_a_side_file_is_made_again_and_a_damaged_one_is_kept_aside(tmp_path: Path) -> None:
    put_back(tmp_path, NEW, "new", LIGHT)
    assert unlock(tmp_path, "new") == NEW
    (tmp_path / SIDE_FILE).write_bytes(b"{damaged")
    put_back(tmp_path, NEW, "newer", LIGHT)
    assert unlock(tmp_path, "newer") == NEW
    assert (tmp_path / DAMAGED).read_bytes() == b"{damaged"


def test_a_side_file_of_a_newer_program_is_not_replaced(tmp_path: Path) -> None:
    create(tmp_path, "old", LIGHT)
    path = tmp_path / SIDE_FILE
    path.write_text(json.dumps({**json.loads(path.read_text()), "version": 3}))
    before = path.read_bytes()
    with pytest.raises(NewerKeyFile):
        put_back(tmp_path, NEW, "new", LIGHT)
    assert path.read_bytes() == before
