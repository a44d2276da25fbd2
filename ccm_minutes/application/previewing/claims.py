"""The released passages, each given to the one row that it stands in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ccm_minutes.application.previewing.rows import Said
from ccm_minutes.release.trail import Passage

_POINTS = ".points["


class Claims:
    """Hands every released passage out once.

    Attributes:
        printed: places of the entries of which words go out.
    """

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._left: dict[str, list[str]] = defaultdict(list)
        self.printed: set[str] = set()
        for passage in passages:
            self._left[passage.where].append(passage.text)
            self.printed.add(_entry_of(passage.where))

    def take(self, *places: str) -> tuple[Said, ...]:
        """The passages at these places, which no other row gets."""
        return tuple(Said(text, where) for where in places for text in self._left.pop(where, ()))

    def rest(self) -> Iterator[Said]:
        """What no row took."""
        for where in tuple(self._left):
            yield from self.take(where)


def joined(passages: Iterable[Said], between: str = ", ") -> tuple[Said, ...]:
    """Passages with words of the program between them."""
    result: list[Said] = []
    for said in passages:
        result += [Said(between), said] if result else [said]
    return tuple(result)


def _entry_of(where: str) -> str:
    head, found, _ = where.partition(_POINTS)
    return head if found else where.removesuffix(".text")
