"""The log of the program itself: where this user's stands."""

import os
from collections.abc import Mapping

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.folders import HOME_VARIABLE, folders_of
from ccm_minutes.adapters.logs.log_file import LogFile


def log_of_this_user(environment: Mapping[str, str] = os.environ) -> LogFile:
    """The log that every call and every window of this user writes to."""
    # A folder that the user named is made by what asks for it, and not by a log of failures.
    return LogFile(
        folders_of(environment).logs, SystemClock(), parents=not environment.get(HOME_VARIABLE)
    )
