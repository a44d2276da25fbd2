"""Says where undo and redo did something, where that is not to be seen."""

from PySide6.QtCore import QObject, Signal

from ccm_minutes.application.history.step_names import Verb
from ccm_minutes.domain.difference import Difference
from ccm_minutes.domain.parts import PartKind
from ccm_minutes.gui.agenda.nodes import nodes_of
from ccm_minutes.gui.room.sitting import Sitting


class StepsTold(QObject):
    """Watches the steps of a meeting. The item that is typed into stays: whoever types is typing.

    Signals:
        told: a sentence with the item and what was done there.
    """

    told = Signal(str)

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        sitting.stepped.connect(self._tell)

    def _tell(self, verb: Verb, name: str, change: Difference) -> None:
        here = self._sitting.item
        items = list(dict.fromkeys(_items_of(change)))
        if not items or (here is not None and here.key in items):
            return
        node = nodes_of(self._sitting.meeting).get(items[0])
        if node is not None:
            undone = self.tr("Undone in {0}: {1}")
            words = undone if verb is Verb.UNDO else self.tr("Done again in {0}: {1}")
            self.told.emit(words.format(node.heading, name))


def _items_of(change: Difference) -> list[str]:
    """The keys of the items in which entries changed."""
    sides = (side for one in change.of_kind(PartKind.ENTRY) for side in (one.after, one.before))
    return [side.parent for side in sides if side is not None]
