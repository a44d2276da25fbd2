"""Who is meant by a name that was typed. Nobody is ever guessed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ccm_minutes.capture.folding import folded
from ccm_minutes.domain.delegation import Attendance, Delegation, DelegationKind
from ccm_minutes.domain.speaker import DelegationSpeaker, OfficeSpeaker

_SECRETARIAT = frozenset({"secretariat", "secretaria"})
_ALWAYS_OFFICES = frozenset({"chair", "president"})
_ARTICLES = ("the ", "la ", "le ", "les ", "el ", "los ", "las ")
_MOST_KEPT = 500
"""Names of which it is remembered for whom they stand."""

_SMALL_WORDS = frozenset({"and", "de", "del", "des", "du", "et", "la", "le", "of", "the", "y"})

Named: TypeAlias = DelegationSpeaker | OfficeSpeaker
"""What a typed name can stand for."""


@dataclass(frozen=True, slots=True)
class StateCodes:
    """What the table of names knows of the State behind a delegation.

    Attributes:
        names: short and long names, in any language.
    """

    alpha2: str = ""
    alpha3: str = ""
    names: tuple[str, ...] = ()


Codes: TypeAlias = Mapping[str, StateCodes]
"""Codes by the id of the delegation; one that is no State is not in it."""


@dataclass(frozen=True, slots=True)
class Known:
    """A delegation as it is looked up; all strings folded.

    Attributes:
        id: its own id.
        exact: codes and names that win when they are typed whole.
        names: the names by which this meeting calls it.
        tails: each of those from every word on that is no small one.
        initials: of those names, with and without their small words.
    """

    delegation: Delegation
    id: str
    exact: frozenset[str]
    names: tuple[str, ...]
    tails: tuple[str, ...]
    initials: frozenset[str]

    @property
    def is_present(self) -> bool:
        """Whether it is in the room, and not only on the list."""
        return self.delegation.attendance is Attendance.PRESENT

    @property
    def speaker(self) -> DelegationSpeaker:
        """The delegation as one who speaks, owns or is mentioned."""
        return DelegationSpeaker(self.delegation.id)

    def called(self) -> Iterator[str]:
        """Its names, then its codes and other names, the shortest in plain letters first."""
        yield from _own_names(self.delegation)
        yield from sorted(self.exact, key=lambda one: (not one.isascii(), len(one), one))

    def begins_with(self, typed: str) -> bool:
        """Whether one of its names begins with these folded letters."""
        return any(name.startswith(typed) for name in self.names)

    def has_word(self, typed: str) -> bool:
        """Whether a word in one of its names begins with these folded letters."""
        return any(tail.startswith(typed) for tail in self.tails)

    def is_secretariat_by(self, typed: str) -> bool:
        """Whether it is a secretariat and these folded letters begin that word."""
        is_one = self.delegation.kind is DelegationKind.SECRETARIAT
        return is_one and any(word.startswith(typed) for word in _SECRETARIAT)

    def is_like(self, typed: str) -> bool:
        """Whether these folded letters are the start of a name or a word in it, initials or id."""
        return (
            self.begins_with(typed)
            or self.has_word(typed)
            or typed in self.initials
            or typed == self.id
        )


class Lookup:
    """The names of one meeting. Made anew when its delegations change."""

    def __init__(self, delegations: Sequence[Delegation], codes: Codes) -> None:
        self.known = tuple(_known(one, codes.get(one.id, StateCodes())) for one in delegations)
        self.offices = _held(delegations)
        self._exact: dict[str, list[Known]] = defaultdict(list)
        self._found: dict[str, tuple[Named, ...]] = {}
        for known in self.known:
            for name in known.exact:
                self._exact[name].append(known)

    def fits(self, name: str) -> tuple[Named, ...]:
        """All that a name can stand for: one is the answer, none or several are no answer."""
        # The same label is read with each key that is pressed after it.
        if (found := self._found.get(name)) is None:
            if len(self._found) > _MOST_KEPT:
                self._found.clear()
            found = self._found[name] = self._fits(name)
        return found

    def _fits(self, name: str) -> tuple[Named, ...]:
        queries = tuple(_queries(folded(name)))
        for query in queries:
            if found := self._named_exactly(query, name):
                return found
        for query in queries:
            if f"{query} " not in _ARTICLES and (found := self._alike(query)):
                return found
        return ()

    def exact(self, name: str) -> tuple[Named, ...]:
        """All that have this very name or code."""
        for query in _queries(folded(name)):
            if found := self._named_exactly(query, name):
                return found
        return ()

    def is_part_of_name(self, words: str, id_: str) -> bool:
        """Whether words in brackets only name that delegation a second time."""
        if self.exact(words) == (DelegationSpeaker(id_),):
            return True
        bracketed = f"({words.strip()})".casefold()
        return any(
            bracketed in name.casefold()
            for known in self.known
            if known.delegation.id == id_
            for name in _own_names(known.delegation)
        )

    def _named_exactly(self, query: str, typed: str) -> tuple[Named, ...]:
        if query in _SECRETARIAT and (found := _speakers(self._secretariats())):
            return found
        named: tuple[Named, ...] = _speakers(self._exact.get(query, ()))
        if query in self.offices:
            return (OfficeSpeaker(self.offices[query]), *named)
        if query in _ALWAYS_OFFICES:
            return (OfficeSpeaker(_capitalised(typed)), *named)
        return named

    def _alike(self, query: str) -> tuple[Named, ...]:
        return _speakers(known for known in self.known if known.is_like(query))

    def _secretariats(self) -> Iterator[Known]:
        for known in self.known:
            if known.delegation.kind is DelegationKind.SECRETARIAT:
                yield known


def _queries(name: str) -> Iterator[str]:
    """What was typed, and the same without an article before it."""
    if not name:
        return
    yield name
    for article in _ARTICLES:
        if name.startswith(article):
            yield name.removeprefix(article)


def _speakers(found: Iterable[Known]) -> tuple[DelegationSpeaker, ...]:
    """Those present, or where there are none of them the others."""
    everyone = tuple(found)
    present = tuple(known for known in everyone if known.is_present)
    return tuple(known.speaker for known in present or everyone)


def _known(delegation: Delegation, codes: StateCodes) -> Known:
    own = tuple(filter(None, map(folded, _own_names(delegation))))
    exact = {*own, *map(folded, codes.names), folded(codes.alpha3)}
    if delegation.attendance is Attendance.PRESENT:
        exact.add(folded(codes.alpha2))
    initials = frozenset(letters for name in own for letters in _initials(name))
    tails = tuple(tail for name in own for tail in _tails(name))
    return Known(delegation, folded(delegation.id), frozenset(exact - {""}), own, tails, initials)


def _own_names(delegation: Delegation) -> tuple[str, ...]:
    return (delegation.name, *delegation.other_names)


def _tails(name: str) -> Iterator[str]:
    words = name.split()
    for place, word in enumerate(words):
        if place and word not in _SMALL_WORDS:
            yield " ".join(words[place:])


def _initials(name: str) -> Iterator[str]:
    words = name.split()
    yield "".join(word[0] for word in words)
    yield "".join(word[0] for word in words if word not in _SMALL_WORDS)


def _held(delegations: Sequence[Delegation]) -> dict[str, str]:
    """The offices held at this meeting, by their folded words."""
    held: dict[str, str] = {}
    for delegation in delegations:
        for office in delegation.offices:
            held.setdefault(folded(office.office), office.office)
    held.pop("", None)
    return held


def _capitalised(typed: str) -> str:
    """The office in the words typed, without an article: "the chair" gives "Chair"."""
    word = typed.rsplit(maxsplit=1)[-1].lower()
    return word[:1].upper() + word[1:]
