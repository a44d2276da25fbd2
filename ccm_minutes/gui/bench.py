"""What the pages of the window work with."""

from dataclasses import dataclass

from ccm_minutes.gui.asking import Asking
from ccm_minutes.gui.background import Background
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.stage import Stage


@dataclass(frozen=True, slots=True)
class Bench:
    """The window's own, handed to those who make its pages.

    Attributes:
        bar: where things are told.
    """

    outside: Outside
    asking: Asking
    background: Background
    bar: MessageBar
    stage: Stage
