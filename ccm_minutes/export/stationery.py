"""What a template puts on every page beside the styles: pictures and words of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple


class Enclosure(NamedTuple):
    """A part that comes with a template.

    Attributes:
        name: inside ``word/``, with its ending.
        content_type: as the package lists it.
        relation: what the document calls it; empty where only heads and feet need it.
    """

    name: str
    content_type: str
    relation: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Margin:
    """What a template puts at the top or foot of one sort of page.

    Attributes:
        markup: elements of a head or foot, each with the namespaces it needs.
        pictures: the parts that it shows, by the ids it knows them by.
        counts_pages: whether it says which page of how many it is.
    """

    markup: str = ""
    pictures: tuple[tuple[str, str], ...] = ()
    counts_pages: bool = False


EMPTY = Margin()


@dataclass(frozen=True, slots=True)
class Stationery:
    """Everything that a template has beside its styles and its page.

    Attributes:
        heads: by the sort of page: ``default``, ``first``, ``even``.
        feet: likewise.
    """

    heads: Mapping[str, Margin] = field(default_factory=lambda: MappingProxyType({}))
    feet: Mapping[str, Margin] = field(default_factory=lambda: MappingProxyType({}))
    enclosures: tuple[Enclosure, ...] = ()

    def margins(self, kind: str) -> Mapping[str, Margin]:
        """What stands at the top for ``header``, at the foot for ``footer``."""
        return self.heads if kind == "header" else self.feet


NONE = Stationery()
