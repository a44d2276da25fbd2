"""The pages of a store as they are without their encryption, free ones included."""

from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_PAGE: Final = 4096
_SALT: Final = 16
_RESERVED: Final = 80
"""Bytes at the end of each page: an initialisation vector of 16, then a digest and padding."""


def decrypted(database: Path, key: bytes) -> bytes:
    """Every page of a database of SQLCipher 4, one after another."""
    raw = database.read_bytes()
    assert len(raw) % _PAGE == 0
    return b"".join(_page(raw[at : at + _PAGE], at == 0, key) for at in range(0, len(raw), _PAGE))


def _page(page: bytes, first: bool, key: bytes) -> bytes:
    vector = page[-_RESERVED : -_RESERVED + 16]
    reader = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return reader.update(page[_SALT if first else 0 : -_RESERVED]) + reader.finalize()
