"""The questions and key points of a whole meeting, taken out of its items."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ccm_minutes.composition.parts.entries import LEADING
from ccm_minutes.release.shapes import PrintedEntry, PrintedItem, PrintedKind


def leading(items: Iterable[PrintedItem], kind: PrintedKind) -> Iterator[PrintedEntry]:
    """All entries of one kind, in the order of the agenda."""
    for item in items:
        yield from (entry for entry in item.entries if entry.kind is kind)
        yield from leading(item.items, kind)


def without_leading(items: Iterable[PrintedItem]) -> tuple[PrintedItem, ...]:
    """The items without questions and key points, and without items that hold only these."""
    return tuple(
        replace(
            item,
            entries=tuple(entry for entry in item.entries if entry.kind not in LEADING),
            items=without_leading(item.items),
        )
        for item in items
        if not _holds_only_these(item)
    )


def _holds_only_these(item: PrintedItem) -> bool:
    if item.objective or item.chairs or item.panellists or item.next_meeting:
        return False
    if not (item.entries or item.items):
        return False
    return all(entry.kind in LEADING for entry in item.entries) and all(
        _holds_only_these(under) for under in item.items
    )
