"""Leaving a meeting of which something is not saved yet."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from ccm_minutes.application.keeping import Keeper, NotAllSaved, Standing
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.words import say

WAITED_FOR: Final = 2.0
"""Seconds for which whoever leaves waits for the store."""

_AT_ONCE: Final = 0.05


def may_leave(keeper: Keeper, bar: MessageBar, lose: Callable[[Standing], bool]) -> bool:
    """Waits for what is not saved yet, with a word about it; whether the meeting may be left.

    Args:
        keeper: of the meeting.
        bar: where it is said.
        lose: asks whether to leave all the same, which loses what waits.
    """
    until = monotonic() + WAITED_FOR
    standing = _still_waiting(keeper)
    while standing.waiting and not standing.lasting and monotonic() < until:
        bar.work(say("Saving {0} more…").format(standing.waiting))
        # Drawn, but nothing more is typed into what is being left.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        standing = _still_waiting(keeper)
    return not standing.waiting or lose(standing)


def _still_waiting(keeper: Keeper) -> Standing:
    try:
        keeper.finish(_AT_ONCE)
    except NotAllSaved:
        return keeper.standing
    return Standing()
