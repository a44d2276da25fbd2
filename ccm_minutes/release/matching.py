"""Finding names in text, whole words of them, however they are spelled."""

import re
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from itertools import accumulate

from ahocorasick_rs import AhoCorasick

from ccm_minutes.release.folding import Folded, fold, is_invisible, letters_of
from ccm_minutes.release.sheaf import Sheaf


class Case(Enum):
    """In what case a form counts.

    ``CAPITAL`` asks for a capital at the start of each word; the last one counts only where
    not all of the text is in capitals.
    """

    ANY = auto()
    CAPITAL = auto()
    CAPITALS = auto()
    CAPITALS_AMONG_SMALL = auto()


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of a name.

    Attributes:
        owner: whatever the name stands for.
        stem: also followed by an ending that makes an adjective of it ("Averlandian").
    """

    text: str
    owner: Hashable
    case: Case = Case.ANY
    stem: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A name found: from, up to but without, and what it may stand for."""

    start: int
    end: int
    owner: Hashable


@dataclass(frozen=True, slots=True)
class _Pattern:
    letters: str
    joints: frozenset[int]
    forms: tuple[Form, ...]


_ENDINGS = frozenset(
    {"n", "an", "ian", "ean", "nian", "ese", "ish", "er", "ic", "i", "ite", "lander"}
    | {"ns", "ans", "ians", "eans", "nians", "ers", "is", "ites", "landers"}
)
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
_ARABIC_PREFIX = frozenset("وفبكلا")
_TIE = re.compile(r"[-‐-―­'’ʼ._·*~/\\]+\n?|-\s*\n\s*")
_CODES = (Case.CAPITALS, Case.CAPITALS_AMONG_SMALL)
_PLAIN_WORD = re.compile("[a-z0-9]+")
_LIKE_LETTERS = frozenset("01|")
_LONGEST_JOINT = 4
# Figures and raised letters are no letters of a word: they are marks of footnotes.
_RAISED = r"²³¹ªº¼-¾\u02b0-\u02b8\u1d2c-\u1d6a\u1d9b-\u1dbf\u2070-\u209c\u2150-\u2189\u2460-\u249b"
_LETTER = rf"[^\W\d_{_RAISED}]"
_SHOUTED = f"(?![a-z]){_LETTER}"
_CODE = re.compile(
    rf"(?<!{_LETTER})({_SHOUTED}(?:[^\w\s]?{_SHOUTED}){{1,2}})(\.?['’‘ʼ`´][sS]|s)?(?!{_LETTER})"
)
_TWO_CAPITALS = re.compile(r"[A-Z][^\w\s]?[A-Z]")
_POSSESSIVE = re.compile(r"\.?['’‘ʼ`´]S\Z")


