"""All the forms under which a delegation or a person of the meeting could be recognised."""

import re
from collections.abc import Iterator

from ccm_minutes.domain.delegation import Delegation, DelegationKind, Representative
from ccm_minutes.release.folding import letters_of
from ccm_minutes.release.form import Case, Form
from ccm_minutes.release.states import States, case_of
from ccm_minutes.release.trail import Who

_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
_ARTICLE = re.compile(r"^(?:the|le|la|les|l['’]|el|los|las)\s+", re.IGNORECASE)
_DASH = re.compile(r"\s+[-‐-―]+\s+|\s*[–—]\s*")
_BREAK = re.compile(r"[\s/‐-―-]+")
_HEAD = re.compile(r"\s+(?:of|for|to|on|de|du|des|pour|para)\s")
_OF_ANYBODY = frozenset(
    {"chair", "president", "secretariat", "secretary", "coordinator", "observer", "observers"}
    | {"delegation", "delegations", "participants", "state", "states", "stateparty", "signatory"}
)
_HANGING = re.compile(
    r"(?:\A|\s)(?:the|of(?: the)?|du|des|del|de(?: l[ao]s?)?|d['’]|de l['’])\Z", re.IGNORECASE
)
_PARTICLES = frozenset(
    {"da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "al", "bin", "bint"}
    | {"ibn", "la", "le", "los", "ter", "van", "von", "y", "zu", "und", "jr", "sr", "ii", "iii"}
)
# As such letters are written where a keyboard has none of them.
_AS_TYPED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
    | {"Ø": "Oe", "Å": "Aa"}
)
_TITLES = (
    *("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Dame", "Lord", "Lady"),
    *("Ambassador", "Amb", "Minister", "Col", "Colonel", "Gen", "General", "Maj", "Major", "Capt"),
    *("Captain", "Lt", "Brig", "Brigadier", "Director", "President", "Chair", "Excellency"),
    *("Commander", "Commodore", "Admiral", "Counsellor", "Secretary", "Madame", "Mme", "M"),
    *("Monsieur", "Señor", "Señora", "Sr", "Sra", "Don", "Doña"),
)


def names_of(delegation: Delegation) -> tuple[str, ...]:
    """Its name, other names, and each without a bracket, the bracket alone, or the article.

    An inverted name is turned round: "Iran, Islamic Republic of", "Gambia (Republic of The)".
    """
    names: list[str] = []
    given = (delegation.name, *delegation.other_names)
    for name in (*given, *(name.translate(_AS_TYPED) for name in given)):
        names.extend((name, *_readings(name)))
    return tuple(dict.fromkeys(name for name in names if letters_of(name)))


def _readings(name: str) -> Iterator[str]:
    outside = _BRACKET.sub(" ", name).strip()
    short, comma, rest = outside.partition(", ")
    if comma and _HANGING.search(rest):
        yield from (_turned(short, rest), short)
    for inside in _BRACKET.findall(name):
        yield _turned(outside, inside) if _HANGING.search(inside) else inside
    yield from (outside, _ARTICLE.sub("", outside))


def _turned(short: str, rest: str) -> str:
    return rest + short if rest[-1] in "'’" else f"{rest} {short}"


def forms_of_delegation(delegation: Delegation, who: Who, table: States) -> Iterator[Form]:
    """Every form of a delegation's own names."""
    invented = delegation.kind is DelegationKind.STATE and not states_of(delegation, table)
    for name in names_of(delegation):
        stem = invented and len(letters_of(name)) > 4 and " " not in name
        words = table.accented.get(letters_of(name), frozenset())
        yield Form(name, who, case_of(name, table.words), stem, words=words)
    for name in (delegation.name, *delegation.other_names):
        parts = tuple(_parts(name, delegation.kind))
        yield from (Form(part, who, case_of(part, table.words)) for part in parts)
        for part in (_BRACKET.sub(" ", name), *parts):
            yield from (Form(short, who, Case.CAPITALS) for short in _initials(part))


def forms_of_person(person: Representative, who: Who, table: States) -> Iterator[Form]:
    """A representative by full name, by each part of it, and title with surname."""
    for name in dict.fromkeys((person.name, person.name.translate(_AS_TYPED))):
        yield from _forms_of_person(name, person.honorific, who, table)


