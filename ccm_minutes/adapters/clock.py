"""The clock of this machine."""

from datetime import datetime


class SystemClock:
    """The port ``Clock``."""

    def now(self) -> str:
        """The time here with its zone, as 2017-10-16T10:00:00+02:00."""
        return datetime.now().astimezone().isoformat(timespec="seconds")
