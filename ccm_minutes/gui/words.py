"""Translation for what is not itself a widget."""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from ccm_minutes.application.ports import Clock
from ccm_minutes.composition.parts.dates import day
from ccm_minutes.release.catalogue import Catalogue, catalogue_of


def window_catalogue() -> Catalogue:
    """The words of documents, as dates and ordinals, in the language of the window."""
    return catalogue_of(QLocale().bcp47Name())


def say(english: str) -> str:
    """A text of the window in the language of the window."""
    return QCoreApplication.translate("Window", english)


def day_words(on: date) -> str:
    """A day as people read it: "12 June 2026"."""
    return _day_words(on, QLocale().bcp47Name())


@lru_cache(maxsize=20_000)
def _day_words(on: date, language: str) -> str:
    # The shelf and what is found name the days of thousands of meetings again and again.
    return day(on, catalogue_of(language))


def quoted(words: str) -> str:
    """Words in the quotation marks of the language of the window."""
    return say("“{0}”").format(words)


def today(clock: Clock) -> str:
    """The day it is here, as people read it."""
    return day_words(date.fromisoformat(clock.now()[:10]))


def due_words(text: str | None, due: date | None) -> str:
    """A deadline as people read it: in its own words, else "by 12 June 2026"."""
    if text or due is None:
        return text or ""
    return say("by {0}").format(day_words(due))
