"""Numbers of agenda items: worked out where they are shown, stored nowhere."""

from collections.abc import Iterator, Sequence

from ccm_minutes.domain.agenda import AgendaItem


def item_numbers(agenda: Sequence[AgendaItem], first: int = 1) -> dict[str, str]:
    """The number of every counted item by its key, as "5" and "5.1".

    Args:
        agenda: items of the first level.
        first: the number of the first counted one; 2 where "Present" is part 1.
    """
    return dict(_numbers(agenda, "", first))


def _numbers(items: Sequence[AgendaItem], prefix: str, first: int) -> Iterator[tuple[str, str]]:
    following = first
    for item in items:
        if not item.numbered:
            yield from _numbers(item.items, prefix, following)
            continue
        number = f"{prefix}{following}"
        following += 1
        yield item.key, number
        yield from _numbers(item.items, f"{number}.", 1)
