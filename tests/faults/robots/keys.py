"""A robot that changes what opens a store, and dies at a step of it: ``folder what step``."""

import os
import signal
import sys
from pathlib import Path
from typing import Any

from ccm_minutes.adapters import keys
from ccm_minutes.adapters.keys import SIDE_FILE, RecoveryKey
from ccm_minutes.adapters.store.open import key_of
from ccm_minutes.adapters.store.recovering import recover
from ccm_minutes.adapters.store.rekeying import rekey
from tests.faults.robots.birth import bear, say
from tests.faults.stores import LIGHT, PASSPHRASE

NEW = "another invented phrase"
_STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.link", "os.rmdir"}


def work(folder: str, what: str, step: str) -> None:
    """Does it; at 0 it lives to the end, and waits there."""
    store = Path(folder)
    recovery = RecoveryKey(key_of(store, PASSPHRASE)) if what == "recover" else None
    if recovery is not None:
        (store / SIDE_FILE).unlink()
    die_at(int(step), store)
    if recovery is not None:
        recover(store, recovery, NEW, cost=LIGHT)
    elif what == "rekey":
        rekey(store, PASSPHRASE, cost=LIGHT)
    else:
        keys.change_passphrase(store, PASSPHRASE, NEW, LIGHT)
    say("done")
    if step != "0":
        os._exit(0)


def die_at(step: int, folder: Path) -> None:
    """Ends this process before the step at which it would next touch a file of the store."""
    left = [step]

    def touched(event: str, given: tuple[Any, ...]) -> None:
        if step and event in _STEPS and str(given[0]).startswith(str(folder)):
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(touched)


if __name__ == "__main__":
    bear(work)
