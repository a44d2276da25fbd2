"""``passphrase``: another passphrase for the store."""

from pathlib import Path

import click

from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.passphrases import new_passphrase, passphrase_for
from ccm_minutes.cli.wiring import files, store


@verb("passphrase")
@click.option(
    "--new-passphrase-file",
    type=files.PATH,
    metavar="FILE",
    help="Take the new passphrase from this file; else it is asked for at the terminal.",
)
def command(call: Call, new_passphrase_file: Path | None) -> None:
    """Change the passphrase. The recovery key stays as it is."""
    room = store.key_room(call)
    old = passphrase_for(call.passphrase_file)
    room.change_passphrase(old, new_passphrase(new_passphrase_file))
    call.answer(
        [
            "The new passphrase opens the store, and the old one no longer does.",
            "Backups made before still ask for the old one.",
        ],
        {"store": str(room.folder), "changed": True},
    )
