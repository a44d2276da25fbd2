"""Documents of the meeting that is open, from the wish to the file."""

from ccm_minutes.application.exporting import Request
from ccm_minutes.gui.asking import Asking
from ccm_minutes.gui.background import Background
from ccm_minutes.gui.exporting import Exporter, Order
from ccm_minutes.gui.message_bar import MessageBar
from ccm_minutes.gui.ordering import Ordering
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.stage import Stage
from ccm_minutes.release.finding import Finding


class Writing:
    """Asks where a document is to go and has it written; what stands against it is listed."""

    def __init__(
        self,
        stage: Stage,
        outside: Outside,
        asking: Asking,
        background: Background,
        bar: MessageBar,
    ) -> None:
        self._stage = stage
        self._ordering = Ordering(stage.window, asking, outside.documents)
        self.exporter = Exporter(
            outside,
            background,
            bar,
            self.refused,
            lambda order: self._write(self._ordering.elsewhere(order)),
        )

    def export(self, request: Request) -> None:
        """Writes a document of the meeting that is open."""
        room = self._stage.room
        if room is not None:
            meeting = room.sitting.meeting
            self._stage.guard(lambda: self._write(self._ordering.of(meeting, request)))

    def refused(self, findings: tuple[Finding, ...]) -> None:
        """Lists what stands against a release."""
        room = self._stage.room
        if room is not None:
            room.documents.show_findings(findings)

    def _write(self, order: Order | None) -> None:
        if order is not None:
            self.exporter.write(order)
