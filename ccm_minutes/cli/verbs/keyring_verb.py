"""``keyring``: whether the keyring of this computer remembers the key."""

import click

from ccm_minutes.application.kinds import CannotBeMade
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.passphrases import passphrase_for
from ccm_minutes.cli.wiring import store


@verb("keyring")
@click.option("--remember", is_flag=True, help="Let the keyring remember the key from now on.")
@click.option("--forget", is_flag=True, help="Take the key out of the keyring.")
def command(call: Call, remember: bool, forget: bool) -> None:
    """Say where the key of the store is; let the keyring of this computer remember or forget it."""
    if remember and forget:
        raise CannotBeMade("--remember and --forget exclude each other. Name one of them.")
    room = store.key_room(call)
    if remember:
        room.remember(passphrase_for(call.passphrase_file))
    elif forget:
        room.forget()
    where = room.where()
    call.answer([where.sentence], {"keyring": where.keyring, "remembered": where.remembered})
