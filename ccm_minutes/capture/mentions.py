"""Running text from the words typed: marked passages and mentions become runs."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

from ccm_minutes.capture.lookup import Lookup, Named
from ccm_minutes.capture.markup import Passage, passages
from ccm_minutes.domain.runs import told_instead
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.domain.text import DelegationMention, Marking, Run, Text, Words

_LETTER = r"(?:[^\W_]|[\u0300-\u036f])"
_NAME = re.compile(rf"{_LETTER}+(?:[-'’.]{_LETTER}+)*")
_AT = re.compile(r"(?<![\w@])@(?=[^\W_])")
_SENTENCE_GOES_ON = re.compile(r"['’.]")
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)
_MOST_WORDS = 5
_LONGEST_NAME = 80


def read_text(words: str, lookup: Lookup, plain: Collection[str] = ()) -> Text:
    """The text that was typed; a plain string where there is nothing to see to in it.

    Args:
        words: as typed.
        lookup: of the meeting.
        plain: mentions, with their sign, that are to stay words.
    """
    runs = tuple(run for passage in passages(words) for run in _runs(passage, lookup, plain))
    if all(isinstance(run, str) for run in runs):
        return words
    return runs


def mentions_in(
    words: str, lookup: Lookup, plain: Collection[str] = ()
) -> Iterator[tuple[int, int, str]]:
    """Where the mentions stand that ``read_text`` makes, and the delegation of each."""
    for passage in passages(words):
        for start, end, delegation in _found(passage.words, lookup, plain):
            yield passage.at + start, passage.at + end, delegation


def _runs(passage: Passage, lookup: Lookup, plain: Collection[str]) -> tuple[Run, ...]:
    runs = tuple(_with_mentions(passage.words, lookup, plain))
    if not passage.marked:
        return runs
    return told_instead([_marked(run) for run in runs], passage.in_release)


def _marked(run: str | DelegationMention) -> Words | DelegationMention:
    if isinstance(run, str):
        return Words(run, marking=Marking.FOUO)
    return replace(run, marking=Marking.FOUO)


def _with_mentions(
    words: str, lookup: Lookup, plain: Collection[str]
) -> Iterator[str | DelegationMention]:
    done = 0
    for start, end, delegation in _found(words, lookup, plain):
        if start > done:
            yield words[done:start]
        yield DelegationMention(delegation)
        done = end
    if done < len(words):
        yield words[done:]


def _found(words: str, lookup: Lookup, plain: Collection[str]) -> Iterator[tuple[int, int, str]]:
    done = 0
    for sign in _AT.finditer(words):
        found = _mention(words, sign.end(), lookup) if sign.start() >= done else None
        if found is None or words[sign.start() : found[1]] in plain:
            continue
        delegation, done = found
        yield sign.start(), done, delegation


def _mention(words: str, start: int, lookup: Lookup) -> tuple[str, int] | None:
    """The delegation whose name begins at ``start``, and where that name ends."""
    name = _NAME.match(words, start)
    if name is None or name.end() - start > _LONGEST_NAME:
        return None
    for end, look in _ends(words, start, name.end(), lookup):
        found = look(words[start:end])
        if len(found) == 1 and isinstance(found[0], DelegationSpeaker):
            return found[0].delegation, end
    return None


_Look = Callable[[str], tuple[Named, ...]]


def _ends(words: str, start: int, end: int, lookup: Lookup) -> Iterator[tuple[int, _Look]]:
    """Where the name may end, the likeliest first, and how well it then has to fit.

    Only the word that was typed may stand for a name by its beginning; with more or less
    than that word it has to be the very name.
    """
    for further in reversed(_further_ends(words, start, end)):
        yield _before_possessive(words, further), lookup.exact
        yield further, lookup.exact
    yield end, lookup.fits
    if (before := _before_possessive(words, end)) < end:
        yield before, lookup.fits
    cuts = [cut.start() for cut in _SENTENCE_GOES_ON.finditer(words, start, end)]
    for cut in reversed(cuts):
        yield cut, lookup.exact


def _further_ends(words: str, start: int, end: int) -> list[int]:
    ends: list[int] = []
    while len(ends) < _MOST_WORDS - 1:
        name = _NAME.match(words, end + 1) if words[end : end + 1] in {" ", "\u00a0"} else None
        if name is None or name.end() - start > _LONGEST_NAME:
            break
        end = name.end()
        ends.append(end)
    return ends


def _before_possessive(words: str, end: int) -> int:
    found = _POSSESSIVE.search(words, max(0, end - 2), end)
    return found.start() if found else end
