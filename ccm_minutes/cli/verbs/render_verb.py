"""``render``: writes a document straight from a meeting file, with no store."""

from pathlib import Path
from typing import Any

import click

from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.delivery import hand_over
from ccm_minutes.cli.wanted import Wanted, where_and_how, which_document
from ccm_minutes.cli.wiring import files
from ccm_minutes.cli.wiring.delivery import outlets
from ccm_minutes.cli.wiring.letterheads import press_for


@verb("render")
@click.argument("meeting_file", metavar="MEETING.json", type=files.PATH)
@which_document()
@where_and_how()
def command(call: Call, meeting_file: Path, **options: Any) -> None:
    """Write a document straight from a meeting file."""
    meeting, wanted = files.MEETING_FILES.read(meeting_file), Wanted(**options)
    press = press_for(meeting, wanted.request, wanted.template)
    hand_over(call, meeting, wanted, outlets(press), meeting_file)
