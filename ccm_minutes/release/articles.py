"""The indefinite article that fits a phrase, and its capital at the start of a sentence."""

import re

_SPELLED_WITH_VOWEL = "AEFHILMNORSX"
_READ_AS_WORDS = frozenset(
    {"FATF", "HALO", "LAS", "MAG", "MERCOSUR", "MINUSMA", "NAM", "NASA", "NATO", "SAARC", "SADC"}
    | {"SIDS", "UNICEF", "UNIDIR", "UNESCO"}
)
_FIRST_WORD = re.compile(r"[^\W_]+")
_FIRST_NUMBER = re.compile(r"\d+")
_LIKE_YOU = re.compile(
    r"eu|ewe|one\b|once\b|u(?:ni(?!n|m|d)|nidir|nanim|biq|ganda|krain|r(?:an|ea|ug)|s[aeiu]|t[eio])",
    re.IGNORECASE,
)
_SILENT_H = re.compile(r"(?:heir|honest|honou?r|hour)", re.IGNORECASE)
_FEMININE = {
    "fr": re.compile(
        r"(?:agence|alliance|association|coalition|commission|délégation|entité|fondation|institution"
        r"|ONG|organisation|partie|puissance|société)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?:agencia|alianza|asociación|coalición|comisión|delegación|entidad|fundación|institución"
        r"|ONG|organización|parte|potencia|sociedad)\b",
        re.IGNORECASE,
    ),
}


def with_article(phrase: str, language: str) -> str:
    """The phrase after the indefinite article of its language, in small letters."""
    feminine = bool(language in _FEMININE and _FEMININE[language].match(phrase))
    if language == "fr":
        return f"{'une' if feminine else 'un'} {phrase}"
    if language == "es":
        return f"{'una' if feminine else 'un'} {phrase}"
    return f"{'an' if _takes_an(phrase) else 'a'} {phrase}"


def capitalised(phrase: str) -> str:
    """The phrase with a capital first letter, where it has one of the same length."""
    capital = phrase[:1].upper()
    return capital + phrase[1:] if len(capital) == 1 else phrase


def _takes_an(phrase: str) -> bool:
    found = _FIRST_WORD.search(phrase)
    if found is None:
        return False
    word = found.group()
    if word[0].isdigit():
        return _number_takes_an(word)
    if _is_spelled(word, phrase):
        return word[0] in _SPELLED_WITH_VOWEL
    return _sounds_with_vowel(word)


def _number_takes_an(word: str) -> bool:
    figures = _FIRST_NUMBER.match(word)
    digits = figures.group() if figures else ""
    return digits.startswith("8") or (digits[:2] in {"11", "18"} and len(digits) % 3 == 2)


def _is_spelled(word: str, phrase: str) -> bool:
    letters = word.removesuffix("s")
    if letters in _READ_AS_WORDS or not letters.isupper() or len(letters) > 6:
        return False
    return word == phrase or not phrase.isupper()


def _sounds_with_vowel(word: str) -> bool:
    if _SILENT_H.match(word):
        return True
    return word[0].lower() in "aeiouáéíóúàèâêîôûäöü" and not _LIKE_YOU.match(word)
