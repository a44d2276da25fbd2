"""Objections to abbreviations that are nowhere written out."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from ccm_minutes.application.checking.objection import objection
from ccm_minutes.application.checking.reading import Passage, Reading
from ccm_minutes.application.checking.written_out import capitals_of, explained
from ccm_minutes.release.finding import Finding
from ccm_minutes.release.forms import states_of
from ccm_minutes.release.states import states

_KNOWN: Final = frozenset(
    # The United Nations, and what everybody at such a meeting goes by.
    {"UN", "EU", "AU", "UNGA", "UNDP", "UNICEF", "UNHCR", "UNESCO", "UNODA", "UNMAS", "WHO"}
    | {"ICRC", "NATO", "OSCE", "NGO", "INGO", "CCM", "APMBC", "APLC", "CCW", "MSP", "ISU", "CMC"}
    | {"FOUO", "AOB", "CEO", "CV", "DVD", "FAQ", "GDP", "GPS", "ID", "IT", "PC", "PDF", "PIN"}
    | {"PS", "NB", "OK", "AM", "PM", "TV", "UK", "US", "USA", "USB", "VIP", "HE", "QR", "SMS"}
    | {"GMT", "UTC", "CET", "CEST", "EST", "EDT", "BST"}
    | {"USD", "EUR", "GBP", "CHF", "JPY", "SEK", "NOK", "DKK", "AUD", "CAD", "NZD"}
    # The same in French and Spanish.
    | {"ONU", "UE", "ONG", "CICR", "OTAN", "PNUD", "OMS", "HCR", "EUA", "EEUU", "SE"}
)
_SHOUTED: Final = frozenset(
    {"NOT", "AND", "OR", "NO", "YES", "ALL", "ANY", "ONLY", "MUST", "SHALL", "NIL", "NONE", "NOTE"}
    | {
        "TODO",
        "FIXME",
        "XXX",
        "TBC",
        "TBD",
        "DRAFT",
        "FINAL",
        "URGENT",
        "OPEN",
        "CLOSED",
        "NEW",
        "OF",
        "THE",
        "TO",
        "IN",
        "ON",
        "FOR",
    }
    | {"BY", "IS", "WAS", "NOW", "WITH", "END", "LE", "LA", "LES", "DE", "DU", "DES", "ET", "EL"}
)
"""Words that are set in capitals to be heard."""

_ENDINGS: Final = ("ED", "ES", "TS", "NS", "ING", "ENT", "ION")
"""Of longer words; "NOTES", "AGREED", "DECIDES" as resolutions have them."""

_TOKEN: Final = re.compile(
    r"(?<![\w/@.&’'=#?:%-])(\d{0,3})([A-Z]{2,7})(s?)(?![\w/@&]|-[A-Z\d]|\.\w|’[A-Z])"
)
_LONG: Final = 4
"""Letters beyond which an abbreviation seldom looks like a word."""

_NEAR: Final = 60
"""Characters before a word among which a title that belongs to it stands."""

_CAPITALS: Final = re.compile(r"[A-Z]{2,}")
_ROMAN: Final = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SHOUTING: Final = re.compile(r"\b[A-Z]{2,}(?:[ -]+[A-Z]{2,}\b){2,}")
_TITLED: Final = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Mme|Mlle|M|Dr|Prof|Sr|Sra|Srta|Amb|Col|Gen|Ambassador|Colonel|General)\.?"
    r"\s+(?:[A-Z][\w.-]*\s+)*\Z"
)


def abbreviations_never_written_out(reading: Reading) -> Iterator[Finding]:
    """An abbreviation is written out once; where it is not, its first place is told."""
    used = _used(reading.passages)
    if not used:
        return
    known = explained(used, (passage.words for passage in reading.passages), _roster(reading))
    for short, (written, passage) in used.items():
        if short not in known and not _is_word(short, reading.passages):
            yield objection(
                "abbreviation",
                passage.place,
                written,
                f"“{written}” is nowhere written out: write it out where it first stands, "
                f"with “({short})” after it.",
                passage.words,
            )


def _used(passages: Iterable[Passage]) -> dict[str, tuple[str, Passage]]:
    """Abbreviations by their capitals, each as it is first written and where."""
    found: dict[str, tuple[str, Passage]] = {}
    for passage in passages:
        # A heading that is all in capitals tells nothing of what is an abbreviation.
        if _CAPITALS.search(passage.words) and not passage.words.isupper():
            for match in _TOKEN.finditer(_without_shouts(passage.words)):
                if match.group(2) not in found and _is_abbreviation(match):
                    found[match.group(2)] = match.group(), passage
    return found


def _without_shouts(text: str) -> str:
    """The same with every run of several words in capitals blanked."""
    return _SHOUTING.sub(lambda shout: " " * len(shout.group()), text)


def _is_abbreviation(match: re.Match[str]) -> bool:
    short = match.group(2)
    if short in _KNOWN or short in _SHOUTED or short in _of_states() or _ROMAN.fullmatch(short):
        return False
    if len(short) > _LONG and short.endswith(_ENDINGS):
        return False
    before = match.string[max(0, match.start() - _NEAR) : match.start()]
    return _TITLED.search(before) is None


def _is_word(short: str, passages: Iterable[Passage]) -> bool:
    """Whether it also stands in small letters, and so is a word that was set in capitals."""
    small = short.lower()
    if len(small) < _LONG:
        return False
    word = re.compile(rf"\b{small}\b")
    return any(small in one.words and word.search(one.words) for one in passages)


@cache
def _of_states() -> frozenset[str]:
    """Capitals that stand in the name of a State: "DRC", "PDR" in "Lao PDR"."""
    return capitals_of(name for row in states().rows.values() for name in row["names"])


def _roster(reading: Reading) -> Iterator[str]:
    """Who takes part, and who meets: names are printed as they are."""
    meeting = reading.meeting
    table = states()
    for one in meeting.delegations:
        yield from (table.rows[state]["alpha_3"] or "" for state in states_of(one, table))
        yield from (one.name, *one.other_names, *(office.office for office in one.offices))
        for person in one.representatives:
            yield from (person.name, person.function or "")
    for category in meeting.categories:
        yield from (category.singular, category.plural)
    details = meeting.details
    yield from filter(None, (details.body, details.issued_by, details.reference, details.place))
