"""Backups as files: what is in them, and every way in which they may be wrong."""

import hashlib
import json
import random
import zipfile
from pathlib import Path
from typing import Any

import pytest

from ccm_minutes.adapters.packages.container import opened_package
from ccm_minutes.adapters.packages.faults import DamagedBackup, NewerBackup, NoBackup
from ccm_minutes.adapters.packages.manifest import DATABASE, SETTINGS, SIDE_FILE
from ccm_minutes.adapters.packages.sealing import NotSealedHere, Sealing
from ccm_minutes.adapters.store import SqlRegister
from ccm_minutes.adapters.store.packing import check, open_settings, pack
from ccm_minutes.domain.errors import OutputFault
from tests.samples import small_meeting

LETTERHEAD = {"letterheads/0123.docx": b"PK and much more"}


@pytest.fixture
def backup(register: SqlRegister, folder: Path, tmp_path: Path) -> Path:
    """A backup of a store with a meeting."""
    register.take_in([small_meeting()])
    path = tmp_path / "one.ccmbackup"
    pack(register, folder, LETTERHEAD, path, replace=False)
    return path


def test_a_backup_holds_all_that_another_machine_needs(
    backup: Path, register: SqlRegister, folder: Path
) -> None:
    with opened_package(backup) as package:
        assert package.manifest.edits == 1
        assert package.content(SIDE_FILE) == (folder / SIDE_FILE).read_bytes()
        settings = open_settings(package.content(SETTINGS), register.key, backup)
    assert settings == LETTERHEAD
    assert check(backup, register.key).edits == 1


def test_nothing_of_a_meeting_stands_in_the_clear(backup: Path) -> None:
    content = backup.read_bytes()
    assert b"Winter" not in content
    assert b"letterhead" not in content
    assert b"SQLite format" not in content
    with zipfile.ZipFile(backup) as archive:
        assert set(archive.namelist()) == {"manifest.json", DATABASE, SIDE_FILE, SETTINGS}


def test_a_backup_that_was_cut_off_is_damaged(backup: Path, register: SqlRegister) -> None:
    content = backup.read_bytes()
    for length in (0, 3, 40, len(content) // 2, len(content) - 1):
        backup.write_bytes(content[:length])
        with pytest.raises(DamagedBackup):
            check(backup, register.key)


def test_a_bit_that_is_flipped_anywhere_is_noticed(backup: Path) -> None:
    content = backup.read_bytes()
    drawn = random.Random(5)
    places = [0, 8 * len(content) - 1, *(drawn.randrange(8 * len(content)) for _ in range(20))]
    for place in places:
        flipped = bytearray(content)
        flipped[place // 8] ^= 1 << place % 8
        backup.write_bytes(flipped)
        with pytest.raises(DamagedBackup), opened_package(backup):
            pass


def test_another_file_is_no_backup(tmp_path: Path) -> None:
    for name, content in (("notes.txt", b"so it was said"), ("empty", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(NoBackup, match="no backup"), opened_package(tmp_path / name):
            pass
    with pytest.raises(NoBackup, match="cannot be read"), opened_package(tmp_path / "missing"):
        pass


def test_a_key_of_another_store_opens_no_backup(backup: Path) -> None:
    with pytest.raises(DamagedBackup):
        check(backup, bytes(32))


def rewritten(backup: Path, manifest: dict[str, Any], *more: str) -> Path:
    """A backup with another manifest and other members, its digest right all the same."""
    with zipfile.ZipFile(backup) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(backup, "w") as archive:
        for name, content in {**members, "manifest.json": json.dumps(manifest).encode()}.items():
            archive.writestr(name, content)
        for name in more:
            archive.writestr(name, "more")
        archive.comment = bytes(64)
    content = backup.read_bytes()[:-64]
    backup.write_bytes(content + hashlib.sha256(content).hexdigest().encode())
    return backup


def manifest_of(backup: Path) -> dict[str, Any]:
    with zipfile.ZipFile(backup) as archive:
        value: dict[str, Any] = json.loads(archive.read("manifest.json"))
    return value


def test_a_backup_of_a_newer_program_is_told(backup: Path) -> None:
    rewritten(backup, {**manifest_of(backup), "version": 2})
    with pytest.raises(NewerBackup), opened_package(backup):
        pass


@pytest.mark.parametrize("change", [{"parts": []}, {"edits": "many"}, {"format": "other"}])
def test_a_manifest_that_somebody_else_wrote_is_refused(
    backup: Path, change: dict[str, Any]
) -> None:
    rewritten(backup, {**manifest_of(backup), **change})
    with pytest.raises(NoBackup), opened_package(backup):
        pass


@pytest.mark.parametrize("name", ["../store.db", "more.txt", "store.db"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_that_no_backup_has_is_refused(backup: Path, name: str) -> None:
    rewritten(backup, manifest_of(backup), name)
    with pytest.raises(DamagedBackup), opened_package(backup):
        pass


def test_a_backup_that_is_there_is_replaced_only_where_that_is_wished(
    backup: Path, register: SqlRegister, folder: Path
) -> None:
    before = backup.read_bytes()
    with pytest.raises(OutputFault):
        pack(register, folder, {}, backup, replace=False)
    assert backup.read_bytes() == before
    pack(register, folder, {}, backup, replace=True)
    assert backup.read_bytes() != before
    assert [path.name for path in backup.parent.glob("*.part")] == []


def test_a_seal_opens_with_its_own_key_and_purpose_alone() -> None:
    sealed = Sealing(bytes(32), b"one").seal(b"words", b"beside")
    assert Sealing(bytes(32), b"one").open(sealed, b"beside") == b"words"
    for other, beside in (
        (Sealing(bytes(32), b"two"), b"beside"),
        (Sealing(bytes([1] * 32), b"one"), b"beside"),
        (Sealing(bytes(32), b"one"), b""),
    ):
        with pytest.raises(NotSealedHere):
            other.open(sealed, beside)
    with pytest.raises(NotSealedHere):
        Sealing(bytes(32), b"one").open(sealed[:20])
