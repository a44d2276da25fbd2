"""The key of a store, made and opened."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from ccm_minutes.adapters.keys import (
    FULL_COST,
    SIDE_FILE,
    Cost,
    EmptyPassphrase,
    KeyFileDamaged,
    NoStore,
    RecoveryKey,
    WrongPassphrase,
    create,
    unlock,
    unlock_by_recovery_key,
)
from ccm_minutes.adapters.keys.ring import WrongRecoveryKey
from ccm_minutes.adapters.keys.side_file import Malformed, _sum, from_text
from ccm_minutes.domain.errors import OutputFault

LIGHT = Cost(memory_kib=8, passes=1, lanes=1)


def test_a_passphrase_opens_what_it_made(tmp_path: Path) -> None:
    made = create(tmp_path, "correct horse é", LIGHT)
    assert unlock(tmp_path, "correct horse é") == made.key
    assert unlock(tmp_path, "correct horse e\u0301") == made.key


def test_every_key_is_another_one(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert create(tmp_path, "a", LIGHT) != create(tmp_path / "other", "a", LIGHT)


def test_the_usual_cost_is_that_of_the_design(tmp_path: Path) -> None:
    create(tmp_path, "a")
    slot = json.loads((tmp_path / SIDE_FILE).read_text())["passphrase"]
    assert (slot["memory_kib"], slot["passes"], slot["lanes"]) == (64 * 1024, 3, 1)
    assert Cost(64 * 1024, 3, 1) == FULL_COST


def test_a_wrong_passphrase_is_said_and_changes_nothing(tmp_path: Path) -> None:
    create(tmp_path, "right", LIGHT)
    before = (tmp_path / SIDE_FILE).read_bytes()
    with pytest.raises(WrongPassphrase):
        unlock(tmp_path, "wrong")
    with pytest.raises(EmptyPassphrase):
        unlock(tmp_path, "")
    assert (tmp_path / SIDE_FILE).read_bytes() == before


def test_no_key_is_made_for_an_empty_passphrase(tmp_path: Path) -> None:
    with pytest.raises(EmptyPassphrase):
        create(tmp_path, "", LIGHT)
    assert not list(tmp_path.iterdir())


def test_where_nothing_is_there_the_next_step_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoStore, match="ccm-minutes init"):
        unlock(tmp_path / "none", "a")


def test_a_side_file_is_never_overwritten(tmp_path: Path) -> None:
    made = create(tmp_path, "first", LIGHT)
    with pytest.raises(OutputFault):
        create(tmp_path, "second", LIGHT)
    assert unlock(tmp_path, "first") == made.key


def test_the_side_file_holds_nothing_secret_and_is_the_user_s_alone(tmp_path: Path) -> None:
    made = create(tmp_path, "correct horse", LIGHT)
    path = tmp_path / SIDE_FILE
    content = path.read_bytes()
    for secret in (made.key, made.key.hex().encode(), base64.b64encode(made.key), b"horse"):
        assert secret not in content
    assert path.stat().st_mode & 0o077 == 0


def test_each_byte_of_the_side_file_counts(tmp_path: Path) -> None:
    create(tmp_path, "right", LIGHT)
    path = tmp_path / SIDE_FILE
    content = path.read_bytes()
    same = from_text(content.decode())
    for at in range(len(content)):
        changed = bytes([*content[:at], content[at] ^ 1, *content[at + 1 :]])
        try:
            assert from_text(changed.decode()) == same, at
        except Malformed:
            continue


@pytest.mark.parametrize("content", [b"", b"{}", b"null", b"[]", b"\xff", b"[" * 60_000, b"{" * 9])
def test_a_damaged_side_file_is_told_from_a_wrong_passphrase(
    tmp_path: Path, content: bytes
) -> None:
    create(tmp_path, "right", LIGHT)
    (tmp_path / SIDE_FILE).write_bytes(content)
    with pytest.raises(KeyFileDamaged, match="recovery key"):
        unlock(tmp_path, "right")


def resummed(path: Path, **changes: Any) -> None:
    content = json.loads(path.read_text())
    del content["sum"]
    content["passphrase"].update(changes)
    path.write_text(json.dumps({**content, "sum": _sum(content)}))


@pytest.mark.parametrize(
    "change",
    [{"memory_kib": 2**31}, {"memory_kib": True}, {"passes": 0}, {"lanes": 99}, {"salt": "AAAA"}],
)
def test_a_side_file_cannot_ask_for_any_amount_of_work(
    tmp_path: Path, change: dict[str, Any]
) -> None:
    create(tmp_path, "right", LIGHT)
    resummed(tmp_path / SIDE_FILE, **change)
    with pytest.raises(KeyFileDamaged):
        unlock(tmp_path, "right")


def test_a_newer_side_file_is_said_to_be_newer(tmp_path: Path) -> None:
    create(tmp_path, "right", LIGHT)
    path = tmp_path / SIDE_FILE
    path.write_text(json.dumps({**json.loads(path.read_text()), "version": 3}))
    with pytest.raises(KeyFileDamaged, match="newer version"):
        unlock(tmp_path, "right")


def test_the_recovery_key_opens_with_and_without_the_side_file(tmp_path: Path) -> None:
    made = create(tmp_path, "right", LIGHT)
    typed = RecoveryKey.from_text(made.text)
    assert unlock_by_recovery_key(tmp_path, typed) == made.key
    with pytest.raises(WrongRecoveryKey):
        unlock_by_recovery_key(tmp_path, RecoveryKey(bytes(32)))
    (tmp_path / SIDE_FILE).unlink()
    assert unlock_by_recovery_key(tmp_path, typed) == made.key
