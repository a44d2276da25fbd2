"""Many lines that were pasted at once, taken in beside the window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ccm_minutes.capture.transcript import Transcript
from ccm_minutes.gui.history.looking_back import LookingBack
from ccm_minutes.gui.room.capture_panel import CapturePanel


class LongPaste(QObject):
    """Reads lines beside the window; all or none of them are saved, as one step of undo.

    The line stays as it is until they are, so that it is kept, and stands there if they are not.

    Args:
        panel: of the line.
        beside: where they are read.
    """

    def __init__(self, panel: CapturePanel, beside: LookingBack) -> None:
        super().__init__(panel)
        self._panel, self._beside = panel, beside
        self._lines: Sequence[str] = ()
        panel.take_long, panel.end_long = self.begin, self.end

    def begin(self, lines: Sequence[str]) -> None:
        """Starts with lines."""
        self.end()
        self._lines = lines
        self._panel.hold_line()
        self._read()

    def end(self) -> None:
        """Takes what is under way in at once: somebody enters a line after it, or leaves."""
        lines, self._lines = self._lines, ()
        if lines:
            self._beside.give_up()
            self._panel.take_at_once(lines)

    def _read(self) -> None:
        work = self._panel.capturing.taking(self._lines)
        self._beside.read(work, self._read_all, self._stopped)

    def _read_all(self, taken: Transcript) -> None:
        if taken.before is not self._panel.sitting.meeting:
            # Something else was done meanwhile.
            self._read()
            return
        lines, self._lines = self._lines, ()
        self._panel.enter_all(len(lines), taken)

    def _stopped(self) -> None:
        self._lines = ()
