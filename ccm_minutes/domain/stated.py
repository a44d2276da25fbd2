"""What a meeting file said in so many words, though the rules would have filled it in."""

from dataclasses import dataclass
from typing import Final

NOTHING: Final[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A value that remembers which of its empty fields were written out.

    Attributes:
        stated: names of fields that the file gave with the value they would have had
            anyway (``"points": []``), so that writing loses no word of the file.
    """

    stated: frozenset[str] = NOTHING
