"""Makes the pictures of the window in docs/ from the sample meeting, light and dark.

Usage: PYTHONPATH=. python packaging/look_window.py [folder]
Needs no display. With QT_SCALE_FACTOR=2 the pictures are twice as large.
"""

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ccm_minutes import assets
from ccm_minutes.adapters.keyrings import SystemKeyring
from ccm_minutes.adapters.keys import Cost
from ccm_minutes.adapters.meeting_file import JsonMeetingFiles
from ccm_minutes.adapters.user import SystemUser
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.remembering import Remembering
from ccm_minutes.cli.wiring.one_store import OneStore
from ccm_minutes.cli.wiring.sheets import write_sheet
from ccm_minutes.cli.wiring.word import word_press
from ccm_minutes.gui.furnishing import furnished
from ccm_minutes.gui.look.theme import dress
from ccm_minutes.gui.one_window import begin_with
from ccm_minutes.gui.outside import ForThisStart, Outside
from ccm_minutes.gui.room.room import Room

ROOT = Path(__file__).resolve().parents[1]
SIZE = tuple(int(part) for part in os.environ.get("LOOK_SIZE", "1360x860").split("x"))
LEAKING = "The team from Gresmark asked for more time."
TYPED = ("! averland, elmara: send the list of partners by:2026-06-12", "gresmark: ")


def thrown_away(folder: Path, held: ExitStack) -> OneStore:
    """A store that is gone when the pictures are taken, with a key that is quickly derived."""
    remembering = Remembering(SystemKeyring(), ForThisStart())
    return OneStore(folder, held, remembering, Cost(64, 1, 1))


class AtTwo:
    """A clock that stands still, so that a picture changes only when the window does."""

    def now(self) -> str:
        """Always the same."""
        return "2026-05-12T10:41:07+02:00"


def outside(stores: OneStore, scheme: str) -> Outside:
    """What the window needs."""
    press, user = word_press(), SystemUser()
    return Outside(
        stores,
        JsonMeetingFiles(),
        DiskFiles(),
        press,
        AtTwo(),
        user,
        ForThisStart({"colours": scheme}),
        write_sheet=write_sheet,
    )


def typed_in(room: Room) -> None:
    """The busiest item while a delegation speaks."""
    busiest = max(room.sitting.meeting.agenda, key=lambda item: len(item.entries))
    QTest.keyClicks(room.capture, f"> {busiest.title}\r")
    QTest.keyClicks(room.capture, f"{TYPED[0]}\r")
    QTest.keyClicks(room.capture, TYPED[1])


def released(room: Room) -> None:
    """The release screen on a name that may not go out."""
    divided = max(room.sitting.meeting.agenda, key=lambda item: len(item.items))
    QTest.keyClicks(room.capture, f"> {divided.items[2].title}\r")
    QTest.keyClicks(room.capture, f"{LEAKING}\r")
    room.documents.open_release()
    while (
        room.documents.release.screen is not None
        and room.documents.release.screen.working.isVisible()
    ):
        QTest.qWait(20)


PICTURES = (
    ("window.png", "light", typed_in),
    ("window-dark.png", "dark", typed_in),
    ("release.png", "light", released),
)


@dataclass(frozen=True)
class Picture:
    """What is taken: a file, its colours, and what is done before."""

    path: Path
    scheme: str
    act: Callable[[Room], None]


def take(app: QApplication, picture: Picture) -> None:
    """Takes one picture."""
    dress(app)
    meeting = JsonMeetingFiles().read(assets.resource("sample", "meeting.json"))
    with TemporaryDirectory() as folder, ExitStack() as held:
        stores = thrown_away(Path(folder), held)
        stores.make("a picture")
        register = stores.open("a picture")
        register.take_in([meeting])
        window = furnished(outside(stores, picture.scheme))
        window.resize(*SIZE)
        begin_with(window)
        window.enter(register)
        window.open_meeting(meeting.details.id)
        room = window.room
        if room is None:
            raise SystemExit(window.message_bar.sentence.text())
        QTest.qWaitForWindowActive(window)
        room.focus.back_to_capture()
        picture.act(room)
        QTest.qWait(200)
        shot = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        shot.save(str(picture.path), quality=0)
        window.close()


def main() -> None:
    """Takes all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs"
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("DejaVu Sans", 10))
    for name, scheme, act in PICTURES:
        take(app, Picture(folder / name, scheme, act))


if __name__ == "__main__":
    main()
