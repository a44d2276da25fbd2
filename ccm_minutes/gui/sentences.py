"""The sentences of failures and the names of edits in the language of the window.

They are worded where there is no Qt, in English. Where the window speaks another language, a
sentence is found among those of the translation, whatever was put into it: a path, a number, or
another sentence.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QXmlStreamReader

from ccm_minutes import assets

_SENTENCES: Final = "Sentences"
_REASONS: Final = "Reasons"
_NAMES: Final = "Names"
_TRANSLATED: Final = {"fr": "window_fr.ts"}
_PLACE: Final = re.compile(r"\\\{(\d+)\\\}")


def worded(sentence: str) -> str:
    """What a failure says, as the window says it; as it is where it is not known."""
    file = _TRANSLATED.get(QLocale().bcp47Name().split("-")[0])
    if file is None or not sentence.strip():
        return sentence
    return _found_in(_SENTENCES, file, sentence)


def _reason(file: str, words: str) -> str:
    """What was put into a sentence: a whole one, why something is so, or a name as it is."""
    told = _found_in(_SENTENCES, file, words)
    return _found_in(_REASONS, file, words) if told == words else told


def _found_in(context: str, file: str, words: str) -> str:
    exact = QCoreApplication.translate(context, words)
    return _in_places(context, file, words) if exact == words else exact


def named(edit: str) -> str:
    """What an edit is called, as the window calls it."""
    return QCoreApplication.translate(_NAMES, edit)


def _in_places(context: str, file: str, sentence: str) -> str:
    for pattern, words in _patterns(context, file):
        found = pattern.fullmatch(sentence)
        if found is not None:
            return words.format(*(_reason(file, one) for one in found.groups()))
    return sentence


@cache
def _patterns(context: str, file: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Sentences with places in them, those with most words of their own first."""
    found = sorted(_with_places(context, file), key=lambda pair: len(pair[0]), reverse=True)
    return tuple((re.compile(pattern, re.DOTALL), words) for pattern, words in found)


def _with_places(context: str, file: str) -> Iterator[tuple[str, str]]:
    for of, english, words in _messages(file):
        if of == context and words and "{0}" in english:
            yield _PLACE.sub("(.*?)", re.escape(english)), words


def _messages(file: str) -> Iterator[tuple[str, str, str]]:
    """Context, English and translation of every message of a Linguist file."""
    reader = QXmlStreamReader(assets.resource("translations", file).read_text(encoding="utf-8"))
    read = {"name": "", "source": "", "translation": ""}
    while not reader.atEnd():
        token = reader.readNext()
        if token == QXmlStreamReader.TokenType.StartElement and reader.name() in read:
            read[reader.name()] = reader.readElementText()
        elif token == QXmlStreamReader.TokenType.EndElement and reader.name() == "message":
            yield read["name"], read["source"], read["translation"]
