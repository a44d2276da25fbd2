"""The keyring of this computer, good, bad and hanging."""

import subprocess
import sys
from collections.abc import Callable
from threading import Timer
from time import monotonic

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend

from ccm_minutes.adapters.keyrings import LIMIT, SystemKeyring
from ccm_minutes.adapters.keyrings.patient import SERVICE
from ccm_minutes.application.remembering import NotRemembered
from tests.adapters.keyrings.conftest import Use
from tests.fakes import keyrings as fakes

KEY = bytes(range(32))


def test_a_key_is_remembered_recalled_and_forgotten(use: Use) -> None:
    backend = fakes.Good()
    use(backend)
    system = SystemKeyring()

    assert system.name() == "Test Keyring"
    assert system.recall("store") is None
    system.remember("store", KEY)
    assert system.recall("store") == KEY
    assert backend.kept == {(SERVICE, "store"): KEY.hex()}
    system.forget("store")
    system.forget("store")
    assert backend.kept == {}


@pytest.mark.parametrize("weak", [null.Keyring, fail.Keyring])
def test_a_keyring_that_keeps_nothing_is_none(use: Use, weak: Callable[[], KeyringBackend]) -> None:
    use(weak())
    system = SystemKeyring()

    assert system.name() == ""
    assert system.recall("store") is None
    with pytest.raises(NotRemembered, match="take it away"):
        system.forget("store")
    with pytest.raises(NotRemembered):
        system.remember("store", KEY)


def test_of_a_chain_only_a_strong_one_is_given_the_key(
    use: Use, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Plaintext(fakes.Good):
        pass

    weak, strong = Plaintext(), fakes.Good()
    use(strong)
    monkeypatch.setattr(ChainerBackend, "backends", [weak, strong])
    use(ChainerBackend())  # type: ignore[no-untyped-call]
    SystemKeyring().remember("store", KEY)

    assert weak.kept == {}
    assert strong.kept != {}


@pytest.mark.parametrize(
    "bad", [fakes.Locked, fakes.Refusing, fakes.Broken, fakes.Forgetful, fakes.Lying, fakes.Garbled]
)
def test_what_is_not_read_back_is_not_remembered(use: Use, bad: type[fakes.Good]) -> None:
    backend = bad()
    use(backend)
    with pytest.raises(NotRemembered, match="did not take the key"):
        SystemKeyring().remember("store", KEY)
    assert backend.kept == {}


@pytest.mark.parametrize("bad", [fakes.Locked, fakes.Broken, fakes.Garbled])
def test_a_keyring_that_fails_gives_nothing(use: Use, bad: type[fakes.Good]) -> None:
    use(bad())
    assert SystemKeyring().recall("store") is None


def test_it_is_waited_for_no_longer_than_five_seconds_and_never_twice(use: Use) -> None:
    assert LIMIT == 5.0
    backend = fakes.Hanging()
    use(backend)
    system = SystemKeyring(limit=0.05)
    assert system.recall("store") is None
    begun = monotonic()
    assert SystemKeyring.name(system) == ""
    with pytest.raises(NotRemembered, match="does not answer"):
        system.remember("store", KEY)
    assert monotonic() - begun < 0.05
    backend.over.set()


def test_nobody_waits_once_it_is_given_up(use: Use) -> None:
    backend = fakes.Hanging()
    use(backend)
    system = SystemKeyring()
    Timer(0.05, system.give_up).start()
    begun = monotonic()
    assert system.recall("store") is None
    assert SystemKeyring.name(system) == ""
    assert monotonic() - begun < LIMIT / 2
    backend.over.set()


_HANGS = """
import keyring, sys
from tests.fakes.keyrings import Hanging
from ccm_minutes.adapters.keyrings import SystemKeyring, strong
keyring.set_keyring(Hanging())
strong.STRONG["tests.fakes.keyrings.Hanging"] = "Test Keyring"
print(SystemKeyring(limit=0.1).recall("store"))
"""


def test_a_hanging_keyring_does_not_keep_the_program_from_ending() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _HANGS], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "None\n", "")


def test_the_library_is_not_loaded_before_it_is_asked() -> None:
    lines = (
        "import sys, ccm_minutes.adapters.keyrings as k",
        "assert 'keyring' not in sys.modules",
        "k.SystemKeyring().name()",
        "assert 'keyring' in sys.modules",
    )
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], check=False)
    assert done.returncode == 0
