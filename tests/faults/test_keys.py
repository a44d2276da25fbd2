"""Keys that are lost, wrong, mistyped or half changed; keyrings that do not do what they should."""

import hashlib
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from time import monotonic

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from ccm_minutes.adapters.keyrings import LIMIT, SystemKeyring, strong
from ccm_minutes.adapters.keys import SIDE_FILE, BadRecoveryKey, KeyFileDamaged, RecoveryKey
from ccm_minutes.adapters.store.lock import HOLDER, LOCK
from ccm_minutes.adapters.store.open import key_of, open_store
from ccm_minutes.application.remembering import NotRemembered, Remembering
from ccm_minutes.cli.wiring.one_store import OneStore
from ccm_minutes.domain.errors import MinutesError, WrongKey
from ccm_minutes.gui.outside import ForThisStart
from tests.fakes import keyrings as fakes
from tests.faults import share
from tests.faults.conftest import Told
from tests.faults.robots.keys import NEW
from tests.faults.robots.killing import Nursery, nursery
from tests.faults.stores import LIGHT, MEETING, PASSPHRASE, everything, opened

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BAD: dict[str, Callable[[], KeyringBackend]] = {
    "absent": fail.Keyring,
    "locked": fakes.Locked,
    "refusing": fakes.Refusing,
    "broken": fakes.Broken,
    "null": null.Keyring,
    "wrong value": fakes.Lying,
    "no key at all": fakes.Garbled,
    "hanging 60 s": fakes.Hanging,
}


