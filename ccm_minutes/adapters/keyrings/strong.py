"""The keyrings that keep a secret well, by name: no other is ever given a key.

The library also offers some that store nothing, refuse everything, or write plain text.
"""

from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Final

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import PasswordDeleteError

STRONG: Final[dict[str, str]] = {
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Locker",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
}


def name() -> str:
    """What users call the keyring; empty where there is none of these."""
    backend = _chosen()
    return "" if backend is None else STRONG[_path(backend)]


def get(service: str, account: str) -> str | None:
    """What is kept; None where nothing is."""
    backend = _chosen()
    return None if backend is None else backend.get_password(service, account)


def put(service: str, account: str, secret: str) -> bool:
    """Keeps a secret; whether the keyring gives it back as it was given."""
    backend = _chosen()
    if backend is None:
        return False
    backend.set_password(service, account, secret)
    if backend.get_password(service, account) == secret:
        return True
    with suppress(PasswordDeleteError):
        backend.delete_password(service, account)
    return False


def delete(service: str, account: str) -> bool:
    """Takes a secret away; whether nothing is left of it."""
    backend = _chosen()
    if backend is None:
        return False
    with suppress(PasswordDeleteError):
        backend.delete_password(service, account)
    return backend.get_password(service, account) is None


def _chosen() -> KeyringBackend | None:
    """What this computer uses, if it is one of these: whoever switched it off has none."""
    return next((one for one in _backends(keyring.get_keyring()) if _path(one) in STRONG), None)


def _backends(chosen: Any) -> Iterable[KeyringBackend]:
    # A chain would also hand the key on to a backend that is not named above.
    return chosen.backends if isinstance(chosen, ChainerBackend) else (chosen,)


def _path(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"
