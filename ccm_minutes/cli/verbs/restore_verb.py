"""``restore``: a whole store out of one file."""

from collections.abc import Iterator
from pathlib import Path

import click

from ccm_minutes.application.backing_up.ports import Restored
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.wiring import backups, files, store


@verb("restore")
@click.argument("file", metavar="FILE", type=files.PATH)
@click.option("--replace", is_flag=True, help="Set a store that is there aside.")
@click.option(
    "--recovery-key-file",
    type=files.PATH,
    metavar="KEYFILE",
    help="Take the recovery key from this file in place of the passphrase.",
)
def command(call: Call, file: Path, replace: bool, recovery_key_file: Path | None) -> None:
    """Bring a whole store back out of a backup; it has the passphrase of that time."""
    order = backups.order_of(call, file, replace=replace)
    restored = backups.restored(call, order, recovery_key_file)
    call.answer(_prose(str(store.folder_of(call)), restored), _value(order.folder, restored))


def _prose(folder: str, restored: Restored) -> Iterator[str]:
    yield f"{folder}: {restored.meetings} meetings, from the backup of {restored.made}"
    if restored.recovered.edits:
        yield f"edits made again from the journal: {restored.recovered.edits}"
    if restored.until:
        yield f"the last edit is of {restored.until}"
    yield from restored.recovered.notices
    if restored.aside is not None:
        yield f"the store that was there is in {restored.aside}"


def _value(folder: Path, restored: Restored) -> dict[str, object]:
    return {
        "store": str(folder),
        "meetings": restored.meetings,
        "made": restored.made,
        "edits_from_journal": restored.recovered.edits,
        "until": restored.until,
        "notices": list(restored.recovered.notices),
        "set_aside": None if restored.aside is None else str(restored.aside),
    }
