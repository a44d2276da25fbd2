"""The widgets of the room, as its form has them."""

from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QWidget,
)

from ccm_minutes.gui.floor.floor_form import FloorForm
from ccm_minutes.gui.look.short_label import ShortLabel
from ccm_minutes.gui.record.view import RecordView
from ccm_minutes.gui.room.capture_edit import CaptureEdit
from ccm_minutes.gui.room.line_frame import LineFrame
from ccm_minutes.gui.ui_files import load_into


class RoomForm(QWidget):
    """Three places side by side, and the line at the foot of the middle one."""

    places: QSplitter
    left: QWidget
    agenda_title: QLabel
    agenda_time: QLabel
    agenda_view: QTreeView
    item_title: QLabel
    item_badge: QLabel
    record_pages: QStackedWidget
    record_some: QWidget
    record_none: QWidget
    record_view: RecordView
    record_empty: QLabel
    target: ShortLabel
    target_badge: QLabel
    heard: ShortLabel
    open_count: QPushButton
    line_frame: LineFrame
    capture: CaptureEdit
    right: QStackedWidget
    people_title: ShortLabel
    people_view: QListView
    floor: FloorForm
    actions_title: QLabel
    actions_view: QListView

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_into(self, "room.ui")
