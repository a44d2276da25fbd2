"""Speaker lines."""

from ccm_minutes.composition.parts.names import at_start, subject, subject_inside
from ccm_minutes.composition.parts.page import Page
from ccm_minutes.composition.parts.runs import mark, plain
from ccm_minutes.document.tree import Paragraph, Role
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedEntry

_PAUSES = (",", ";", ":", "–", "—", "-")


def speaker_line(entry: PrintedEntry, page: Page) -> Paragraph:
    """A label, "France (in writing):", or a lettered sentence: "In summary, Australia said:"."""
    words = page.words
    credit = _impersonal(entry, words) if entry.impersonal else _named(entry, page)
    line = _lead_in(entry.lead_in) + credit
    return Paragraph(Role.SPEAKER, (*mark(entry.mark), *plain(line)), counted=page.manner.sentences)


def _lead_in(lead_in: str) -> str:
    if not lead_in:
        return ""
    return f"{lead_in} " if lead_in.endswith(_PAUSES) else f"{lead_in}, "


def _impersonal(entry: PrintedEntry, words: Catalogue) -> str:
    phrase = words.word("it was said{as}:") if entry.lead_in else words.word("It was said{as}:")
    return phrase.format(**{"as": _capacity(entry, words)})


def _named(entry: PrintedEntry, page: Page) -> str:
    said = _said(entry, page.words) if page.manner.sentences else page.words.word("{speaker}:")
    return said.format(speaker=_speakers(entry, page) + _capacity(entry, page.words))


def _said(entry: PrintedEntry, words: Catalogue) -> str:
    speaking = sum(2 if name.several else 1 for name in entry.speakers)
    return words.counted(speaking, "{speaker} said:", "{speaker} said:")


def _speakers(entry: PrintedEntry, page: Page) -> str:
    if entry.lead_in:
        return subject_inside(entry.speakers, page.words)
    if page.manner.sentences:
        return subject(entry.speakers, page.words)
    return at_start(entry.speakers, page.words)


def _capacity(entry: PrintedEntry, words: Catalogue) -> str:
    parts = [entry.capacity] if entry.capacity else []
    if entry.in_writing:
        parts.append(words.word("in writing"))
    return f" ({', '.join(parts)})" if parts else ""