def _forms_of_person(name: str, honorific: str | None, who: Who, table: States) -> Iterator[Form]:
    words = _words_in_order(name)
    yield Form(name, who, _case_of_words(words, table))
    if len(words) < 2:
        return
    case = _case_of_words(words, table)
    yield Form(" ".join(words), who, case)
    yield Form(f"{words[-1]} {' '.join(words[:-1])}", who, case)
    yield Form(f"{words[0]} {words[-1]}", who, case)
    if _stands_alone(words[0], table):
        yield Form(words[0], who, Case.CAPITAL)
    for part in _surnames(words):
        yield Form(part, who, _case_of_word(part, table))
        halves = part.split("-") if " " not in part else ()
        yield from (Form(half, who, Case.CAPITAL) for half in halves if len(letters_of(half)) > 3)
    yield from _with_titles(words, honorific, who, table)


def _stands_alone(first: str, table: States) -> bool:
    """Whether the first word of a name shows who is meant: a surname, in many countries."""
    letters = letters_of(first)
    if len(letters) < 2 or not _is_name(first) or first.rstrip(".") in _TITLES:
        return False
    return letters not in table.words and letters not in table.by_name


def _words_in_order(name: str) -> list[str]:
    """The words of a person's name, the surname last: "O'Brien, Kate" is inverted."""
    last, _, first = name.partition(",")
    if all(word.casefold().strip(".") in _PARTICLES for word in first.split()):
        last, first = first, last  # "Venn, Jr."
    return [word for word in re.split(r"[\s,]+", f"{first} {last}") if letters_of(word)]


def _parts(name: str, kind: DelegationKind) -> Iterator[str]:
    """What stands before and after a dash in a name: "Secretariat - ISU-CCM"."""
    parts = _DASH.split(name)
    if len(parts) > 1:
        # After a State's name comes an office or a ministry, as others have it too.
        last = 1 if kind is DelegationKind.STATE else None
        yield from (part for part in parts[:last] if letters_of(part) not in _OF_ANYBODY)


def _initials(name: str) -> Iterator[str]:
    """What a name is shortened to, where that is three letters at least: "NPA"."""
    for words in (name, _HEAD.split(name)[0]):
        initials = "".join(word[0] for word in _BREAK.split(words) if word[:1].isupper())
        if len(initials) > 2 and not _DASH.search(name):
            yield initials


def states_of(delegation: Delegation, table: States) -> frozenset[str]:
    """The States of the table that a delegation stands for, as alpha-2 codes.

    One of kind State whose name as a whole is unknown stands for those that its name names:
    "Permanent Mission of Peru".
    """
    names = (delegation.name, *delegation.other_names)
    is_state = delegation.kind is DelegationKind.STATE
    found = [_known(name, table) for name in (*names, *([delegation.id] if is_state else []))]
    if is_state and not any(found):
        found = [table.named_in(name) for name in names]
    return frozenset().union(*found)


def _known(name: str, table: States) -> frozenset[str]:
    # Read otherwise only where it is unknown: "Korea, Republic of" is not both Koreas.
    whole = table.by_name.get(letters_of(name))
    if whole is not None:
        return whole
    readings = (table.by_name.get(letters_of(reading)) for reading in _readings(name))
    return frozenset().union(*(found for found in readings if found))


def _surnames(words: list[str]) -> Iterator[str]:
    later = [word for word in words[1:] if _is_name(word)]
    yield from later
    shouted = [word for word in words if word.isupper() and len(letters_of(word)) > 1]
    if shouted and len(shouted) < len(words):
        yield from (" ".join(shouted), *shouted)
    for start in range(1, len(words)):
        if words[start].casefold() in _PARTICLES:
            yield " ".join(words[start:])


def _is_name(word: str) -> bool:
    return word.casefold().strip(".") not in _PARTICLES and len(letters_of(word)) > 1


def _with_titles(
    words: list[str], honorific: str | None, who: Who, table: States
) -> Iterator[Form]:
    titles = (*_TITLES, *((honorific,) if honorific else ()))
    for word in words:
        if len(letters_of(word)) > 1:
            case = _case_of_word(word, table)
            yield from (Form(f"{title} {word}", who, case) for title in titles)


def _case_of_words(words: list[str], table: States) -> Case:
    """As names alone where each word of them is also a common one: "Al Said", "Will May"."""
    cases = {_case_of_word(word, table) for word in words}
    return Case.CAPITAL if cases == {Case.CAPITAL} else Case.ANY


def _case_of_word(word: str, table: States) -> Case:
    letters = letters_of(word)
    if letters.isascii() and len(letters) <= 3:
        return Case.CAPITAL
    return case_of(word, table.words)
