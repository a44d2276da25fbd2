"""Verbs for passphrase, recovery key and keyring."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ccm_minutes.adapters.keys import SIDE_FILE, RecoveryKey
from ccm_minutes.adapters.store.open import key_of
from ccm_minutes.cli.wiring import key_room
from tests.cli.calls import Caller
from tests.cli.conftest import LIGHT, PASSPHRASE
from tests.fakes.keyrings import InMemory


@pytest.fixture(autouse=True)
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slots that cost little; what the cost is stands in the tests of keys."""
    init = key_room.KeyRoom.__init__

    def cheap(self: key_room.KeyRoom, *given: object, **named: object) -> None:
        init(self, *given, **{"cost": LIGHT, **named})  # type: ignore[arg-type]

    monkeypatch.setattr(key_room.KeyRoom, "__init__", cheap)


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> InMemory:
    one = InMemory()
    monkeypatch.setattr(key_room, "SystemKeyring", lambda: one)
    monkeypatch.setenv("CCM_MINUTES_HOME", str(tmp_path / "home"))
    return one


@pytest.fixture
def other_file(tmp_path: Path) -> Path:
    path = tmp_path / "other"
    path.write_text("another one\n", encoding="utf-8")
    return path


def recovery_file(folder: Path, text: str) -> Path:
    path = folder / "sheet.txt"
    path.write_text(text, encoding="utf-8")
    return path


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if not path.name.endswith(("-shm", "-wal", ".lock", "held-by.json"))
    }


def test_the_passphrase_is_changed(
    call: Caller, folder: Path, passphrase_file: Path, other_file: Path
) -> None:
    options = ("--store", folder, "--passphrase-file")
    assert (
        call("passphrase", *options, passphrase_file, "--new-passphrase-file", other_file).status
        == 0
    )
    assert call("list", *options, passphrase_file).status == 3
    assert call("list", *options, other_file).status == 0
    before = files_of(folder)
    again = call("passphrase", *options, passphrase_file, "--new-passphrase-file", other_file)
    assert (again.status, files_of(folder)) == (3, before)


def test_the_recovery_key_gives_a_new_passphrase_with_the_side_file_gone(
    call: Caller, folder: Path, other_file: Path, tmp_path: Path
) -> None:
    sheet = recovery_file(tmp_path, RecoveryKey(key_of(folder, PASSPHRASE)).text.lower())
    (folder / SIDE_FILE).unlink()
    options = ("--store", folder, "--passphrase-file", other_file)
    lost = call("list", *options)
    assert (lost.status, "recovery key" in lost.err) == (4, True)
    assert call("recover", *options, "--recovery-key-file", sheet).status == 0
    assert call("list", *options).status == 0


@pytest.mark.parametrize(
    "fault",
    [
        (lambda text: "0" * 5 + text[5:], 2, "Group 1 "),
        (lambda text: text[1:], 2, "Group 1 "),
        (lambda _: RecoveryKey(bytes(32)).text, 3, "another store"),
        (lambda _: "", 2, "is empty"),
    ],
)
def test_a_recovery_key_that_is_none_of_this_store_changes_nothing(
    call: Caller,
    folder: Path,
    other_file: Path,
    tmp_path: Path,
    fault: tuple[Callable[[str], str], int, str],
) -> None:
    spoilt, status, says = fault
    sheet = recovery_file(tmp_path, spoilt(RecoveryKey(key_of(folder, PASSPHRASE)).text))
    before = files_of(folder)
    options = ("--store", folder, "--passphrase-file", other_file)
    answer = call("recover", *options, "--recovery-key-file", sheet)
    assert (answer.status, says in answer.err) == (status, True)
    assert files_of(folder) == before


def test_a_store_gets_a_new_key_and_its_sheet(
    call: Caller, store: tuple[object, ...], folder: Path, tmp_path: Path
) -> None:
    old = key_of(folder, PASSPHRASE)
    sheet = tmp_path / "sheet.html"
    answer = call("rekey", *store, "--json", "--sheet", sheet)
    key = RecoveryKey.from_text(answer.value["recovery_key"]).key
    assert key == key_of(folder, PASSPHRASE) != old
    assert key_of(Path(answer.value["set_aside"]), PASSPHRASE) == old
    assert all(group in sheet.read_text() for group in answer.value["recovery_key"].split("-"))
    assert call("doctor", *store).status == 0


def test_a_sheet_that_cannot_be_written_stops_before_anything_is_done(
    call: Caller, passphrase_file: Path, tmp_path: Path
) -> None:
    options = ("--store", tmp_path / "new", "--passphrase-file", passphrase_file)
    assert call("init", *options, "--sheet", tmp_path / "none" / "sheet.html").status == 6
    assert not (tmp_path / "new").exists()


def test_the_keyring_opens_the_store_until_it_forgets(
    call: Caller, folder: Path, store: tuple[object, ...], keyring: InMemory
) -> None:
    assert "could remember" in call("keyring", *store).out
    remembered = call("keyring", *store, "--remember", "--json").value
    assert remembered == {"keyring": "Secret Service", "remembered": True}
    assert call("list", "--store", folder).status == 0
    assert "remembered by the Secret Service" in call("doctor", "--store", folder).out
    assert call("keyring", *store, "--forget").status == 0
    assert keyring.kept == {}
    assert call("list", "--store", folder).status == 2


def test_a_wrong_value_is_not_used_and_the_passphrase_is_asked_for(
    call: Caller, folder: Path, store: tuple[object, ...], keyring: InMemory
) -> None:
    call("keyring", *store, "--remember")
    keyring.kept = dict.fromkeys(keyring.kept, bytes(32))
    before = files_of(folder)
    answer = call("list", "--store", folder)
    assert "another key, which was not used" in answer.err
    assert "no terminal" in answer.err
    assert (answer.status, files_of(folder)) == (2, before)


def test_a_new_key_is_remembered_in_place_of_the_old_one(
    call: Caller, folder: Path, store: tuple[object, ...], keyring: InMemory
) -> None:
    call("keyring", *store, "--remember")
    old = dict(keyring.kept)
    assert call("rekey", *store).status == 0
    assert len(keyring.kept) == 1
    assert keyring.kept != old
    assert call("list", "--store", folder).status == 0


def test_no_verb_of_keys_asks_where_there_is_no_store(call: Caller, tmp_path: Path) -> None:
    for words in (("passphrase",), ("recover",), ("rekey",), ("keyring", "--remember")):
        answer = call(*words, "--store", tmp_path / "none")
        assert (answer.status, "There is no store" in answer.err) == (2, True)
    assert call("keyring", "--remember", "--forget", "--store", tmp_path).status == 2
