"""What stands in the side file of a store: sealed keys and a check value, nothing secret."""

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass, replace
from typing import Any

from ccm_minutes.adapters.keys.slot import KEY_BYTES, NONCE_BYTES, SALT_BYTES, Cost, Slot

_FORMAT = "ccm-minutes/key"
_VERSION = 1
_VERSION_OF_TWO = 2
"""Of a file with two keys, which an older program would take for one: it must refuse it."""
_TAG_BYTES = 16
_CHECK_PURPOSE = b"ccm-minutes key check 1"

_MOST = Cost(memory_kib=1024 * 1024, passes=16, lanes=8)


class Malformed(Exception):
    """The text is no side file, or not the one that was written."""


class Newer(Exception):
    """A newer version of the program wrote the side file."""


@dataclass(frozen=True, slots=True)
class SideFile:
    """The content of the side file.

    Attributes:
        check: what ``check_value`` gives for the right key, and for no other.
        slot: the key sealed by the passphrase.
        coming: the same for the key that the store is being given, while that is under way.
    """

    check: str
    slot: Slot
    coming: "SideFile | None" = None

    @property
    def each(self) -> "tuple[SideFile, ...]":
        """The key, and the one that comes."""
        return (self,) if self.coming is None else (self, self.coming)


def check_value(key: bytes) -> str:
    """A value that tells the right key from a wrong one and gives nothing of it away."""
    return hmac.new(key, _CHECK_PURPOSE, hashlib.sha256).hexdigest()[:32]


def to_text(side: SideFile) -> str:
    """The text of the side file."""
    content: dict[str, Any] = {
        "format": _FORMAT,
        "version": _VERSION if side.coming is None else _VERSION_OF_TWO,
        **_sealed(side),
    }
    if side.coming is not None:
        content["coming"] = _sealed(side.coming)
    return json.dumps({**content, "sum": _sum(content)}, indent=2) + "\n"


def _sealed(side: SideFile) -> dict[str, Any]:
    slot = side.slot
    return {
        "check": side.check,
        "passphrase": {
            "kdf": "argon2id",
            "memory_kib": slot.cost.memory_kib,
            "passes": slot.cost.passes,
            "lanes": slot.cost.lanes,
            "salt": base64.b64encode(slot.salt).decode(),
            "cipher": "aes-256-gcm",
            "nonce": base64.b64encode(slot.nonce).decode(),
            "sealed": base64.b64encode(slot.sealed).decode(),
        },
    }


def from_text(text: str) -> SideFile:
    """What ``to_text`` wrote.

    Raises:
        Malformed: anything in it was changed.
        Newer: a newer version of the program wrote it.
    """
    try:
        content = json.loads(text)
        if content["format"] == _FORMAT and content["version"] > _VERSION_OF_TWO:
            raise Newer
        if content.pop("sum") != _sum(content):
            raise Malformed
        coming = _lock(content["coming"]) if "coming" in content else None
        return replace(_lock(content), coming=coming)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Malformed from None


def _sum(content: dict[str, Any]) -> str:
    """Tells a damaged file from a wrong passphrase, which both fail to open the slot."""
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _lock(given: dict[str, Any]) -> SideFile:
    return SideFile(str(given["check"]), _slot(given["passphrase"]))


def _slot(given: dict[str, Any]) -> Slot:
    if (given["kdf"], given["cipher"]) != ("argon2id", "aes-256-gcm"):
        raise Malformed
    cost = Cost(
        _within(given["memory_kib"], _MOST.memory_kib),
        _within(given["passes"], _MOST.passes),
        _within(given["lanes"], _MOST.lanes),
    )
    if cost.memory_kib < 8 * cost.lanes:
        raise Malformed
    return Slot(
        cost,
        _bytes(given["salt"], SALT_BYTES),
        _bytes(given["nonce"], NONCE_BYTES),
        _bytes(given["sealed"], KEY_BYTES + _TAG_BYTES),
    )


def _within(value: Any, most: int) -> int:
    if type(value) is not int or not 1 <= value <= most:
        raise Malformed
    return value


def _bytes(text: Any, size: int) -> bytes:
    value = base64.b64decode(text, validate=True)
    if len(value) != size:
        raise Malformed
    return value
