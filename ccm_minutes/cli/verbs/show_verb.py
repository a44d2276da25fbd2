"""``show``: one meeting as a meeting file."""

import click

from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.streams import write
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.wiring import files, store


@verb("show")
@click.argument("meeting_id", metavar="MEETING", type=text)
def command(call: Call, meeting_id: str) -> None:
    """Print a meeting as a meeting file."""
    with store.opened(call, for_writing=False) as register:
        meeting = register.load(meeting_id)
    write(files.MEETING_FILES.to_json(meeting))
