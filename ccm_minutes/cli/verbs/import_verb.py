"""``import``: takes meeting files into the store."""

from pathlib import Path

import click

from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.wiring import files, store


@verb("import")
@click.argument("meeting_files", metavar="FILE...", nargs=-1, required=True, type=files.PATH)
def command(call: Call, meeting_files: tuple[Path, ...]) -> None:
    """Take meeting files into the store; prints the id of each meeting.

    Nothing is taken in unless every file is sound.
    """
    meetings = [files.MEETING_FILES.read(path) for path in meeting_files]
    with store.opened(call, for_writing=True) as register:
        register.take_in(meetings)
    ids = [meeting.details.id for meeting in meetings]
    call.answer(ids, {"imported": ids})
