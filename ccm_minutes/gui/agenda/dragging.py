"""An item on its way from one place of the agenda to another."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMimeData

from ccm_minutes.gui.agenda.nodes import Node

MIME: Final = "application/x-ccm-minutes-agenda-item"


@dataclass(frozen=True, slots=True)
class Drop:
    """Where an item was let go.

    Attributes:
        key: of the item.
        under: key of the item that it becomes a sub-item of; empty for the first level.
        position: among those there, counted without the item itself; None for the end.
    """

    key: str
    under: str
    position: int | None


def dragged(key: str) -> QMimeData:
    """What is carried: nothing but the key, which means nothing to another program."""
    data = QMimeData()
    data.setData(MIME, key.encode())
    return data


def key_in(data: QMimeData) -> str:
    """The key of the item that is carried; empty for anything else."""
    return bytes(data.data(MIME).data()).decode("utf-8", "replace")


def drop_of(nodes: Mapping[str, Node], key: str, under: str, row: int) -> Drop | None:
    """What letting go here means; None where the item cannot go.

    Args:
        nodes: the agenda as it is shown.
        key: of the item that is carried.
        under: key of the item above the place; empty for the first level.
        row: before which of the rows there; -1 where it is let go on the item above itself.
    """
    if key not in nodes or _is_within(nodes, under, key):
        return None
    if row < 0:
        return Drop(key, under, None)
    moved = nodes[key]
    before_itself = moved.parent == under and moved.row < row
    return Drop(key, under, row - 1 if before_itself else row)


def _is_within(nodes: Mapping[str, Node], inner: str, outer: str) -> bool:
    """Whether an item is another or stands somewhere under it."""
    while inner:
        if inner == outer:
            return True
        inner = nodes[inner].parent
    return False
