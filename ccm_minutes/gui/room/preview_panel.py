"""The preview in the room: between the record and the people, where it is wanted."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from ccm_minutes.domain.difference import Difference
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.parts import PartKind
from ccm_minutes.domain.walk import all_entries, all_items
from ccm_minutes.gui.preview.preview import Preview
from ccm_minutes.gui.room.guide import Guide
from ccm_minutes.gui.room.sides import Sides

_PLACE = 2
"""After agenda and record."""

_WIDTH = 420


class PreviewPanel(QObject):
    """Shows the preview and hides it; it follows the edits only while it is seen.

    Signals:
        beside: work that is to be done beside the window, and its task.
    """

    beside = Signal(object, object)

    def __init__(self, places: QSplitter, line: QWidget, guide: Guide, sides: Sides) -> None:
        super().__init__(places)
        self._places, self._line, self._guide, self._sides = places, line, guide, sides
        self._wanted = False
        self.preview: Preview | None = None
        guide.sitting.changed.connect(self._changed)
        sides.changed.connect(self._show)

    @property
    def is_shown(self) -> bool:
        """Whether it is wanted."""
        return self._wanted

    @property
    def home(self) -> QWidget | None:
        """What takes the keys, where it is seen."""
        return self.preview.page if self.preview is not None and self.is_seen else None

    @property
    def is_seen(self) -> bool:
        """Whether it is wanted, and nothing else stands in its place."""
        return self._wanted and not self._sides.only_item

    def toggle(self) -> None:
        """Shows it, or hides it again."""
        self._wanted = not self._wanted
        if self._wanted:
            self._sides.leave_only_item()
        self._show()

    def _show(self) -> None:
        shown = self.is_seen
        if shown and self.preview is None:
            self.preview = self._make()
        if self.preview is None or self.preview.isHidden() is not shown:
            return
        had_keys = self.preview.isAncestorOf(self._places.window().focusWidget())
        self.preview.setVisible(shown)
        if shown:
            self.preview.follow(self._here())
            self.preview.look()
        elif had_keys:
            self._line.setFocus()

    def _make(self) -> Preview:
        preview = Preview(lambda: self._guide.sitting.meeting)
        preview.hide()
        widths = self._places.sizes()
        self._places.insertWidget(_PLACE, preview)
        widths.insert(_PLACE, min(_WIDTH, widths[1] // 2))
        widths[1] -= widths[_PLACE]
        self._places.setSizes(widths)
        preview.beside.connect(self.beside)
        preview.chosen.connect(self._go)
        preview.hidden.connect(self.toggle)
        return preview

    def _go(self, where: str) -> None:
        self._guide.to_place(where)

    def _here(self) -> str:
        """Where the item stands that is typed into; empty for none."""
        sitting = self._guide.sitting
        items = all_items(sitting.meeting)
        return next((place for place, item in items if item is sitting.item), "")

    def _changed(self, meeting: Meeting, change: Difference) -> None:
        if self.preview is not None and self.preview.isVisible():
            self.preview.follow(next(_places_of(meeting, change), ""))


def _places_of(meeting: Meeting, change: Difference) -> Iterator[str]:
    """Where what was changed stands, entries before items."""
    keys = {(one.kind, one.key) for one in change.changes if one.after is not None}
    if any(kind is PartKind.ENTRY for kind, _ in keys):
        for place, _, entry in all_entries(meeting):
            if (PartKind.ENTRY, entry.key) in keys:
                yield place
    for place, item in all_items(meeting):
        if (PartKind.ITEM, item.key) in keys:
            yield place
