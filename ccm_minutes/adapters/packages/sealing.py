"""Things sealed by a key that is derived from the key of a store, one for each purpose."""

import secrets
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES: Final = 12
TAG_BYTES: Final = 16
_KEY_BYTES: Final = 32


class NotSealedHere(Exception):
    """The seal is broken: another key, or another content than was sealed."""


class Sealing:
    """Seals and opens.

    Args:
        key: of the store, 32 bytes; what is derived from it gives nothing of it away.
        purpose: told apart from every other one; a key for each.
        salt: random, where one purpose has many files.
    """

    def __init__(self, key: bytes, purpose: bytes, salt: bytes | None = None) -> None:
        derived = HKDF(SHA256(), _KEY_BYTES, salt, purpose).derive(key)
        self._cipher = AESGCM(derived)

    def seal(self, content: bytes, beside: bytes = b"") -> bytes:
        """Nonce, sealed content and tag; ``beside`` must be the same when it is opened."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, content, beside)

    def open(self, sealed: bytes, beside: bytes = b"") -> bytes:
        """What was sealed, or ``NotSealedHere``."""
        if len(sealed) < NONCE_BYTES + TAG_BYTES:
            raise NotSealedHere
        try:
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], beside)
        except InvalidTag:
            raise NotSealedHere from None