def state_of(folder: Path) -> dict[str, str]:
    """Every file of a store but the lock; also those that no one should have made."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in (LOCK, HOLDER)
    }


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[KeyringBackend], None]]:
    """Makes a backend the keyring of this computer, a strong one by its name."""
    before = keyring.get_keyring()

    def used(backend: KeyringBackend) -> None:
        if backend.__module__.startswith("tests."):
            monkeypatch.setitem(strong.STRONG, strong._path(backend), "Test Keyring")
        keyring.set_keyring(backend)

    yield used
    keyring.set_keyring(before)


@pytest.mark.parametrize("kind", BAD)
def test_whatever_the_keyring_does_the_passphrase_is_asked_for_in_time(
    folder: Path, use: Callable[[KeyringBackend], None], told: Told, kind: str
) -> None:
    use(fakes.Good())
    limit = LIMIT if share(ci=0, full=1) else 0.2
    with ExitStack() as held:
        remembering = Remembering(SystemKeyring(limit), ForThisStart())
        stores = OneStore(folder, held, remembering, LIGHT)
        stores.remember(PASSPHRASE)
        before = state_of(folder)
        bad = BAD[kind]()
        use(bad)

        begun = monotonic()
        with pytest.raises(NotRemembered, match="Type the passphrase"):
            stores.recall()
        took = monotonic() - begun
        # The name is asked for afterwards; one that hangs is not waited for twice.
        assert stores.whereabouts().remembered

        assert took < limit + 1
        assert state_of(folder) == before
        assert stores.open(PASSPHRASE).load(MEETING).details.id == MEETING
        if isinstance(bad, fakes.Hanging):
            bad.over.set()
    told(f"keyring {kind}", 1, f"passphrase asked for after {took:.1f} s")


def wrong_passphrases(cases: int) -> Iterator[str]:
    chance = random.Random(5)
    for case in range(cases):
        at = chance.randrange(len(PASSPHRASE))
        yield (
            PASSPHRASE[:at] + PASSPHRASE[at + 1 :],
            PASSPHRASE[:at] + PASSPHRASE[at].swapcase() + "x" + PASSPHRASE[at + 1 :],
            f"{PASSPHRASE} ",
            PASSPHRASE + "\0",
        )[case % 4]


def test_a_wrong_passphrase_opens_and_changes_nothing(folder: Path, told: Told) -> None:
    cases = share(ci=20, full=500)
    before = state_of(folder)
    for passphrase in wrong_passphrases(cases):
        with (
            pytest.raises(WrongKey, match="does not open the store"),
            open_store(folder, passphrase, for_writing=True),
        ):
            pass
    assert state_of(folder) == before
    told("wrong passphrase", cases)


def spoilt(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    kind = chance.randrange(4)
    if kind == 0:
        return content[:at]
    if kind == 1:
        return content[:at] + bytes([content[at] ^ (1 << chance.randrange(8))]) + content[at + 1 :]
    if kind == 2:
        return content[:at] + bytes(chance.randrange(1, 9)) + content[at:]
    return chance.randbytes(at)


def test_a_damaged_side_file_is_told_from_a_wrong_passphrase(folder: Path, told: Told) -> None:
    cases, harmless = share(ci=150, full=5000), 0
    whole = (folder / SIDE_FILE).read_bytes()
    for case in range(cases):
        (folder / SIDE_FILE).write_bytes(spoilt(whole, random.Random(case)))
        before = state_of(folder)
        try:
            key_of(folder, PASSPHRASE)
        except KeyFileDamaged:
            pass
        else:
            harmless += 1
        assert state_of(folder) == before
    told("damaged side file", cases, f"{cases - harmless} told, {harmless} harmless")
    assert harmless < cases // 10


def single_errors(text: str) -> Iterator[tuple[str, set[int]]]:
    """Every single typing error in groups without separators, with the groups it touches."""
    for at, typed in enumerate(text):
        here = at // 5 + 1
        yield text[:at] + text[at + 1 :], {here}
        yield text[:at] + typed + text[at:], {here}
        for other in ALPHABET:
            if other != typed:
                yield text[:at] + other + text[at + 1 :], {here}
        following = text[at + 1 : at + 2]
        if following not in ("", typed):
            exchanged = text[:at] + following + typed + text[at + 2 :]
            yield exchanged, {here, (at + 1) // 5 + 1}


def named(sentence: str) -> set[int]:
    words = sentence.split(" of the recovery key", maxsplit=1)[0].replace(",", " ").split()
    return {int(word) for word in words if word.isdigit()}


def test_each_single_typing_error_in_a_recovery_key_is_placed_and_changes_nothing(
    folder: Path, told: Told
) -> None:
    text = RecoveryKey(key_of(folder, PASSPHRASE)).text.replace("-", "")
    before, cases, exact = state_of(folder), 0, 0
    with ExitStack() as held:
        stores = OneStore(folder, held, Remembering(fakes.InMemory(), ForThisStart()), LIGHT)
        for typed, touched in single_errors(text):
            with pytest.raises(BadRecoveryKey) as caught:
                stores.recover(typed, "another")
            assert touched <= named(caught.value.sentence), caught.value.sentence
            exact += touched == named(caught.value.sentence)
            cases += 1
    assert state_of(folder) == before
    told("single typing error in the recovery key", cases, f"all placed, {exact} in one group")
    assert exact > cases * 0.9


@pytest.fixture(scope="module")
def nest() -> Iterator[Nursery]:
    """Robots that change what opens a store."""
    with nursery("keys") as one:
        yield one


def died(nest: Nursery, *told: object) -> bool:
    """Lets a robot work that ends itself; whether it died before it was done."""
    assert nest.process.stdin is not None
    assert nest.process.stdout is not None
    print("\t".join(map(str, told)), file=nest.process.stdin, flush=True)
    nest.process.stdout.readline()
    said = ""
    while (line := nest.process.stdout.readline()) != "killed\n":
        assert line, "the nursery is gone"
        said += line
    return "done" not in said


def opens_with(folder: Path, passphrase: str) -> bool:
    try:
        with open_store(folder, passphrase, for_writing=True) as register:
            return not register.unsound() and bool(register.load(MEETING))
    except MinutesError:
        return False


def must_open(folder: Path, what: str) -> None:
    """Sees to it that one passphrase opens all of the store; the recovery key always does."""
    by_old, by_new = opens_with(folder, PASSPHRASE), opens_with(folder, NEW)
    if what == "recover":
        assert not by_old
        return
    assert by_old != by_new
    assert not list(folder.glob(".*"))
    assert by_old or what == "passphrase"


@pytest.mark.parametrize("what", ["passphrase", "rekey", "recover"])
def test_killed_at_any_step_the_old_way_in_holds_or_the_new_one(
    folder: Path, tmp_path: Path, told: Told, nest: Nursery, what: str
) -> None:
    with opened(folder) as register:
        truth = everything(register)
    key, steps = key_of(folder, PASSPHRASE), share(ci=5, full=1000)
    chance, step, cases = random.Random(what), 0, 0
    while cases < steps:
        step += 1 if steps > 100 else chance.randrange(1, 5 if what == "rekey" else 3)
        case = Path(shutil.copytree(folder, tmp_path / f"case-{step}"))
        killed = died(nest, case, what, step)
        cases += 1
        must_open(case, what)
        if what == "recover":
            with ExitStack() as held:
                keyring_ = Remembering(fakes.InMemory(), ForThisStart())
                stores = OneStore(case, held, keyring_, LIGHT)
                stores.recover(RecoveryKey(key).text, PASSPHRASE)
        if opens_with(case, PASSPHRASE):
            with opened(case) as register:
                assert everything(register) == truth
        shutil.rmtree(case)
        if not killed:
            break
    told(f"killed at each step of {what}", cases)
    assert cases > 2


def test_killed_at_any_moment_of_a_new_key_all_is_there(
    folder: Path, tmp_path: Path, told: Told, nest: Nursery
) -> None:
    with opened(folder) as register:
        truth = everything(register)
    cases = share(ci=5, full=200)
    for number in range(cases):
        case = Path(shutil.copytree(folder, tmp_path / "case"))
        nest.until_killed(0, random.Random(number).random() * 0.2, case, "rekey", 0)
        with opened(case) as register:
            assert everything(register) == truth
            assert not register.unsound()
        shutil.rmtree(case)
    told("killed while the store is given a new key", cases)
