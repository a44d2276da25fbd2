"""Where finished documents go."""

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.delivering import Outlets
from ccm_minutes.cli.wiring.word import word_press


def outlets() -> Outlets:
    """Word files, on disk."""
    return Outlets(word_press(), DiskFiles(), SystemClock())
