"""Released words that also stand in a part that is withheld."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from ccm_minutes.release import says
from ccm_minutes.release.finding import Finding, Severity
from ccm_minutes.release.folding import letters_of, like_letters
from ccm_minutes.release.trail import Passage, Withheld

BLOCKING_RUN = 12
"""So many words in a row, also in a withheld part, block."""

WARNING_RUN = 8
"""So many words in a row, also in a withheld part, are warned of."""

SHORTEST_SENTENCE = 4
"""A whole sentence of fewer words may stand on both sides."""

_WORD = re.compile(r"[^\W_]+(?:['’‑-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?]+[\"'”’»)\]]*(?:\s|\Z)|\n")
_JOINT = re.compile("['-](?<=[A-Za-z0-9]['-])(?=[A-Za-z0-9])")
_WORDS = bytes(ord(chr(c).lower()) if chr(c).isalnum() and c < 128 else 32 for c in range(256))
_LONGEST_START = 100
_NONE: frozenset[str] = frozenset()
_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Worded:
    """A text as folded words, with its sentences as ranges of words."""

    words: tuple[str, ...]
    sentences: tuple[_Span, ...]

    def run(self, length: int) -> Iterator[tuple[int, tuple[str, ...]]]:
        for start in range(len(self.words) - length + 1):
            yield start, self.words[start : start + length]

    def joined(self, span: _Span | None = None) -> str:
        words = self.words[slice(*span)] if span else self.words
        return f" {' '.join(words)} "


class Overlaps:
    """Compares every passage with all that is withheld.

    Attributes:
        suspects: the texts of passages that may share something; the others share nothing.
    """

    def __init__(self, passages: Sequence[Passage], withheld: Iterable[Withheld]) -> None:
        parts = [(part, _worded(part.text)) for part in withheld]
        hidden = [(part.where, text) for part, text in parts if not part.phrase]
        self._passages = passages
        texts = tuple(dict.fromkeys(passage.text for passage in passages))
        self.suspects = _alike(texts, [text for _, text in parts])
        suspects = self.suspects
        self._worded = [_worded(p.text) if p.text in suspects else _NOTHING for p in passages]
        self._runs = {
            length: {run for _, text in parts for _, run in text.run(length)}
            for length in (BLOCKING_RUN, WARNING_RUN)
        }
        self._sentences = _Phrases(text.joined(s) for _, text in hidden for s in text.sentences)
        self._repeated = _repeated(self._worded, hidden)

    def findings(self, index: int) -> Iterator[Finding]:
        """What one passage shares with withheld parts, in the order of the text."""
        text = self._worded[index]
        alike = self._long(text, WARNING_RUN)
        blocked = _merged([*(self._long(text, BLOCKING_RUN) if alike else ()), *self._whole(index)])
        warned = [
            span
            for span in _merged(alike)
            if not any(span[0] < end and start < span[1] for start, end in blocked)
        ]
        spans = sorted([*blocked, *warned])
        places = _places(self._passages[index].text) if spans else ()
        for span in spans:
            words = places[span[0]][0], places[span[1] - 1][1]
            yield self._finding(self._passages[index], words, blocks=span in blocked)

    def _long(self, text: _Worded, length: int) -> list[_Span]:
        known = self._runs[length]
        return [(i, i + length) for i, run in text.run(length) if run in known] if known else []

    def _whole(self, index: int) -> Iterator[_Span]:
        text, where = self._worded[index], self._passages[index].where
        for span in text.sentences if self._repeated else ():
            if self._repeated.get(text.joined(span), frozenset()) - {where}:
                yield span
        yield from self._sentences.spans(text)

    def _finding(self, passage: Passage, span: _Span, *, blocks: bool) -> Finding:
        words = passage.text[slice(*span)]
        code, severity, sentence = _REPEATS if blocks else _RESEMBLES
        said = sentence.format(words=words, where=passage.where)
        return Finding(code, severity, passage.where, words, passage.text, said)


_NOTHING = _Worded((), ())
_REPEATS = ("withheld-words", Severity.BLOCK, says.REPEATS_WITHHELD)
_RESEMBLES = ("like-withheld", Severity.WARN, says.LIKE_WITHHELD)


class _Phrases:
    """A set of phrases, searched for all at once in joined words."""

    def __init__(self, phrases: Iterable[str]) -> None:
        # An automaton of a long text that repeats itself takes minutes to make.
        self._by_start: dict[str, list[str]] = {}
        for phrase in dict.fromkeys(phrases):
            self._by_start.setdefault(phrase[:_LONGEST_START], []).append(phrase)
        self._starts = tuple(self._by_start)
        self._automaton = AhoCorasick(self._starts) if self._starts else None

    def found(self, joined: str) -> Iterator[tuple[str, int]]:
        if self._automaton is None:
            return
        for index, start, _ in self._automaton.find_matches_as_indexes(joined, overlapping=True):
            for phrase in self._by_start[self._starts[index]]:
                if joined.startswith(phrase, start):
                    yield phrase, start

    def spans(self, text: _Worded) -> Iterator[_Span]:
        if self._automaton is None or len(text.words) < SHORTEST_SENTENCE:
            return
        joined = text.joined()
        for phrase, start in self.found(joined):
            first = joined.count(" ", 0, start)
            yield first, first + phrase.count(" ") - 1


def _alike(texts: Iterable[str], hidden: Iterable[_Worded]) -> frozenset[str]:
    """The texts that have so many words in a row with a hidden one as the least finding has."""
    known = {run for text in hidden for _, run in text.run(SHORTEST_SENTENCE)}
    return (
        frozenset(text for text in texts if not known.isdisjoint(_runs_of(text)))
        if known
        else _NONE
    )


def _runs_of(text: str) -> Iterator[tuple[str, ...]]:
    words = _words(text)
    return zip(*(words[start:] for start in range(SHORTEST_SENTENCE)), strict=False)


def _words(text: str) -> Sequence[str]:
    """The folded words of a text."""
    plain = text.replace("’", "'").replace("|", " ")
    if not plain.isascii():
        return _worded(text).words
    plain = like_letters(plain)
    if "-" in plain or "'" in plain:
        plain = _JOINT.sub("", plain)
    return plain.encode("ascii").translate(_WORDS).decode("ascii").split()


def _repeated(
    released: Iterable[_Worded], hidden: list[tuple[str, _Worded]]
) -> dict[str, frozenset[str]]:
    """For each released sentence that stands in a withheld part, the places of those parts."""
    # Few sentences begin as anything withheld goes on; the others need no search.
    openings = {run for _, text in hidden for _, run in text.run(SHORTEST_SENTENCE)}
    phrases = _Phrases(
        text.joined((first, last))
        for text in released
        for first, last in text.sentences
        if text.words[first : first + SHORTEST_SENTENCE] in openings
    )
    places: dict[str, set[str]] = {}
    for where, text in hidden:
        for phrase, _ in phrases.found(text.joined()):
            places.setdefault(phrase, set()).add(where)
    return {phrase: frozenset(found) for phrase, found in places.items()}


def _merged(spans: Iterable[_Span]) -> list[_Span]:
    merged: list[_Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _worded(text: str) -> _Worded:
    words: list[str] = []
    sentences: list[_Span] = []
    for part in _SENTENCE_END.split(text):
        first = len(words)
        words.extend(filter(None, map(_bare, _WORD.findall(part))))
        if len(words) - first >= SHORTEST_SENTENCE:
            sentences.append((first, len(words)))
    return _Worded(tuple(words), tuple(sentences))


def _places(text: str) -> tuple[_Span, ...]:
    """Where each folded word stands in a text."""
    return tuple(match.span() for match in _WORD.finditer(text) if _bare(match.group()))


@lru_cache(maxsize=1 << 15)
def _bare(word: str) -> str:
    return letters_of(word)
