"""Where the words are that an abbreviation stands for."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from ccm_minutes.release.folding import letters_of

_CAPITALS: Final = re.compile(r"(?<![^\W\d_])[A-Z]{2,}(?![a-rt-z])")
_JOINING: Final = (
    r"(?:of|on|for|and|to|the|in|de|des|du|la|le|les|sur|pour|et|y|e|del|en|los|las|el|para|sobre"
    r"|à|au|aux|against|with|contre|contra|by)"
)
_SMALL: Final = re.compile(rf"{_JOINING}|a|an|l|d", re.IGNORECASE)
_PHRASE: Final = re.compile(
    rf"(?<![\w’'.])[^\W\d_a-z][\w’'.]*(?:(?:[\s&/–-]+(?:{_JOINING}\s+)*(?:[dl][’'])?)[^\W\d_a-z][\w’'.]*)+"
)
_BRACKET: Final = re.compile(r"\(([^()]{2,120})\)")
_BEFORE: Final = re.compile(r"\b(\d{0,3}[A-Z]{2,7})s?[”\"»]?\s*\Z")
_THEN: Final = re.compile(
    r"s?(?::|,?\s(?:i\.e\.|or|that is|soit|es decir),?|\s[–—-])\s(?P<words>[^.:;()]+)"
)
_THUS: Final = re.compile(
    r"(?P<words>[^.:;()]+)(?:,\s(?:or|hereinafter|known as|soit)|\s[–—-])\s(?:the\s)?[“\"«]?\s?\Z"
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_LONGEST_EXPLANATION: Final = 140
"""Characters before a bracket among which its explanation may stand."""
_NEAR: Final = 100
_FEW: Final = 5


def capitals_of(texts: Iterable[str]) -> frozenset[str]:
    """Every run of two capitals or more, a plural's ending left out."""
    return frozenset(found for text in texts for found in _CAPITALS.findall(text))


def explained(
    shorts: Collection[str], texts: Iterable[str], names: Iterable[str]
) -> frozenset[str]:
    """Those of some abbreviations that a reader can resolve.

    Args:
        shorts: abbreviations, in capitals alone.
        texts: all that is printed.
        names: of who takes part; an abbreviation in them needs no words.
    """
    named = tuple(names)
    printed = (*texts, *named)
    found = set(capitals_of(named))
    for text in printed:
        if "(" in text:
            found.update(_in_brackets(text))
    left = set(shorts) - found
    for text in printed:
        if not left:
            break
        phrases = " ".join(map(_initials, _PHRASE.findall(text)))
        left -= {one for one in left if one in phrases}
        left = {one for one in left if one not in text or not _is_beside(one, text)}
    return frozenset(shorts) - left


def _in_brackets(text: str) -> Iterator[str]:
    """Of "International Support Unit (ISU)" and "ISU (International Support Unit)"."""
    for bracket in _BRACKET.finditer(text):
        inside, before = bracket.group(1), text[: bracket.start()]
        if len(inside.split()) <= _FEW:
            for short in _CAPITALS.findall(inside):
                if _fits(short, before[-_LONGEST_EXPLANATION:], 2 * len(short) + 4):
                    yield short
        outside = _BEFORE.search(before)
        short = outside.group(1).lstrip("0123456789") if outside else ""
        if short and _fits(short, inside, _LONGEST_EXPLANATION):
            yield short


def _is_beside(short: str, text: str) -> bool:
    """Of "ERW, i.e. explosive remnants of war" and "explosive remnants of war, or ERW"."""
    start = text.find(short)
    end = start + len(short)
    before = _THUS.search(text[max(0, start - _NEAR) : start])
    after = _THEN.match(text[end : end + _NEAR])
    return any(found and _begins_all(short, found["words"]) for found in (before, after))


def _begins_all(short: str, words: str) -> bool:
    """Whether words that follow each other begin with these letters, small words left out."""
    initials = "".join(letters_of(word[0]) for word in _WORD.findall(words))
    main = "".join(letters_of(w[0]) for w in _WORD.findall(words) if not _SMALL.fullmatch(w))
    return short.lower() in initials or short.lower() in main


def _fits(short: str, words: str, most: int) -> bool:
    """Whether at least half of the letters begin one of the last words before it.

    No more, because an abbreviation may be that of another language.
    """
    initials = [letters_of(word[0]) for word in _WORD.findall(words)[-most:] if word != short]
    fitting = sum(letter in initials for letter in short.lower())
    return len(initials) > 1 and 2 * fitting >= len(short)


def _initials(phrase: str) -> str:
    return "".join(word[0] for word in _WORD.findall(phrase) if word[0].isupper()).upper()
