"""Choosing the agenda item that an entry is to go to."""

from collections.abc import Callable, Iterable, Sequence

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
        return [_line(node) for node in fitting(typed, self._nodes)]

    def edit(self) -> Edit:
        return self._edit_for(self.taken())


def fitting(typed: str, nodes: Iterable[Node]) -> list[Node]:
    """The items that fit what is typed: a number, or beginnings of words of the title.

    A whole number comes first: "1" means item 1, not item 10; then the beginning of a title.
    """
    wanted = typed.strip().casefold()

    def rank(node: Node) -> tuple[bool, bool]:
        is_number = node.heading.split(" ")[0] == wanted
        return not is_number, not node.item.title.casefold().startswith(wanted)

    return sorted((node for node in nodes if fits(typed, node.heading)), key=rank)


def _line(node: Node) -> Line:
    return Line(node.item.key, node.heading, badge="FOUO" if node.marked else "")
