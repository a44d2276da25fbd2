"""What every place of the room can be asked to do with what is chosen in it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ccm_minutes.application.history.moments import PartName
from ccm_minutes.domain.parts import PartKind
from ccm_minutes.gui.drawer.drawer import Drawer
from ccm_minutes.gui.room.sitting import Sitting


class Panel(QObject):
    """One place of the room. What a place has no meaning for, it lets pass.

    Attributes:
        home: the widget that has the keys when the place is gone to.
    """

    def __init__(self, home: QWidget, sitting: Sitting, drawer: Drawer) -> None:
        super().__init__(home)
        self.home = home
        self.sitting = sitting
        self.drawer = drawer

    def has_focus(self) -> bool:
        """Whether what is typed goes here."""
        focus = self.home.window().focusWidget()
        return focus is self.home or self.home.isAncestorOf(focus)

    def part(self) -> PartName | None:
        """What is chosen; the item that is typed into where a place has nothing to choose."""
        item = self.sitting.item
        return None if item is None else PartName(PartKind.ITEM, item.key)

    def mark(self) -> None:
        """Marks what is chosen as FOUO, or takes the marking away."""

    def words(self) -> None:
        """Asks for the words that the sanitised version prints instead."""

    def details(self) -> None:
        """Opens all that is known of what is chosen."""

    def rename(self) -> None:
        """Edits the words of what is chosen."""

    def remove(self) -> None:
        """Takes what is chosen out of the meeting."""

    def shift(self, by: int) -> None:
        """Moves what is chosen up or down."""

    def indent(self, by: int) -> None:
        """Moves what is chosen a level in or out."""
