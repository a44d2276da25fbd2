"""The key of a store: random, opened by a passphrase, printed once as a recovery key."""

from ccm_minutes.adapters.keys.changing import (
    DAMAGED,
    announce,
    change_passphrase,
    put_back,
    settle,
)
from ccm_minutes.adapters.keys.recovery import BadRecoveryKey, RecoveryKey
from ccm_minutes.adapters.keys.ring import (
    SIDE_FILE,
    KeyFileDamaged,
    NewerKeyFile,
    NoStore,
    WrongRecoveryKey,
    check_of,
    create,
    read,
    unlock,
    unlock_by_recovery_key,
    unlock_each,
)
from ccm_minutes.adapters.keys.side_file import check_value
from ccm_minutes.adapters.keys.slot import (
    FULL_COST,
    KEY_BYTES,
    Cost,
    EmptyPassphrase,
    WrongPassphrase,
)

__all__ = [
    "DAMAGED",
    "FULL_COST",
    "KEY_BYTES",
    "SIDE_FILE",
    "BadRecoveryKey",
    "Cost",
    "EmptyPassphrase",
    "KeyFileDamaged",
    "NewerKeyFile",
    "NoStore",
    "RecoveryKey",
    "WrongPassphrase",
    "WrongRecoveryKey",
    "announce",
    "change_passphrase",
    "check_of",
    "check_value",
    "create",
    "put_back",
    "read",
    "settle",
    "unlock",
    "unlock_by_recovery_key",
    "unlock_each",
]
