"""Spelling by Hunspell, with the dictionaries in the program's resources."""

import re
from collections.abc import Sequence
from threading import Lock
from typing import Final, NamedTuple

from hunspell import Hunspell, HunspellFilePathError

from ccm_minutes.application.spelling.ports import NoDictionary, Speller, language_of
from ccm_minutes.assets import MissingPart, resource

FOLDER: Final = "dictionaries"


class _Dictionary(NamedTuple):
    """What a language is spelt by.

    Attributes:
        file: name of its two files.
        known: a word that it must know, or it was not read.
        oxford: whether the spelling with -ize is right beside that with -ise.
    """

    file: str
    known: str
    oxford: bool = False


_BRITISH: Final = _Dictionary("en-GB", "meeting", oxford=True)
_OF_TAGS: Final = {"en-us": _Dictionary("en-US", "meeting")}
_OF_LANGUAGES: Final = {
    "en": _BRITISH,
    "fr": _Dictionary("fr", "réunion"),
    "es": _Dictionary("es", "reunión"),
}
_IZE: Final = re.compile(r"(?<=[a-z]{2})iz(?=e|ing|ation|ab)")
_MOST_REMEMBERED: Final = 50_000


class HunspellSpellers:
    """The port ``Spellers``. Each dictionary is read once in the life of the program."""

    def __init__(self) -> None:
        self._read: dict[_Dictionary, Speller] = {}
        self._alone = Lock()

    def speller(self, tag: str) -> Speller:
        wanted = _OF_TAGS.get(tag.replace("_", "-").lower()) or _OF_LANGUAGES.get(language_of(tag))
        if wanted is None:
            raise NoDictionary(tag)
        with self._alone:
            if wanted not in self._read:
                self._read[wanted] = HunspellSpeller(wanted, _field_words(language_of(tag)))
            return self._read[wanted]


class HunspellSpeller:
    """The port ``Speller``, which remembers what it was asked.

    Raises:
        MissingPart: a dictionary is not there, or was cut short.
    """

    def __init__(self, dictionary: _Dictionary, words: Sequence[str] = ()) -> None:
        self._hunspell = _read(dictionary)
        self._oxford = dictionary.oxford
        self._answers: dict[str, bool] = {}
        for word in words:
            self._hunspell.add(word)

    def knows(self, word: str) -> bool:
        known = self._answers.get(word)
        if known is None:
            if len(self._answers) >= _MOST_REMEMBERED:
                self._answers.clear()
            known = self._answers[word] = self._look_up(word)
        return known

    def suggest(self, word: str) -> Sequence[str]:
        if not _can_be_asked(word):
            return ()
        found: Sequence[str] = self._hunspell.suggest(word)
        return found

    def _look_up(self, word: str) -> bool:
        if not _can_be_asked(word) or self._hunspell.spell(word):
            return True
        other = _IZE.sub("is", word) if self._oxford else word
        return other != word and bool(self._hunspell.spell(other))


def _can_be_asked(word: str) -> bool:
    """Whether a word can be given to Hunspell, which reads to the first zero byte."""
    return "\0" not in word and not any("\ud800" <= c <= "\udfff" for c in word)


def _read(dictionary: _Dictionary) -> Hunspell:
    files = [resource(FOLDER, f"{dictionary.file}.{ending}") for ending in ("aff", "dic")]
    try:
        # Whatever the machine's own encoding is, so that a folder of any name can be read.
        read = Hunspell(
            dictionary.file, hunspell_data_dir=str(files[0].parent), system_encoding="UTF-8"
        )
    except HunspellFilePathError:
        raise MissingPart(f"resources/{FOLDER}/{dictionary.file}.dic") from None
    if not read.spell(dictionary.known):
        raise MissingPart(f"the words in resources/{FOLDER}/{dictionary.file}.dic")
    return read


def _field_words(language: str) -> Sequence[str]:
    """Words of the field that a dictionary for everybody lacks: "submunition"."""
    return resource(FOLDER, f"{language}.field.txt").read_text("utf-8").split()
