"""Objections to what the note-taker has still to come back to."""

import re
from collections.abc import Iterator
from typing import Final

from ccm_minutes.application.checking.objection import objection
from ccm_minutes.application.checking.reading import Passage, Reading
from ccm_minutes.application.wording import said_in
from ccm_minutes.domain.entry import Entry, EntryKind
from ccm_minutes.domain.text import plain
from ccm_minutes.release.finding import Finding

_LABEL: Final = re.compile(r"\s*(?:\(FOUO\)\s*)?([^\s:][^\s:]*(?:\s+[^\s:]+){0,2}):(?=\s|\Z)")
_NOBODY: Final = re.compile(
    r"\s*((?:unknown|unnamed|unidentified|inconnue?|desconocid[oa]|n\.?\s?n\.?|tb[cd]|speaker)"
    r"(?:\s+(?:speaker|delegation|delegate|state|\w))?|[?_.…x]{1,3})\s*:(?=\s|\Z)",
    re.IGNORECASE,
)
_LEFT_OVER: Final = re.compile(
    r"\[\[[^\[\]]{0,80}\]\]|\[\[|\]\]|\{\{|\}\}|\|\||\b(?:TODO|FIXME)\b|\?{2,}|_{3,}|(?<![\w/])[xX]{3,}(?![\w/])"
    r"|(?<![\w@/.])@(?=[^\W\d_])[\w-]+"
)
_SIGNS: Final = ("[[", "]]", "{{", "}}", "||", "??", "___", "todo", "fixme", "xxx", "@")
"""In small letters; where none of them stands, nothing was left over."""

_NEAR: Final = 20
_NUMBERED: Final = re.compile(
    r"\b(?:room|article|annexe?|chapter|part|section|title|volume|salle|sala|salon|art[ií]culo"
    r"|chapitre|cap[ií]tulo|partie|parte|anexo)\s+\Z",
    re.IGNORECASE,
)


def flags_still_open(reading: Reading) -> Iterator[Finding]:
    """What is flagged is come back to, and a label that stands for nobody is settled."""
    for place, _, entry in reading.entries:
        if not entry.flagged:
            continue
        label = _label_of(entry)
        if label:
            yield objection(
                "speaker-unresolved",
                place,
                label,
                f"It was not clear who “{label}” is: say who spoke, and take the flag off.",
                plain(entry.text),
            )
        else:
            yield objection(
                "flag-still-open",
                place,
                said_in(entry, reading.participants),
                "This entry is flagged: come back to it, then take the flag off.",
            )


def _label_of(entry: Entry) -> str:
    """The words before the first colon of a line that was kept as it was typed."""
    found = _LABEL.match(plain(entry.text)) if entry.kind is EntryKind.NARRATIVE else None
    return found.group(1) if found else ""


def speakers_unknown(reading: Reading) -> Iterator[Finding]:
    """No text begins with a label that says that the speaker is not known."""
    flagged = tuple(f"{place}." for place, _, entry in reading.entries if entry.flagged)
    for passage in reading.passages:
        found = _NOBODY.match(passage.words)
        if found and not passage.place.startswith(flagged):
            yield objection(
                "speaker-unresolved",
                passage.place,
                found.group(1),
                f"“{found.group(1)}” stands in the place of a speaker: say who spoke.",
                passage.words,
            )


def signs_left_over(reading: Reading) -> Iterator[Finding]:
    """Signs of the capture line and reminders are no words of the minutes."""
    for passage in reading.passages:
        small = passage.words.lower()
        if not any(sign in small for sign in _SIGNS):
            continue
        for found in _LEFT_OVER.finditer(passage.words):
            if not _is_number(found, passage):
                yield objection(
                    "left-over",
                    passage.place,
                    found.group(),
                    f"“{found.group()}” was left in the text: put the words that are meant, or "
                    "take it out.",
                    passage.words,
                )


def _is_number(found: re.Match[str], passage: Passage) -> bool:
    """Whether these are Roman figures after what they number, as in "Room XXX"."""
    if set(found.group()) != {"X"} or len(found.group()) > 3:
        return False
    return (
        _NUMBERED.search(passage.words[max(0, found.start() - _NEAR) : found.start()]) is not None
    )
