"""``import-roster``: delegations from a spreadsheet into a meeting."""

from pathlib import Path

import click

from ccm_minutes.adapters.foreign.table import table_at
from ccm_minutes.application.desk import Desk
from ccm_minutes.application.rostering import HEADS, take_roster
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.wiring import files, store


@verb("import-roster")
@click.argument("meeting_id", metavar="MEETING", type=text)
@click.argument("roster", metavar="FILE.csv", type=files.PATH)
def command(call: Call, meeting_id: str, roster: Path) -> None:
    """Add the delegations of a CSV file to a meeting, all of them or none.

    Its first row has the heads; 'name' must be among them.
    """
    rows = table_at(roster)
    with store.opened(call, for_writing=True) as register:
        desk = Desk(register.load(meeting_id), register)
        before = len(desk.meeting.delegations)
        desk.do(take_roster(desk.meeting, rows, roster.name))
        added = [one.id for one in desk.meeting.delegations[before:]]
    call.answer(added, {"meeting": meeting_id, "added": added})


command.epilog = f"The heads that are known: {', '.join(HEADS)}."
