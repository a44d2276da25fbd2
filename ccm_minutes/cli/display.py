"""Whether there is anything to show the window on."""

import os
import sys
from collections.abc import Mapping

from ccm_minutes.domain.errors import InputFault, MinutesError

_HELP = "The verbs of the command line work without one: 'ccm-minutes --help' names them."


class NoDisplay(InputFault):
    """The window was called for where there is no display."""

    def __init__(self) -> None:
        super().__init__(f"There is no display to open the window on. {_HELP}")


class NoQt(MinutesError):
    """Qt, or a system library that it needs, is missing."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"The window cannot be opened, because a library is missing: {what}. Install it, "
            f"or run the program's set-up again. {_HELP}"
        )


def must_have_display(environment: Mapping[str, str] = os.environ) -> None:
    """Passes where a window can be shown; Qt itself would end the process without a word.

    Raises:
        NoDisplay: there is none.
    """
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return
    if not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        raise NoDisplay
