"""What leaves the room: documents, and what has to be settled before they do."""

from PySide6.QtCore import QObject, Signal

from ccm_minutes.application.checking.listing import Judged
from ccm_minutes.application.checking.reader import objections
from ccm_minutes.application.exporting import Request, Version
from ccm_minutes.application.previewing.looking import LookedAt
from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.gui.release.screen import Surroundings
from ccm_minutes.gui.room.guide import Guide
from ccm_minutes.gui.room.open_points import OpenPoints
from ccm_minutes.gui.room.releasing import ReleasePanel
from ccm_minutes.gui.room.room_form import RoomForm
from ccm_minutes.release.finding import Finding


class Documents(QObject):
    """Asks for documents; shows the list of open points and the release screen before it.

    Signals:
        wanted: a document is to be written, as a request says.
        judging: a meeting is to be read with care and held against the rules of a release, and
            who is to be told what was found.
        beside: work that is to be done beside the window, and its task.
        noticed: something that the user may want to know.
    """

    wanted = Signal(object)
    judging = Signal(object, object)
    beside = Signal(object, object)
    noticed = Signal(str)

    def __init__(self, form: RoomForm, guide: Guide) -> None:
        super().__init__(form)
        self.looked_at = LookedAt()
        self._sitting, self._drawer, self._record = guide.sitting, guide.drawer, guide.record
        around = self._surroundings(guide)
        self.points = OpenPoints(form.capture, around, guide, self.export_sanitised)
        self.release = ReleasePanel(form.capture, form.places, around, guide)
        self.points.judging.connect(self.judging)
        self.release.beside.connect(self.beside)
        self.release.wanted.connect(self.wanted)
        self.release.told.connect(self.noticed)

    def _surroundings(self, guide: Guide) -> Surroundings:
        sitting = self._sitting
        return Surroundings(
            lambda: sitting.meeting, guide.heading_at, self._do, sitting.now, self.looked_at
        )

    def export(self, version: Version, kind: str | None = None) -> None:
        """Asks for a document of what is typed so far, of the meeting's own kind or another."""
        self._record.commit()
        self.wanted.emit(Request(version, kind))

    def export_sanitised(self) -> None:
        """Asks for the sanitised version; where anything is open, shows that first."""
        self._record.commit()
        meeting = self._sitting.meeting

        def told(judged: Judged) -> None:
            if self._sitting.meeting is not meeting:
                self.export_sanitised()
            elif self.looked_at.still_open(judged.findings):
                self.noticed.emit(self.tr("Settle what is listed, then export from here."))
                self.open_release()
            else:
                self.wanted.emit(Request(Version.SANITISED))

        self.judging.emit(meeting, told)

    def open_release(self) -> None:
        """Shows what would go out beside what was taken down."""
        self._record.commit()
        self.points.leave()
        self._drawer.put_aside()
        self.release.open()

    def examine(self) -> None:
        """Lists all that is still open."""
        self._record.commit()
        self.points.show()

    def step(self, by: int) -> None:
        """Goes to the next thing that is still open, or the one before."""
        self._record.commit()
        if self.release.screen is not None:
            self.release.screen.form.step(by)
        else:
            self.points.step(by)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Lists at the right what was found on the way out, and what else is open."""
        self.points.list(Judged(findings, objections(self._sitting.meeting)))

    def _do(self, edit: Edit) -> bool:
        before = self._sitting.meeting
        self._sitting.attempt(edit)
        return self._sitting.meeting is not before
