"""Makes the pictures of the window in docs/ from the sample meeting, light and dark.

Usage: python packaging/look_window.py [folder]
Needs no display. With QT_SCALE_FACTOR=2 the pictures are twice as large.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ccm_minutes import assets
from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.application.desk import Desk
from ccm_minutes.domain.difference import Difference
from ccm_minutes.gui.look.theme import dress
from ccm_minutes.gui.room.room import Room
from ccm_minutes.gui.room.sitting import Sitting

SIZE = (1360, 860)
PICTURES = (("window.png", Qt.ColorScheme.Light), ("window-dark.png", Qt.ColorScheme.Dark))


class Nowhere:
    """Drafts that are kept nowhere."""

    def save(self, meeting_id: str, change: Difference, name: str) -> None:
        """Keeps nothing."""


def take(app: QApplication, scheme: Qt.ColorScheme, path: Path) -> None:
    """Takes one picture."""
    dress(app, scheme)
    meeting = JsonMeetingFiles().read(assets.resource("sample", "meeting.json"))
    room = Room(Sitting(Desk(meeting, Nowhere()), SystemClock()))
    room.resize(*SIZE)
    room.show()
    busiest = max(meeting.agenda, key=lambda item: len(item.entries))
    room.agenda.choose(busiest.key)
    room.capture.setFocus()
    app.processEvents()
    room.grab().save(str(path))
    room.close()


def main() -> None:
    """Takes both."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs"
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("DejaVu Sans", 10))
    for name, scheme in PICTURES:
        take(app, scheme, folder / name)


if __name__ == "__main__":
    main()
