"""Another key for a store."""

from pathlib import Path

import pytest

from ccm_minutes.adapters import keys
from ccm_minutes.adapters.keys import SIDE_FILE, WrongPassphrase
from ccm_minutes.adapters.store import open_store, open_with_key, rekeying
from ccm_minutes.adapters.store.faults import DATABASE, UnreadableStore
from ccm_minutes.adapters.store.open import LostKeyFile, key_of, opens
from ccm_minutes.adapters.store.recovering import DoesNotOpen, recover
from ccm_minutes.adapters.store.rekeying import rekey
from ccm_minutes.domain.errors import InputFault, OutputFault, StoreHeld, WrongKey
from tests.adapters.store.conftest import LIGHT, PASSPHRASE
from tests.samples import small_meeting

MEETING = small_meeting()
STEPS = (
    *("quiet", "copied aside", "set aside", "copied", "rekeyed", "announced", "replaced"),
    "settled",
)


class Killed(BaseException):
    """Stands for the end of the process: nothing of the program runs afterwards."""


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in ("store.lock", "store.held-by.json")
    }


@pytest.fixture
def filled(folder: Path) -> Path:
    with open_store(folder, PASSPHRASE, for_writing=True) as register:
        register.take_in([MEETING])
    return folder


def holds_the_meeting(folder: Path, passphrase: str = PASSPHRASE) -> bool:
    with open_store(folder, passphrase, for_writing=True) as register:
        return register.load("first") == MEETING and not register.unsound()


def test_the_new_key_opens_all_and_the_old_one_nothing(filled: Path) -> None:
    old = key_of(filled, PASSPHRASE)
    rekeyed = rekey(filled, PASSPHRASE, cost=LIGHT)

    assert holds_the_meeting(filled)
    assert rekeyed.recovery.key == key_of(filled, PASSPHRASE) != old
    assert not opens(filled, old)
    with pytest.raises(UnreadableStore), open_with_key(filled, old, for_writing=False):
        pass


def test_the_store_as_it_was_is_set_aside_whole(filled: Path) -> None:
    old = key_of(filled, PASSPHRASE)
    aside = rekey(filled, PASSPHRASE, cost=LIGHT).aside

    assert key_of(aside, PASSPHRASE) == old
    assert holds_the_meeting(aside)
    assert {path.name for path in filled.iterdir()} == {
        *(DATABASE, SIDE_FILE, "set-aside", "store.lock", "store.held-by.json"),
    }


def test_a_wrong_passphrase_gives_no_key(filled: Path) -> None:
    before = files_of(filled)
    with pytest.raises(WrongPassphrase):
        rekey(filled, "wrong", cost=LIGHT)
    assert files_of(filled) == before


def test_a_store_that_is_open_keeps_its_key(filled: Path) -> None:
    with open_store(filled, PASSPHRASE, for_writing=True), pytest.raises(StoreHeld):
        rekey(filled, PASSPHRASE, cost=LIGHT)
    with open_store(filled, PASSPHRASE, for_writing=False) as reader:
        assert reader.meetings()
    assert holds_the_meeting(filled)


def stopped_after(wanted: str, kind: type[BaseException]) -> rekeying.Step:
    def step(name: str) -> None:
        if name == wanted:
            raise kind

    return step


@pytest.mark.parametrize("wanted", STEPS[:-1])
def test_a_failure_at_any_step_leaves_one_key_and_no_part(filled: Path, wanted: str) -> None:
    with pytest.raises(StoreHeld, match="cannot be used now"):
        rekey(filled, PASSPHRASE, cost=LIGHT, step=stopped_after(wanted, OSError))
    assert holds_the_meeting(filled)
    assert len(keys.unlock_each(filled, PASSPHRASE)) == 1
    assert not (filled / rekeying.REKEYED).exists()


def test_a_copy_that_is_not_the_same_takes_no_place(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = iter("abcdefgh")
    monkeypatch.setattr(rekeying, "_digest", lambda _connection: next(told))
    with pytest.raises(UnreadableStore, match="without loss"):
        rekey(filled, PASSPHRASE, cost=LIGHT)
    monkeypatch.undo()
    assert holds_the_meeting(filled)


def test_recovery_makes_another_passphrase_open_it_with_the_side_file_gone(filled: Path) -> None:
    recovery = keys.RecoveryKey(key_of(filled, PASSPHRASE))
    (filled / SIDE_FILE).unlink()
    with pytest.raises(LostKeyFile, match="recover"):
        key_with_side_file(filled)
    recover(filled, recovery, "another", cost=LIGHT)
    assert holds_the_meeting(filled, "another")


def key_with_side_file(folder: Path) -> None:
    with open_store(folder, PASSPHRASE, for_writing=False):
        pass


@pytest.mark.parametrize("content", [None, b"{damaged"])
def test_the_recovery_key_of_another_store_changes_nothing(
    filled: Path, content: bytes | None
) -> None:
    if content is None:
        (filled / SIDE_FILE).unlink()
    else:
        (filled / SIDE_FILE).write_bytes(content)
    before = files_of(filled)
    with pytest.raises(DoesNotOpen):
        recover(filled, keys.RecoveryKey(bytes(32)), "another", cost=LIGHT)
    assert files_of(filled) == before


def test_with_a_sound_side_file_it_is_told_from_damage(filled: Path) -> None:
    recovery = keys.RecoveryKey(key_of(filled, PASSPHRASE))
    with pytest.raises(WrongKey, match="another store"):
        recover(filled, keys.RecoveryKey(bytes(32)), "another", cost=LIGHT)
    (filled / DATABASE).write_bytes(b"no database" * 999)
    before = files_of(filled)
    with pytest.raises(UnreadableStore):
        recover(filled, recovery, "another", cost=LIGHT)
    assert files_of(filled) == before


def test_an_empty_passphrase_or_no_store_recovers_nothing(filled: Path, tmp_path: Path) -> None:
    recovery = keys.RecoveryKey(key_of(filled, PASSPHRASE))
    before = files_of(filled)
    with pytest.raises(InputFault):
        recover(filled, recovery, "", cost=LIGHT)
    with pytest.raises(InputFault, match="no store"):
        recover(tmp_path / "none", recovery, "another", cost=LIGHT)
    assert files_of(filled) == before


def test_a_side_file_that_cannot_be_written_now_keeps_nobody_out(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Killed):
        rekey(filled, PASSPHRASE, cost=LIGHT, step=stopped_after("replaced", Killed))

    def full(_folder: Path, _key: bytes) -> None:
        raise OutputFault("full")

    monkeypatch.setattr(keys, "settle", full)
    assert holds_the_meeting(filled)
    assert len(keys.unlock_each(filled, PASSPHRASE)) == 2
    monkeypatch.undo()
    assert holds_the_meeting(filled)
    assert len(keys.unlock_each(filled, PASSPHRASE)) == 1
