"""The first letter of an action, the only one that may change its case."""

from dataclasses import replace

from ccm_minutes.composition.parts.runs import words_of
from ccm_minutes.release.shapes import PrintedText

_PRONOUN = "I"


def capitalised(text: PrintedText) -> PrintedText:
    """A text that stands alone, with a capital first letter."""
    return _with_first(text, words_of(text)[:1].upper())


def lowered(text: PrintedText, names: tuple[str, ...]) -> PrintedText:
    """A text that goes on after its owner: small first letter, unless it is part of a name."""
    words = words_of(text)
    keep = _is_acronym(words) or _starts_with_one(words, names)
    return text if keep else _with_first(text, words[:1].lower())


def _starts_with_one(words: str, names: tuple[str, ...]) -> bool:
    return words.startswith(names) and any(
        words.startswith(name) and not words[len(name) : len(name) + 1].isalnum() for name in names
    )


def _is_acronym(words: str) -> bool:
    """Whether the first word keeps its capital: "ISU", "UN-wide", "U.S.", "McDonald", "I"."""
    first = words.split(maxsplit=1)[0] if words.strip() else ""
    letters = [letter for letter in first if letter.isalpha()]
    if len(letters) < 2:
        return first == _PRONOUN
    return any(letter.isupper() for letter in letters[1:])


def _with_first(text: PrintedText, letter: str) -> PrintedText:
    changed = list(text)
    for index, run in enumerate(text):
        if run.text and not run.mark:
            changed[index] = replace(run, text=letter + run.text[1:])
            break
    return tuple(changed)
