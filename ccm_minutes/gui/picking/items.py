"""Choosing the agenda item that an entry is to go to."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ccm_minutes.domain.edits.edit import Edit
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.gui.agenda.nodes import Node, nodes_of
from ccm_minutes.gui.lists.lines import Line
from ccm_minutes.gui.picking.form import PickForm, fits
from ccm_minutes.gui.words import say


class ItemPick(PickForm):
    """Offers the items by number and by the words of their titles.

    Args:
        meeting: whose items.
        here: key of the item that is not offered.
        edit_for: the edit that a choice makes, by the key of the item.
    """

    def __init__(
        self,
        meeting: Meeting,
        here: str,
        edit_for: Callable[[str], Edit],
        parent: QWidget | None = None,
    ) -> None:
        about = say("A number, or words of the title. Enter takes the one that is marked.")
        super().__init__(say("Move to another item"), about, parent)
        self._edit_for = edit_for
        self._nodes = [node for node in nodes_of(meeting).values() if node.item.key != here]
        self.show_offers()

    def offers(self, typed: str) -> Sequence[Line]:
        found = [node for node in self._nodes if fits(typed, node.heading)]
        return [_line(node) for node in sorted(found, key=lambda node: _rank(node, typed))]

    def edit(self) -> Edit:
        return self._edit_for(self.taken())


def _rank(node: Node, typed: str) -> bool:
    """A whole number comes first: "1" means item 1, not item 10."""
    return node.heading.split(" ")[0] != typed.strip()


def _line(node: Node) -> Line:
    return Line(node.item.key, node.heading, badge="FOUO" if node.marked else "")
