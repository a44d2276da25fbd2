"""``backup`` and ``restore``: a whole store into one file, and back."""

from pathlib import Path

import pytest

from ccm_minutes.adapters.store.lock import only_writer
from tests.cli.calls import SAMPLE_ID, Caller

Store = tuple[object, ...]


@pytest.fixture
def backup(call: Caller, store: Store, tmp_path: Path) -> Path:
    """A backup of the store with the sample meeting."""
    path = tmp_path / "all.ccmbackup"
    assert call("backup", "--out", path, *store).status == 0
    return path


def test_a_store_goes_into_one_file_and_comes_back_elsewhere(
    call: Caller, store: Store, backup: Path, tmp_path: Path, passphrase_file: Path
) -> None:
    elsewhere = ("--store", tmp_path / "new", "--passphrase-file", passphrase_file)

    answer = call("restore", backup, *elsewhere)

    assert answer.status == 0
    assert "1 meetings" in answer.out
    shown = [call("show", SAMPLE_ID, *of).out for of in (store, elsewhere)]
    assert shown[0] == shown[1] != ""
    assert call("doctor", *elsewhere).status == 0


def test_a_backup_is_made_while_the_store_is_open_elsewhere(
    call: Caller, store: Store, folder: Path, tmp_path: Path
) -> None:
    with only_writer(folder):
        answer = call("backup", "--out", tmp_path / "b", *store, "--json")
    assert answer.status == 0
    assert answer.value["meetings"] == 1


def test_a_backup_over_a_file_needs_leave(call: Caller, store: Store, backup: Path) -> None:
    before = backup.read_bytes()
    assert call("backup", "--out", backup, *store).status == 6
    assert backup.read_bytes() == before
    assert call("backup", "--out", backup, "--replace", *store).status == 0
    assert call("backup", "--out", backup.parent / "no" / "b", *store).status == 6


def test_a_store_that_is_there_is_set_aside_only_with_leave(
    call: Caller, store: Store, backup: Path, folder: Path, passphrase_file: Path
) -> None:
    refused = call("restore", backup, *store)
    assert refused.status == 6
    assert "--replace" in refused.err

    answer = call("restore", backup, "--replace", *store, "--json")

    assert answer.status == 0
    aside = Path(answer.value["set_aside"])
    assert aside.is_relative_to(folder)
    there = call("list", "--store", aside, "--passphrase-file", passphrase_file)
    assert SAMPLE_ID in there.out
    assert SAMPLE_ID in call("list", *store).out


def test_a_damaged_store_is_restored(
    call: Caller, store: Store, backup: Path, folder: Path
) -> None:
    (folder / "store.db").write_bytes(b"garbage" * 1000)
    assert call("list", *store).status == 4
    assert call("restore", backup, "--replace", *store).status == 0
    assert SAMPLE_ID in call("list", *store).out


def test_the_wrong_passphrase_is_told_as_such(call: Caller, backup: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("other words")
    answer = call("restore", backup, "--store", tmp_path / "n", "--passphrase-file", wrong)
    assert answer.status == 3
    assert not (tmp_path / "n").exists()


def test_what_is_no_backup_is_told_before_a_passphrase_is_asked_for(
    call: Caller, backup: Path, tmp_path: Path
) -> None:
    (tmp_path / "notes").write_text("so it was said")
    for name, status in (("notes", 2), ("missing", 2)):
        assert call("restore", tmp_path / name, "--store", tmp_path / "n").status == status
    backup.write_bytes(backup.read_bytes()[:-100])
    assert call("restore", backup, "--store", tmp_path / "n").status == 4


def test_a_recovery_key_restores(call: Caller, tmp_path: Path, passphrase_file: Path) -> None:
    made = ("--store", tmp_path / "made", "--passphrase-file", passphrase_file)
    key = call("init", *made).out
    (tmp_path / "key").write_text(key)
    call("backup", "--out", tmp_path / "b", *made)

    answer = call(
        "restore",
        tmp_path / "b",
        "--store",
        tmp_path / "n",
        "--recovery-key-file",
        tmp_path / "key",
    )

    assert answer.status == 0, answer.err
    opened = call("list", "--store", tmp_path / "n", "--passphrase-file", passphrase_file)
    assert opened.status == 0


def test_letterheads_come_along(
    call: Caller,
    store: Store,
    tmp_path: Path,
    passphrase_file: Path,
    own_home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings = own_home / ".config" / "ccm-minutes"
    (settings / "letterheads").mkdir(parents=True)
    (settings / "letterheads" / "00.docx").write_bytes(b"letterhead")
    (settings / "window.json").write_text("{}")
    call("backup", "--out", tmp_path / "b", *store)
    monkeypatch.setenv("CCM_MINUTES_HOME", str(tmp_path / "home"))

    call("restore", tmp_path / "b", "--passphrase-file", passphrase_file)

    new = tmp_path / "home" / "settings"
    assert (new / "letterheads" / "00.docx").read_bytes() == b"letterhead"
    assert not (new / "window.json").exists()
