"""The keyring of this computer, as a test wants it."""

from collections.abc import Callable, Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend

from ccm_minutes.adapters.keyrings import strong

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
