"""Where a typing error in a recovery key is, as far as its check characters tell."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from ccm_minutes.adapters.keys.groups import GROUPS, SIZE, as_read, is_sound

_ALL: Final = GROUPS * SIZE
_MOST_NAMED: Final = 4
_SHEET: Final = "Compare it with the printed sheet; nothing was changed."


def characters_of(text: str) -> str:
    """What was typed without what stands between groups."""
    return as_read("".join(_pieces(text)))


def what_is_wrong(text: str) -> str | None:
    """The sentence for what was typed; None where it is a recovery key."""
    typed = characters_of(text)
    if len(typed) == _ALL:
        return _wrong_groups([n for n in range(GROUPS) if not is_sound(_at(typed, n), n)])
    if abs(len(typed) - _ALL) == 1:
        places = _by_separators(text) or _by_checks(typed)
        if places:
            amount = "few" if len(typed) < _ALL else "many"
            return (
                f"Group {_either(places)} of the recovery key has one character too {amount}. "
                f"It has {GROUPS} groups of {SIZE} characters. {_SHEET}"
            )
    return (
        f"A recovery key has {GROUPS} groups of {SIZE} characters, and this has "
        f"{len(typed)} characters. {_SHEET}"
    )


def _wrong_groups(places: Sequence[int]) -> str | None:
    if not places:
        return None
    if len(places) == 1:
        return f"Group {places[0] + 1} of the recovery key has a typing error. {_SHEET}"
    if len(places) <= _MOST_NAMED:
        *first, last = (str(place + 1) for place in places)
        named = f"{', '.join(first)} and {last}"
        return f"Groups {named} of the recovery key have typing errors. {_SHEET}"
    return f"{len(places)} of the {GROUPS} groups of the recovery key are wrong. {_SHEET}"


def _by_separators(text: str) -> list[int]:
    sizes = [len(piece) for piece in _pieces(text)]
    others = [place for place, size in enumerate(sizes) if size != SIZE]
    return others if len(sizes) == GROUPS and len(others) == 1 else []


def _by_checks(typed: str) -> list[int]:
    """Every group that would leave all others sound if the error were in it."""
    shift = len(typed) - _ALL
    return [
        place
        for place in range(GROUPS)
        if all(is_sound(_at(typed, n), n) for n in range(place))
        and all(is_sound(_at(typed, n, shift), n) for n in range(place + 1, GROUPS))
        and (shift < 0 or _sound_but_for_one(typed[place * SIZE :][: SIZE + 1], place))
    ]


def _sound_but_for_one(group: str, place: int) -> bool:
    return any(is_sound(group[:n] + group[n + 1 :], place) for n in range(len(group)))


def _at(typed: str, place: int, shift: int = 0) -> str:
    return typed[place * SIZE + shift :][:SIZE]


def _pieces(text: str) -> list[str]:
    return [piece for piece in re.split(r"[\s\-\u2010-\u2015\u2212]+", text) if piece]


def _either(places: Iterable[int]) -> str:
    return " or ".join(str(place + 1) for place in places)
