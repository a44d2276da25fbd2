"""Where the user's own things lie."""

import os
from pathlib import Path
from typing import Final

import platformdirs

HOME_VARIABLE: Final = "CCM_MINUTES_HOME"
"""Names the folder of the store, over the platform's own."""


def store_folder() -> Path:
    """The folder of the store where a call names none."""
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named)
    return platformdirs.user_data_path("ccm-minutes", appauthor=False)
