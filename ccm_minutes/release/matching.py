"""Finding names in text, whole words of them, however they are spelled."""

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from ahocorasick_rs import AhoCorasick

from ccm_minutes.release.bending import bends, stems_of
from ccm_minutes.release.folding import fold, letters_of
from ccm_minutes.release.form import Case, Form, Hit, Pattern
from ccm_minutes.release.reader import Reader
from ccm_minutes.release.sheaf import Sheaf

__all__ = ("Case", "Folding", "Form", "Hit", "Matcher", "longest", "suspects", "word_end")

_CODES = (Case.CAPITALS, Case.CAPITALS_AMONG_SMALL)
_PLAIN_WORD = re.compile("[a-z0-9]+")
_LIKE_LETTERS = frozenset("01|")
# Figures and raised letters are no letters of a word: they are marks of footnotes.
_RAISED = r"²³¹ªº¼-¾\u02b0-\u02b8\u1d2c-\u1d6a\u1d9b-\u1dbf\u2070-\u209c\u2150-\u2189\u2460-\u249b"
_LETTER = rf"[^\W\d_{_RAISED}]"
_SHOUTED = f"(?![a-z]){_LETTER}"
_CODE = re.compile(
    rf"(?<!{_LETTER})({_SHOUTED}(?:[^\w\s]?{_SHOUTED}){{1,2}})(\.?['’‘ʼ`´][sS]|s)?"
    rf"(?!{_LETTER}|\$)"
)
_TWO_CAPITALS = re.compile(r"[A-Z][^\w\s]?[A-Z]")
_WORD_BEFORE = re.compile(r"([^\W\d_]{2,})\s\Z")
_WORD_AFTER = re.compile(r"\s([^\W\d_]{2,})")
_LOOK_BACK = 30
_LONGEST_CODE = 3
_SHORTEST_STEM = 3
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
        self._reader: Reader | None = None

    @property
    def reader(self) -> "Reader":
        if self._reader is None:
            self._reader = Reader(self.text, fold(self.text))
        return self._reader


class Matcher:
    """Finds all of a set of forms in one pass."""

    def __init__(self, forms: Iterable[Form]) -> None:
        codes: dict[str, list[Form]] = {}
        patterns: dict[str, list[tuple[frozenset[int], Form]]] = {}
        bent: dict[tuple[str, ...], list[Form]] = {}
        for form in forms:
            letters, joints = _compiled(form.text)
            if not letters:
                continue
            if form.case in _CODES and len(letters) <= _LONGEST_CODE and not form.apart:
                codes.setdefault(letters, []).append(form)
            else:
                patterns.setdefault(letters, []).append((joints, form))
            if bends(form.text):
                bent.setdefault(tuple(map(letters_of, stems_of(form.text))), []).append(form)
        self._codes = codes
        self._patterns = [*map(_pattern, patterns.items()), *_bent_patterns(bent)]
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
        # Where all is in capitals, a short code shows only if it is all there is.
        loud = folding.text.isupper() and len(folding.letters) > _LONGEST_CODE
        for match in folding.codes:
            written = match.group(1)
            for code in dict.fromkeys((written, _POSSESSIVE.sub("", written))):
                for form in self._codes_of(code):
                    if form.case is Case.CAPITALS or _is_code(form, match, loud=loud):
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


def _is_code(form: Form, match: re.Match[str], *, loud: bool) -> bool:
    """Whether a code that is also a word may be meant: "IDs" and "WHO CAN GO" mean none."""
    if match.group(2) == "s" or (loud and len(form.text) < _LONGEST_CODE):
        return False
    return not ((loud or form.words) and _among_capitals(match))


def _among_capitals(match: re.Match[str]) -> bool:
    """Whether a word stands between two others in capitals: "ADOPTED AND DECIDED"."""
    before = _WORD_BEFORE.search(match.string, max(0, match.start() - _LOOK_BACK), match.start())
    after = _WORD_AFTER.match(match.string, match.end())
    return bool(before and before[1].isupper() and after and after[1].isupper())


def _pattern(found: tuple[str, list[tuple[frozenset[int], Form]]]) -> Pattern:
    letters, forms = found
    joints = frozenset().union(*(joints for joints, _ in forms))
    return Pattern(letters, joints, tuple(form for _, form in forms))


def _bent_patterns(bent: Mapping[tuple[str, ...], list[Form]]) -> Iterator[Pattern]:
    for (first, *after), forms in bent.items():
        if len(first) >= _SHORTEST_STEM:
            yield Pattern(first, frozenset(), tuple(forms), tuple(after))


def _compiled(text: str) -> tuple[str, frozenset[int]]:
    """The letters of a form, and where in them a word of it begins after a sign or space."""
    if text.isascii() and text.isprintable() and _LIKE_LETTERS.isdisjoint(text):
        words = _PLAIN_WORD.findall(text.lower())
        return "".join(words), frozenset(accumulate(map(len, words[:-1])))
    return _compiled_slowly(text)


def _compiled_slowly(text: str) -> tuple[str, frozenset[int]]:
    reader = Reader(text, fold(text))
    letters = reader.folded.letters
    return letters, frozenset(i for i in range(1, len(letters)) if reader.gap(i))


def word_end(text: str, end: int) -> int:
    """Where a name ends with the ending that its script puts to it, which is no part of a hit."""
    while end < len(text) and text[end].isalpha() and bends(text[end]):
        end += 1
    return end


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
