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
_NAMES: Final = "Names"
_TRANSLATED: Final = {"fr": "window_fr.ts"}
_PLACE: Final = re.compile(r"\\\{(\d+)\\\}")


def worded(sentence: str) -> str:
    """What a failure says, as the window says it; as it is where it is not known."""
    file = _TRANSLATED.get(QLocale().bcp47Name().split("-")[0])
    if file is None or not sentence.strip():
        return sentence
    exact = QCoreApplication.translate(_SENTENCES, sentence)
    return _in_places(file, sentence) if exact == sentence else exact


def named(edit: str) -> str:
    """What an edit is called, as the window calls it."""
    return QCoreApplication.translate(_NAMES, edit)


def _in_places(file: str, sentence: str) -> str:
    for pattern, words in _patterns(file):
        found = pattern.fullmatch(sentence)
        if found is not None:
            return words.format(*(worded(one) for one in found.groups()))
    return sentence


@cache
def _patterns(file: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Sentences with places in them, those with most words of their own first."""
    found = sorted(_with_places(file), key=lambda pair: len(pair[0]), reverse=True)
    return tuple((re.compile(pattern, re.DOTALL), words) for pattern, words in found)


def _with_places(file: str) -> Iterator[tuple[str, str]]:
    for context, english, words in _messages(file):
        if context == _SENTENCES and words and "{0}" in english:
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
