"""What underlines need of the room that they are in."""

from collections.abc import Callable
from dataclasses import dataclass

from ccm_minutes.application.previewing.looking import LookedAt
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.room.capture_panel import CapturePanel
from ccm_minutes.gui.room.record_panel import RecordPanel
from ccm_minutes.gui.underlines.in_place import Hold


@dataclass(frozen=True, slots=True)
class Places:
    """What underlines need of the room that they are in.

    Attributes:
        looked_at: the warnings that somebody ticked.
        list_open: shows the list of what is open.
        hold: keeps what stands in a line that comes and goes.
    """

    record: RecordPanel
    line: CapturePanel
    drawer: Drawer
    looked_at: LookedAt
    list_open: Callable[[], None]
    hold: Hold