class Folding:
    """A text with what every matcher needs of it, worked out once.

    Attributes:
        letters: bare letters and figures.
        codes: what might be a code of two or three letters.
    """

    __slots__ = ("_reader", "codes", "letters", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.letters = letters_of(text)
        shouted = not text.isascii() or _TWO_CAPITALS.search(text) is not None
        self.codes = tuple(_CODE.finditer(text)) if shouted else ()
        self._reader: _Reader | None = None

    @property
    def reader(self) -> "_Reader":
        if self._reader is None:
            self._reader = _Reader(self.text, fold(self.text))
        return self._reader


class Matcher:
    """Finds all of a set of forms in one pass."""

    def __init__(self, forms: Iterable[Form]) -> None:
        codes: dict[str, list[Form]] = {}
        patterns: dict[str, list[tuple[frozenset[int], Form]]] = {}
        for form in forms:
            letters, joints = _compiled(form.text)
            if not letters:
                continue
            if form.case in _CODES and len(letters) <= 3:
                codes.setdefault(letters, []).append(form)
            else:
                patterns.setdefault(letters, []).append((joints, form))
        self._codes = codes
        self._patterns = [
            _Pattern(letters, frozenset().union(*(j for j, _ in found)), tuple(f for _, f in found))
            for letters, found in patterns.items()
        ]
        self._automaton = AhoCorasick([pattern.letters for pattern in self._patterns])

    def find(self, text: "str | Folding") -> Iterator[Hit]:
        """Every form in a text, overlapping ones too, in no promised order."""
        folding = Folding(text) if isinstance(text, str) else text
        if self._codes and folding.codes:
            yield from self._found_codes(folding)
        if not self._patterns:
            return
        matches = self._automaton.find_matches_as_indexes(folding.letters, overlapping=True)
        if matches:
            for index, start, end in matches:
                yield from folding.reader.hits(self._patterns[index], start, end)

    @property
    def letters(self) -> Iterator[str]:
        """The bare letters of every form but codes: where they do not stand, nothing is found."""
        return (pattern.letters for pattern in self._patterns)

    @property
    def has_codes(self) -> bool:
        return bool(self._codes)

    def has_code_in(self, folding: "Folding") -> bool:
        """Whether any code stands in a text."""
        return next(self._found_codes(folding), None) is not None

    def _found_codes(self, folding: "Folding") -> Iterator[Hit]:
        text = folding.text
        for match in folding.codes:
            written = match.group(1)
            for code in dict.fromkeys((written, _POSSESSIVE.sub("", written))):
                for form in self._codes_of(code):
                    if form.case is Case.CAPITALS or _is_code(code, match.group(2), text):
                        yield Hit(match.start(), match.start() + len(code), form.owner)

    def _codes_of(self, letters: str) -> list[Form]:
        return self._codes.get(letters_of(letters), []) if letters.isupper() else []


def suspects(texts: Sequence[str], *matchers: Matcher) -> frozenset[str]:
    """The texts in which one of these may find something; in the others none finds anything."""
    lettered = Sheaf(texts, map(letters_of, texts))
    letters = tuple(dict.fromkeys(one for matcher in matchers for one in matcher.letters))
    found = AhoCorasick(letters).find_matches_as_indexes(lettered.joined, overlapping=True)
    coded = [matcher for matcher in matchers if matcher.has_codes]
    shouted = _shouted(texts) if coded else ()
    codes = (t for t in shouted if any(m.has_code_in(Folding(t)) for m in coded))
    return lettered.at(start for _, start, _ in found).union(codes)


def _shouted(texts: Sequence[str]) -> Iterator[str]:
    """The texts in which two capitals may stand together."""
    plain = [text for text in texts if text.isascii()]
    written = Sheaf(plain, plain)
    yield from written.at(match.start() for match in _TWO_CAPITALS.finditer(written.joined))
    yield from (text for text in texts if not text.isascii())


def _is_code(code: str, ending: str | None, text: str) -> bool:
    """Whether a code that is also a word may be meant: "IDs" and "WHO CAN GO" mean none."""
    return ending != "s" and (code == text or not text.isupper())


@dataclass(frozen=True, slots=True)
class _Reader:
    """Judges what the automaton found against the text as it was written."""

    text: str
    folded: Folded

    def hits(self, pattern: _Pattern, start: int, end: int) -> Iterator[Hit]:
        if not self._opens(start) or not self._holds_together(pattern, start, end):
            return
        tail = self._tail(end)
        if tail and _UNSPACED.match(pattern.letters[-1]):
            tail = ""
        for form in pattern.forms:
            if self._has_case(form, start, end) and self._takes(form, (start, end), tail):
                yield Hit(*self._span(start, end + len(tail)), form.owner)

    def _span(self, start: int, end: int) -> tuple[int, int]:
        last = self.folded.places[end - 1] + 1
        while last < len(self.text) and is_invisible(self.text[last]) and self.text[last] != "\n":
            last += 1
        return self.folded.places[start], last

    def gap(self, index: int) -> str:
        """What divides a letter from the one before it."""
        places = self.folded.places
        between = self.text[places[index - 1] + 1 : places[index]]
        return "".join(c for c in between if c in "\n\t" or not is_invisible(c))

    def _opens(self, start: int) -> bool:
        letters = self.folded.letters
        if start == 0 or self._divided(start, start - 1) or _UNSPACED.match(letters[start]):
            return True
        before = start
        while before > 0 and letters[before - 1] in _ARABIC_PREFIX and start - before < 3:
            before -= 1
            if before == 0 or self._divided(before, before - 1):
                return True
        return False

    def _divided(self, index: int, outside: int) -> bool:
        """Whether a word ends before a letter, of which the one outside the name may be none."""
        return bool(self.gap(index)) or _is_figure(self.text[self.folded.places[outside]])

    def _tail(self, end: int) -> str:
        last = end
        while last < len(self.folded.letters) and not self._divided(last, last):
            last += 1
        return self.folded.letters[end:last]

    def _holds_together(self, pattern: _Pattern, start: int, end: int) -> bool:
        gaps = {i - start: gap for i in range(start + 1, end) if (gap := self.gap(i))}
        strange = {i: gap for i, gap in gaps.items() if i not in pattern.joints}
        if any(len(gap) > _LONGEST_JOINT for gap in gaps.values()):
            return False
        if not strange or len(gaps) == end - start - 1 > 1:
            return True
        tied = all(_TIE.fullmatch(gap) for gap in strange.values())
        return tied and self.text[self.folded.places[start]].isupper()

    def _takes(self, form: Form, span: tuple[int, int], tail: str) -> bool:
        if not tail:
            return True
        start, end = span
        if tail == "s":
            last, ending = (self.text[self.folded.places[i]] for i in (end - 1, end))
            return end - start > 3 or (last.isupper() and ending.islower())
        return form.stem and tail in _ENDINGS

    def _has_case(self, form: Form, start: int, end: int) -> bool:
        if form.case is Case.ANY:
            return True
        places = self.folded.places[start:end]
        if form.case is Case.CAPITAL:
            begun = [start, *(i for i in range(start + 1, end) if " " in self.gap(i))]
            return not any(self.text[self.folded.places[i]].islower() for i in begun)
        return all(not self.text[place].islower() for place in places)


@lru_cache(maxsize=4096)
def _is_figure(character: str) -> bool:
    if character == "|" or unicodedata.category(character)[0] == "N":
        return True
    return unicodedata.decomposition(character).startswith(("<super>", "<sub>"))


def _compiled(text: str) -> tuple[str, frozenset[int]]:
    """The letters of a form, and where in them a word of it begins after a sign or space."""
    if text.isascii() and text.isprintable() and _LIKE_LETTERS.isdisjoint(text):
        words = _PLAIN_WORD.findall(text.lower())
        return "".join(words), frozenset(accumulate(map(len, words[:-1])))
    return _compiled_slowly(text)


def _compiled_slowly(text: str) -> tuple[str, frozenset[int]]:
    reader = _Reader(text, fold(text))
    letters = reader.folded.letters
    return letters, frozenset(i for i in range(1, len(letters)) if reader.gap(i))


def longest(hits: Iterable[Hit]) -> list[tuple[int, int, frozenset[Hashable]]]:
    """What is left when no hit may lie within a longer one, in the order of the text."""
    owners: dict[tuple[int, int], set[Hashable]] = {}
    for hit in hits:
        owners.setdefault((hit.start, hit.end), set()).add(hit.owner)
    spans = sorted(owners, key=lambda span: (span[0], -span[1]))
    kept: list[tuple[int, int]] = []
    for span in spans:
        if not kept or span[1] > kept[-1][1]:
            kept.append(span)
    return [(start, end, frozenset(owners[start, end])) for start, end in kept]
