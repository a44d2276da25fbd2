"""What might give somebody away, though it names nobody."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick

from ccm_minutes.domain.delegation import Attendance
from ccm_minutes.domain.meeting import Meeting, MeetingStatus
from ccm_minutes.release import says
from ccm_minutes.release.finding import Finding, Severity
from ccm_minutes.release.redaction import Redaction
from ccm_minutes.release.roster import Roster
from ccm_minutes.release.sheaf import Sheaf
from ccm_minutes.release.trail import Passage

_PERSON = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is|[Hh]ers|[Hh]imself|[Hh]erself)\b"
    r"|\b(?:Mr|Mrs|Ms|Miss|Mx|Mme|Dr|Prof|Professor|Sir|Madam|Madame|Colonel|Col|General|Gen|Amb)\b"
    r"(?=\.? [A-Z])|\bH\.\s?E\.|\b(?:His|Her|Your) Excellency\b|\bAmbassador\b"
)
# A pattern can match only where one of its words stands; these are looked for first.
_PERSON_WORDS = frozenset(
    {"he", "she", "him", "her", "his", "hers", "himself", "herself", "h", "excellency"}
    | {"mr", "mrs", "ms", "miss", "mx", "mme", "dr", "prof", "professor", "sir", "madam", "madame"}
    | {"colonel", "col", "general", "gen", "amb", "ambassador", ""}
)
_DETAIL_WORDS = frozenset(
    {"most", "least", "largest", "smallest", "biggest", "highest", "lowest", "longest", "shortest"}
    | {"first", "last", "only", "oldest", "youngest", "newest", "richest", "poorest", "greatest"}
    | {"best", "worst", "fastest", "heaviest", "earliest", "latest", ""}
)
_EVERYONE_WORDS = frozenset({"all", "every", "each", "both", "none", ""})
_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"\w+")
_OPENING = re.compile('[(\\[{“„‘«‹"]')
_PAIR = re.compile(r'[(\[{“„‘«‹"]\s*[)\]}”“’»›"]')
_NOT_ASCII = frozenset({""})
_APART = bytes(
    48 if 48 <= c < 58 else ord(chr(c).lower()) if c < 128 and chr(c).isalpha() else 32
    for c in range(256)
)
# Beyond ASCII: figures, and the letters that a pattern without case takes for k, s and i.
_STRANGE = re.compile(r"[\d\u212aſİı]")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DETAIL = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTHS})(?: \d{{4}})?|\b(?:{_MONTHS}) \d{{1,4}}"
    r"|\b\d[\d.,/]*(?: ?(?:per cent|percent|km2|km²|km|million|billion)\b| ?%)?(?<![.,/])"
    r"|\b(?:most|least|largest|smallest|biggest|highest|lowest|longest|shortest|first|last|only"
    r"|oldest|youngest|newest|richest|poorest|greatest|best|worst|fastest|heaviest|earliest"
    r"|latest)\b",
    re.IGNORECASE,
)
_EMPTY_PAIR = re.compile(
    r"\(\s*\)|\[\s*\]|\{\s*\}|“\s*”|„\s*[“”]|‘\s*’|«\s*»|‹\s*›|(?<!\")\"\"(?!\")"
)


class Warner:
    """Says what a person should look at in one passage; in no way a bar to the release."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self._everyone = _everyone(roster)

    def suspects(self, texts: Sequence[str]) -> frozenset[str]:
        """The texts in which a rule may find something; in the others none finds anything."""
        written = Sheaf(texts, (f" {text} " for text in texts))
        joined = written.joined
        apart = joined.encode("ascii", "replace").translate(_APART).decode("ascii")
        words = _telling_words().find_matches_as_indexes(apart, overlapping=True)
        pairs = (match.start() for match in _PAIR.finditer(joined))
        others = (text for text in texts if not text.isascii() and _STRANGE.search(text))
        return written.at([*(start for _, start, _ in words), *pairs]).union(others)

    def findings(self, passage: Passage) -> Iterator[Finding]:
        """The warnings of a passage, rule by rule."""
        words = _words_of(passage.text)
        hidden = self._roster.by_category or bool(passage.unnamed_here)
        persons_hidden = hidden or not self._roster.persons_listed
        listed = passage.where.startswith("delegations[")
        if persons_hidden and not listed and not words.isdisjoint(_PERSON_WORDS):
            yield from _each(passage, _PERSON, "person", says.PERSON)
        if passage.unnamed_speaker and _may_have_detail(passage.text, words):
            yield from _each(passage, _DETAIL, "telling-detail", says.DETAIL)
        if hidden and self._everyone is not None and not words.isdisjoint(_EVERYONE_WORDS):
            yield from _each(passage, self._everyone, "whole-group", says.EVERYONE)
        if _OPENING.search(passage.text):
            yield from _each(passage, _EMPTY_PAIR, "empty-brackets", says.EMPTY_PAIR)


def warnings_of(meeting: Meeting, redaction: Redaction) -> Iterator[Finding]:
    """What a person should look at in the meeting as a whole."""
    if redaction.roster.by_category:
        yield from _small_groups(redaction.roster)
    for where, title in redaction.emptied:
        yield _warning("empty-item", f"{where}.title", title, title, says.EMPTY_ITEM)
    if meeting.details.status is not MeetingStatus.APPROVED:
        yield _warning("not-approved", "meeting.status", "", "", says.NOT_APPROVED)


def _small_groups(roster: Roster) -> Iterator[Finding]:
    for index, category in enumerate(roster.categories.values()):
        fitting = [
            member
            for member in roster.delegations
            if member.delegation.category == category.id
            and member.delegation.attendance is Attendance.PRESENT
            and not member.marked
        ]
        if len(fitting) in (1, 2) and not all(map(roster.nameable, fitting)):
            sentence = says.ONE_FITS if len(fitting) == 1 else says.TWO_FIT
            where = f"categories[{index}]"
            yield _warning("small-category", where, category.singular, category.plural, sentence)


@cache
def _telling_words() -> AhoCorasick:
    words = sorted((_PERSON_WORDS | _DETAIL_WORDS | _EVERYONE_WORDS) - _NOT_ASCII)
    return AhoCorasick(["0", *(f" {word} " for word in words)])


def _words_of(text: str) -> frozenset[str]:
    """The words of a text in small letters; with an empty one where any pattern may match."""
    # Outside ASCII a pattern without case matches letters that are no small letters of its own.
    words = frozenset(_TOKEN.findall(text.lower()))
    return words if text.isascii() else words | _NOT_ASCII


def _may_have_detail(text: str, words: frozenset[str]) -> bool:
    return not words.isdisjoint(_DETAIL_WORDS) or _DIGIT.search(text) is not None


def _everyone(roster: Roster) -> re.Pattern[str] | None:
    groups = [re.escape(c.plural) for c in roster.categories.values() if c.plural.strip()]
    groups += [re.escape(c.singular) for c in roster.categories.values() if c.singular.strip()]
    if not groups:
        return None
    return re.compile(
        rf"\b(?:all|every|each|both|none)(?: of)?(?: the)? (?:{'|'.join(groups)})\b", re.IGNORECASE
    )


def _each(
    passage: Passage, pattern: re.Pattern[str], code: str, sentence: str
) -> Iterator[Finding]:
    for match in pattern.finditer(passage.text):
        yield _warning(code, passage.where, match.group(), passage.text, sentence)


def _warning(code: str, where: str, words: str, passage: str, sentence: str) -> Finding:
    said = sentence.format(words=words, where=where)
    return Finding(code, Severity.WARN, where, words, passage, said)
