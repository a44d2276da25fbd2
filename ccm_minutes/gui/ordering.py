"""Asking where a document is to go."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ccm_minutes.application.exporting import Request
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.asking import Asking
from ccm_minutes.gui.exporting import Order, offered_name


@dataclass(frozen=True, slots=True)
class Ordering:
    """Makes a request an order by asking for a path; None where the user wants none."""

    window: QWidget
    asking: Asking
    documents: Path

    def of(self, meeting: Meeting, request: Request) -> Order | None:
        """The order for a document; ``InputFault`` where there is no such document."""
        name = offered_name(meeting, request.version, request.kind, request.language)
        path = self.asking.where_to_write(self.window, self.documents / name)
        return None if path is None else Order(meeting, request, path)

    def elsewhere(self, order: Order) -> Order | None:
        """The same order under another name, where it could not be written."""
        folder = order.path.parent if order.path.parent.is_dir() else self.documents
        offered = folder / f"{order.path.stem}-2{order.path.suffix}"
        path = self.asking.where_to_write(self.window, offered)
        return None if path is None else replace(order, path=path)
