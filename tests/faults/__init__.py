"""The suite of faults: what the program promises when the machine lets it down.

Each test has a small share that runs with all others, and a full one:

    python -m tests.faults --full
"""

import os
from typing import Final

WANTED: Final = "CCM_FAULTS"
"""The variable of the environment that says ``full`` where all cases are wanted."""


def share(*, ci: int, full: int) -> int:
    """How many cases a test runs this time."""
    return full if os.environ.get(WANTED) == "full" else ci
