"""Translation for what is not itself a widget."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ccm_minutes.composition.parts.dates import day
from ccm_minutes.release.catalogue import FALLBACK, catalogue_of


def say(english: str) -> str:
    """A text of the window in the language of the window."""
    return QCoreApplication.translate("Window", english)


def due_words(text: str | None, due: date | None) -> str:
    """A deadline as people read it: in its own words, else "by 12 June 2026"."""
    if text or due is None:
        return text or ""
    return say("by {0}").format(day(due, catalogue_of(FALLBACK)))
