"""Who stands before a colon: the speakers of an intervention, the owners of an action."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from ccm_minutes.capture.lookup import Lookup, Named
from ccm_minutes.capture.markup import holds_brackets, without_last_mark
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker, Speaker

MOST_WORDS = 5
"""Words in a label, without a capacity."""

_FEW_WORDS = 2
_COLON = re.compile(r"(?<!\bby):", re.IGNORECASE)
_FREE_COLON = re.compile(r"(?<!\bby):(?=\s|$)", re.IGNORECASE)

T = TypeVar("T")

PlacedName: TypeAlias = tuple[int, str, Named]
"""Where a name begins, as what it was typed, and for whom it stands."""


@dataclass(frozen=True, slots=True)
class Credited:
    """A label in which everyone is known.

    Attributes:
        names: each name as typed with the one that it stands for, by its place in the label.
    """

    speakers: tuple[Speaker, ...]
    capacity: str | None
    marked: bool
    names: tuple[PlacedName, ...] = ()


@dataclass(frozen=True, slots=True)
class Unknown:
    """A label that is nobody's; ``is_doubtful`` where the note-taker has to look at it."""

    is_doubtful: bool


@dataclass(frozen=True, slots=True)
class Owners:
    """The owners of an action and the words left for it.

    Attributes:
        names: each known name as typed with the one that it stands for, by its place in the
            words of the action.
    """

    owners: tuple[Speaker, ...]
    words: str
    are_known: bool = True
    names: tuple[PlacedName, ...] = ()


def read_label(label: str, lookup: Lookup, plain: Collection[str] = ()) -> Credited | Unknown:
    """Whom a label names: one delegation or office for each of its names, or nobody.

    Args:
        label: what stands before the colon.
        lookup: of the meeting.
        plain: names that are to be words here and nobody's name; with one of them the label
            is nobody's, and there is nothing to look at.
    """
    marked, label = without_last_mark(label)
    if holds_brackets(label):
        return Unknown(_is_short(label))
    several = False
    for names, capacity in _readings(label):
        found = _found(names, lookup)
        if all(len(fits) == 1 for fits in found.values()):
            if any(name in plain for name in found):
                return Unknown(is_doubtful=False)
            speakers = _once(fits[0] for fits in found.values())
            meant = _true_capacity(capacity, speakers, lookup)
            return Credited(speakers, meant, marked, tuple(_placed(names, found)))
        several = several or any(len(fits) > 1 for fits in found.values())
    return Unknown(several or _is_short(label))


def _readings(label: str) -> Iterator[tuple[str, str | None]]:
    """The label as names alone, then with brackets at its end as a capacity."""
    before, capacity = _split_capacity(label)
    for names, said in ((label, None), (before, capacity)):
        if 0 < len(names.split()) <= MOST_WORDS:
            yield names, said


def _split_capacity(label: str) -> tuple[str, str | None]:
    if not label.endswith(")"):
        return label, None
    depth = 0
    for place in range(len(label) - 1, -1, -1):
        depth += {")": 1, "(": -1}.get(label[place], 0)
        if depth == 0:
            return label[:place].rstrip(), label[place + 1 : -1].strip() or None
    return label, None


def _true_capacity(
    capacity: str | None, speakers: tuple[Speaker, ...], lookup: Lookup
) -> str | None:
    """The capacity, unless the words in brackets only say the last name again."""
    last = speakers[-1]
    if capacity is None or not isinstance(last, DelegationSpeaker):
        return capacity
    return None if lookup.is_part_of_name(capacity, last.delegation) else capacity


def _is_short(label: str) -> bool:
    return 0 < len(_split_capacity(label)[0].split()) <= _FEW_WORDS


def split_names(label: str) -> tuple[str, ...]:
    """The names between commas; a comma in brackets parts nothing."""
    names, start, depth = [], 0, 0
    for place, char in enumerate(label):
        depth = max(0, depth + {"(": 1, ")": -1}.get(char, 0))
        if char == "," and depth == 0:
            names.append(label[start:place].strip())
            start = place + 1
    return (*names, label[start:].strip())


def read_owners(words: str, lookup: Lookup, plain: Collection[str] = ()) -> Owners:
    """The owners before the first colon of an action, the colon of ``by:`` never counted.

    Owners who fit nobody, or several, stay as offices in the words typed. A colon inside
    a word ("10:30") parts owners from words only where all of them are known. A name in
    ``plain`` is nobody's; where all are, there are no owners and the words stay whole.
    """
    for colon in (_COLON.search(words), _FREE_COLON.search(words)):
        if colon is None or holds_brackets(label := words[: colon.start()].strip()):
            continue
        rest = words[colon.end() :]
        is_label = 0 < len(label.split()) <= MOST_WORDS and rest[:1].strip() == ""
        owners = _owners(label, rest.lstrip(), lookup, plain)
        if owners is None:
            break
        if owners.owners and (owners.are_known or is_label):
            return owners
    return Owners((), words)


def _owners(label: str, words: str, lookup: Lookup, plain: Collection[str]) -> Owners | None:
    found = {name: fits for name, fits in _found(label, lookup).items() if name}
    if found and all(name in plain for name in found):
        return None
    sought = {name: () if name in plain else fits for name, fits in found.items()}
    owners = _once(_owner(name, fits) for name, fits in sought.items())
    known = all(len(fits) == 1 or name in plain for name, fits in sought.items())
    return Owners(owners, words, known, tuple(_placed(label, sought)))


def _placed(names: str, found: Mapping[str, tuple[Named, ...]]) -> Iterator[PlacedName]:
    done = 0
    for name in (names,) if names in found else split_names(names):
        at = names.index(name, done)
        done = at + len(name)
        if len(fits := found.get(name, ())) == 1:
            yield at, name, fits[0]


def _found(names: str, lookup: Lookup) -> dict[str, tuple[Named, ...]]:
    """What each name fits; a name that has a comma in it is one name."""
    whole = lookup.exact(names)
    if len(whole) == 1:
        return {names: whole}
    return {name: lookup.fits(name) for name in split_names(names)}


def _owner(name: str, fits: tuple[Named, ...]) -> Speaker:
    return fits[0] if len(fits) == 1 else OfficeSpeaker(name)


def _once(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))
