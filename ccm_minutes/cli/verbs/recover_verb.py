"""``recover``: the way back into a store by its recovery key."""

from pathlib import Path

import click

from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.passphrases import new_passphrase, recovery_key_for
from ccm_minutes.cli.wiring import files, store


@verb("recover")
@click.option(
    "--recovery-key-file",
    type=files.PATH,
    metavar="FILE",
    help="Take the recovery key from this file; else it is asked for at the terminal.",
)
def command(call: Call, recovery_key_file: Path | None) -> None:
    """Open the store by its recovery key, and give it a new passphrase.

    The new passphrase is asked for, or taken from --passphrase-file.
    """
    room = store.key_room(call)
    typed = recovery_key_for(recovery_key_file)
    room.check_recovery_key(typed)
    room.recover(typed, new_passphrase(call.passphrase_file))
    call.answer(
        ["The new passphrase opens the store. The recovery key stays as it is."],
        {"store": str(room.folder), "recovered": True},
    )
