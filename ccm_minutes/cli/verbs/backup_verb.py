"""``backup``: a whole store into one file."""

from pathlib import Path

import click

from ccm_minutes.application.events import Event, Happening
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.wiring import backups, files, store


@verb("backup")
@click.option("--out", required=True, type=files.PATH, metavar="FILE", help="The file to make.")
@click.option("--replace", is_flag=True, help="Allow FILE to be there already.")
def command(call: Call, out: Path, replace: bool) -> None:
    """Put a whole store into one encrypted file, which its passphrase opens."""
    store.must_be_there(store.folder_of(call))
    backups.must_take_backup(out, replace=replace)
    with store.opened(call, for_writing=False) as register:
        made = backups.back_up(call, register, out, replace=replace)
        call.events.tell(Happening(Event.BACKED_UP))
        meetings = len(register.meetings())
    call.answer(
        [f"{out}: {meetings} meetings, read again and sound"],
        {"backup": str(out), "meetings": meetings, "edits": made.edits, "made": made.made},
    )
