"""``init``: makes a store."""

from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.passphrases import new_passphrase
from ccm_minutes.cli.streams import tell
from ccm_minutes.cli.wiring import store


@verb("init")
def command(call: Call) -> None:
    """Make a store; prints its recovery key, this once."""
    folder = store.folder_of(call)
    store.must_not_be_there(folder)
    recovery_key = store.make(folder, new_passphrase(call.passphrase_file))
    tell(
        f"The store is in {folder}.",
        "This is its recovery key. It opens the store where the passphrase is lost, and it is",
        "shown only now: write it down and keep it apart from this machine.",
    )
    call.answer([recovery_key], {"store": str(folder), "recovery_key": recovery_key})
