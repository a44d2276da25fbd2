"""The clock of this machine."""

import secrets
from datetime import datetime


class SystemClock:
    """The port ``Clock``."""

    def now(self) -> str:
        """The time here with its zone, as 2017-10-16T10:00:00+02:00."""
        return datetime.now().astimezone().isoformat(timespec="seconds")


def named_by_now(before: str) -> str:
    """A name for a file or folder of this moment, as ``store-20310304104207-1f3a``."""
    figures = "".join(filter(str.isdigit, SystemClock().now()[:19]))
    return f"{before}-{figures}-{secrets.token_hex(2)}"
