"""A key sealed by a passphrase: Argon2id makes a second key of it, AES-GCM does the sealing."""

import secrets
import unicodedata
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from ccm_minutes.domain.errors import InputFault, WrongKey

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
_PURPOSE = b"ccm-minutes passphrase slot 1"


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work a guess at the passphrase takes.

    Attributes:
        memory_kib: memory in KiB.
        passes: passes over that memory.
        lanes: parts that may be worked on at once.
    """

    memory_kib: int
    passes: int
    lanes: int


FULL_COST = Cost(memory_kib=64 * 1024, passes=3, lanes=1)


@dataclass(frozen=True, slots=True)
class Slot:
    """A sealed key; none of it is secret."""

    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes = field(repr=False)


class EmptyPassphrase(InputFault):
    """A passphrase with no character in it."""

    def __init__(self) -> None:
        super().__init__("The passphrase is empty. Choose one of several words.")


class WrongPassphrase(WrongKey):
    """The passphrase does not open the store."""

    def __init__(self) -> None:
        super().__init__(
            "This passphrase does not open the store. Check capitals and the keyboard's "
            "language, and try again; nothing was changed."
        )


def seal(key: bytes, passphrase: str, cost: Cost) -> Slot:
    """Seals a key; with the same passphrase every slot is another one.

    Raises:
        EmptyPassphrase: there is no character in it.
    """
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    sealing = _sealing_key(passphrase, salt, cost)
    return Slot(cost, salt, nonce, AESGCM(sealing).encrypt(nonce, key, _PURPOSE))


def unseal(slot: Slot, passphrase: str) -> bytes:
    """The key in a slot.

    Raises:
        EmptyPassphrase: there is no character in it.
        WrongPassphrase: the passphrase is another one.
    """
    sealing = _sealing_key(passphrase, slot.salt, slot.cost)
    try:
        return AESGCM(sealing).decrypt(slot.nonce, slot.sealed, _PURPOSE)
    except InvalidTag:
        raise WrongPassphrase from None


def _sealing_key(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    if not passphrase:
        raise EmptyPassphrase
    # Keyboards differ in how they compose an accented letter; the passphrase is the same.
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    argon = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return argon.derive(typed)
