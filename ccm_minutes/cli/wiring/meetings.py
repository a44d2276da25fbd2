"""A meeting from wherever a word on the command line points to."""

from pathlib import Path

from ccm_minutes.cli.call import Call
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.wiring import store
from ccm_minutes.cli.wiring.files import MEETING_FILES, is_meeting_file
from ccm_minutes.domain.meeting import Meeting


def meeting_named(call: Call, named: str) -> Meeting:
    """The meeting in a file, or the one with that id in the store."""
    if is_meeting_file(named):
        return MEETING_FILES.read(Path(named))
    meeting_id = text(named)
    with store.opened(call, for_writing=False) as register:
        return register.load(meeting_id)
