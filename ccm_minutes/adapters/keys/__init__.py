"""The key of a store: random, opened by a passphrase, printed once as a recovery key."""

from ccm_minutes.adapters.keys.recovery import BadRecoveryKey, RecoveryKey
from ccm_minutes.adapters.keys.ring import (
    SIDE_FILE,
    KeyFileDamaged,
    NoStore,
    create,
    unlock,
    unlock_by_recovery_key,
)
from ccm_minutes.adapters.keys.slot import FULL_COST, Cost, EmptyPassphrase, WrongPassphrase

__all__ = [
    "FULL_COST",
    "SIDE_FILE",
    "BadRecoveryKey",
    "Cost",
    "EmptyPassphrase",
    "KeyFileDamaged",
    "NoStore",
    "RecoveryKey",
    "WrongPassphrase",
    "create",
    "unlock",
    "unlock_by_recovery_key",
]
