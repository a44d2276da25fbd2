"""Plays the whole meeting and takes a picture after each step, to be looked at by a person.

Usage: python -m tests.journeys FOLDER [KEYS-A-SECOND] [dark] [contrast] [fr]
Without a display it needs QT_QPA_PLATFORM=offscreen; with QT_SCALE_FACTOR=2 all is twice as large.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from ccm_minutes.gui.look.theme import dress
from tests.journeys.before import last_meeting
from tests.journeys.player import Player
from tests.journeys.setting import window_in
from tests.journeys.whole_meeting import STEPS


def main(folder: str, keys_a_second: str = "16", *chosen: str) -> None:
    """Plays it."""
    pictures = Path(folder)
    pictures.mkdir(parents=True, exist_ok=True)
    dress(QApplication(sys.argv[:1]))
    settings = {"colours": "dark"} if "dark" in chosen else {}
    settings |= {"high-contrast": "yes"} if "contrast" in chosen else {}
    settings |= {"language": "fr"} if "fr" in chosen else {}
    with (
        TemporaryDirectory() as place,
        window_in(Path(place), last_meeting(), settings) as (window, _),
    ):
        Player(window, 1 / float(keys_a_second), pictures).play(STEPS)


if __name__ == "__main__":
    main(*sys.argv[1:])
