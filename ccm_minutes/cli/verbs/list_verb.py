"""``list``: the meetings of the store."""

from ccm_minutes.application.ports import MeetingLine
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.plain import meeting_value
from ccm_minutes.cli.wiring import store


@verb("list")
def command(call: Call) -> None:
    """List the meetings: id, date, status and title, the latest first."""
    with store.opened(call, for_writing=False) as register:
        meetings = register.meetings()
    call.answer(map(_line, meetings), {"meetings": [meeting_value(line) for line in meetings]})


def _line(meeting: MeetingLine) -> str:
    return f"{meeting.id}  {meeting.date}  {meeting.status}  {meeting.title}"
