"""Who uses this machine."""

import getpass
import os


class SystemUser:
    """The port ``User``."""

    def name(self) -> str:
        """The name that the operating system has for the user, else the user's number."""
        try:
            name = getpass.getuser()
        except (OSError, KeyError, ImportError):
            name = f"user {os.getuid()}" if hasattr(os, "getuid") else "unknown"
        # The environment may hold bytes that are no text.
        return name.encode(errors="backslashreplace").decode()
