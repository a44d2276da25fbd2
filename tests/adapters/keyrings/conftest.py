"""The keyring of this computer, as a test wants it."""

import shutil
from collections.abc import Callable, Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend

from ccm_minutes.adapters.keyrings import strong

_DESKTOP = ("dbus-run-session", "gnome-keyring-daemon")
# Only Linux has one, and prepare.sh puts it there where it may.
collect_ignore = [] if all(map(shutil.which, _DESKTOP)) else ["test_secret_service.py"]

Use = Callable[[KeyringBackend], None]


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Iterator[Use]:
    """Makes a backend that of this computer, under the name of a strong one."""
    before = keyring.get_keyring()

    def used(backend: KeyringBackend) -> None:
        keyring.set_keyring(backend)
        if backend.__module__.startswith("tests."):
            monkeypatch.setitem(strong.STRONG, strong._path(backend), "Test Keyring")

    yield used
    keyring.set_keyring(before)
