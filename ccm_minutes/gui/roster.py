"""A list of delegations, taken from a file into the meeting that is open."""

from ccm_minutes.application.rostering import take_roster
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.gui.asking import Asking
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.words import say


def take_list(room: Room, outside: Outside, asking: Asking, bar: MessageBar) -> None:
    """Asks for the file, and adds all of its delegations in one step of undo, or none."""
    if outside.read_table is None:
        return
    path = asking.which_list(room, outside.documents)
    if path is None:
        return
    before = len(room.sitting.meeting.delegations)
    try:
        rows = outside.read_table(path)
        room.sitting.do(take_roster(room.sitting.meeting, rows, path.name))
    except MinutesError as failure:
        bar.warn(failure.sentence)
    else:
        added = len(room.sitting.meeting.delegations) - before
        bar.tell(say("{0} delegations were added from {1}.").format(added, path.name))
