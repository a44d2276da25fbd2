"""Judging what was found in bare letters against the text as it was written."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ccm_minutes.release.bending import (
    FEWEST_SMALL,
    LONGEST_ENDING,
    bends,
    makes_adjective,
    may_begin,
    may_end,
)
from ccm_minutes.release.folding import Folded, fold, is_invisible, is_regional
from ccm_minutes.release.form import Case, Form, Hit, Pattern

_ENDINGS = frozenset(
    {"n", "an", "ian", "ean", "nian", "ese", "ish", "er", "ic", "i", "ite", "lander"}
    | {"ns", "ans", "ians", "eans", "nians", "ers", "is", "ites", "landers"}
)
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
    "\uac00-\ud7ff\uf900-\ufaff\U0001f1e6-\U0001f1ff]"
)
_TIE = re.compile(r"[-‐-―­'’ʼ._·•*~/\\=+()\[\]]+\n?|[\n\t]|-\s*\n?\s*")
_PHRASE_GAP = re.compile(r"\s{1,2}|[-‐-―'’ʼ]")
_POSSESSIVE = re.compile(r"['’‘ʼ`´][sS]?")
_IN_A_PLACE = re.compile(r"\b(?:In|From|To|By|For|At|With)\s\Z")
_SPELLED_GAP = re.compile(r"\.?\s?")
_LONGEST_CODE = 3
_LONGEST_JOINT = 4
_LONGEST_BEFORE = 5
_LONGEST_TAIL = 12


@dataclass(frozen=True, slots=True)
class Reader:
    """A text with its bare letters."""

    text: str
    folded: Folded

    def hits(self, pattern: Pattern, start: int, end: int) -> Iterator[Hit]:
        """What a pattern that stands in the letters amounts to: from, up to but without."""
        if pattern.after is not None:
            yield from self._bent(pattern, pattern.after, start, end)
            return
        if not self._opens(start) or not self._holds_together(pattern, start, end):
            return
        tail = self._tail(end)
        if tail and _UNSPACED.match(pattern.letters[-1]):
            tail = ""
        foreign = self._is_foreign(start, end)
        for form in pattern.forms:
            if not foreign and bends(form.text):
                continue  # Того is Togo, and looks like the Spanish toro
            if self._has_case(form, start, end) and self._takes(form, (start, end), tail):
                yield Hit(*self._span(start, end + len(tail)), form.owner)

    def gap(self, index: int) -> str:
        """What divides a letter from the one before it."""
        places = self.folded.places
        between = self.text[places[index - 1] + 1 : places[index]]
        return "".join(c for c in between if c in "\n\t" or not is_invisible(c))

    def _bent(
        self, pattern: Pattern, after: tuple[str, ...], start: int, end: int
    ) -> Iterator[Hit]:
        last = self._after(after, end)
        if last is None or not self._opens(start):
            return
        ending = "".join(self._written(i) for i in range(last, last + len(self._tail(last))))
        if not self._is_foreign(start, last):
            return
        first = self._written(start)
        small = first.islower() and not makes_adjective(ending)
        if small and last - start < FEWEST_SMALL:
            return
        if may_end(ending):
            for form in pattern.forms:
                yield Hit(*self._span(start, last), form.owner)

    def _after(self, stems: tuple[str, ...], end: int) -> int | None:
        """The end of the last of some stems that follow one another, each with any ending."""
        letters = self.folded.letters
        for stem in stems:
            found = letters.find(stem, end, end + LONGEST_ENDING + len(stem))
            if found < 0 or not self._divides(found):
                return None
            end = found + len(stem)
        return end

    def _is_foreign(self, start: int, end: int) -> bool:
        return bends(self.text[self.folded.places[start] : self.folded.places[end - 1] + 1])

    def _written(self, index: int) -> str:
        return self.text[self.folded.places[index]]

    def _span(self, start: int, end: int) -> tuple[int, int]:
        last = self.folded.places[end - 1] + 1
        while last < len(self.text) and is_invisible(self.text[last]) and self.text[last] != "\n":
            last += 1
        return self.folded.places[start], last

    def _opens(self, start: int) -> bool:
        letters = self.folded.letters
        if start == 0 or self._divided(start, start - 1) or _UNSPACED.match(letters[start]):
            return True
        before = start
        while start - before <= _LONGEST_BEFORE and not letters[before - 1].isascii():
            before -= 1
            if before == 0 or self._divided(before, before - 1):
                return may_begin("".join(map(self._written, range(before, start))))
        return False

    def _divided(self, index: int, outside: int) -> bool:
        """Whether a word ends before a letter, of which the one outside the name may be none."""
        return self._divides(index) or _is_figure(self._written(outside))

    def _divides(self, index: int) -> bool:
        """Whether a word begins at a letter: after a sign, a space, a missing one, or the last."""
        if index in (0, len(self.folded.letters)) or self.gap(index):
            return True
        return self._written(index).isupper() and self._written(index - 1).islower()

    def _tail(self, end: int) -> str:
        """The letters up to the end of the word, or as many as no ending has."""
        last, longest = end, min(len(self.folded.letters), end + _LONGEST_TAIL)
        while last < longest and not self._divided(last, last):
            last += 1
        return self.folded.letters[end:last]

    def _holds_together(self, pattern: Pattern, start: int, end: int) -> bool:
        gaps = {i - start: gap for i in range(start + 1, end) if (gap := self.gap(i))}
        strange = {i: gap for i, gap in gaps.items() if i not in pattern.joints}
        if any(len(gap) > _LONGEST_JOINT for gap in gaps.values()):
            return False
        if not strange or len(gaps) == end - start - 1 > 1:
            return True
        tied = all(_TIE.fullmatch(gap) for gap in strange.values())
        return tied and self._written(start).isupper()

    def _takes(self, form: Form, span: tuple[int, int], tail: str) -> bool:
        start, end = span
        if form.phrase and not self._is_phrase(form, start, end):
            return False
        if (
            " " in form.text
            and end - start <= _LONGEST_CODE
            and not self._spelled(form, start, end)
        ):
            return False
        if not tail:
            return True
        if tail == "s":
            last, ending = self._written(end - 1), self._written(end)
            return end - start > 3 or (last.isupper() and ending.islower())
        return form.stem and tail in _ENDINGS

    def _spelled(self, form: Form, start: int, end: int) -> bool:
        """Whether the letters of a code stand together, or apart as such are: "U. K."."""
        gaps = [self.gap(i) for i in range(start + 1, end)]
        return all(map(_SPELLED_GAP.fullmatch, gaps)) and (not form.apart or all(gaps))

    def _is_phrase(self, form: Form, start: int, end: int) -> bool:
        if form.text[-2:].isupper() and _POSSESSIVE.match(self.text, self._span(start, end)[1]):
            return False  # "clearance of CMR", but not "clearance of CMR’s land"
        place = self.folded.places[start]
        if form.text[:2].isupper() and _IN_A_PLACE.search(self.text, max(0, place - 6), place):
            return False  # "CMR clearance", but not "In CMR clearance goes on"
        if form.text.isascii() and any(map(_is_accented, map(self._written, range(start, end)))):
            return False  # "Seul un", but not "Seúl un"
        own = _gaps_of(form.text)
        for index in range(start + 1, end):
            gap = self.gap(index)
            right = own[index - start]
            if gap != right and not (gap and right and _PHRASE_GAP.fullmatch(gap)):
                return False
        return True

    def _has_case(self, form: Form, start: int, end: int) -> bool:
        if form.case is Case.ANY:
            return not form.words or self._word(start, end) not in form.words
        places = self.folded.places[start:end]
        if form.case is Case.CAPITAL:
            begun = [start, *(i for i in range(start + 1, end) if " " in self.gap(i))]
            return not any(self._written(i).islower() for i in begun)
        return all(not self.text[place].islower() for place in places)

    def _word(self, start: int, end: int) -> str:
        last = self.folded.places[end - 1] + 1
        return unicodedata.normalize("NFC", self.text[self.folded.places[start] : last])


def _is_accented(character: str) -> bool:
    return character.isalpha() and not character.isascii()


@lru_cache(maxsize=4096)
def _gaps_of(text: str) -> tuple[str, ...]:
    reader = Reader(text, fold(text))
    return ("", *map(reader.gap, range(1, len(reader.folded.letters))))


@lru_cache(maxsize=4096)
def _is_figure(character: str) -> bool:
    if character == "|" or unicodedata.category(character)[0] == "N":
        return True
    if is_regional(character):
        return True
    return unicodedata.decomposition(character).startswith(("<super>", "<sub>"))
