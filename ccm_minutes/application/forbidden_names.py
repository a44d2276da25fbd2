"""The names that may stand nowhere in a finished sanitised document."""

from collections.abc import Iterable, Iterator
from typing import Final

from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.examination import Examination
from ccm_minutes.release.folding import letters_of
from ccm_minutes.release.forms import names_of
from ccm_minutes.release.matching import Form, Matcher, suspects
from ccm_minutes.release.names import Names
from ccm_minutes.release.roster import Roster, roster_of
from ccm_minutes.release.trail import Passage, Who

_MARKING_WORDS: Final = ("FOUO", "For Official Use Only")
_FEWEST_LETTERS: Final = 4


def forbidden_names(
    meeting: Meeting, examination: Examination, texts: Iterable[str]
) -> tuple[str, ...]:
    """Names of whoever may be named nowhere, and the words of markings.

    A name that also stands in a text by right (cleared, or a common word, or within a public
    phrase) is left out: no search can tell the one from the other.

    Args:
        meeting: the whole of it.
        examination: of the same meeting.
        texts: every text of the finished document.
    """
    names = roster_of(meeting), examination.names
    candidates = tuple(dict.fromkeys((*_MARKING_WORDS, *_candidates(*names))))
    by_right = _standing_by_right(candidates, examination, texts)
    return tuple(name for name in candidates if name not in by_right)


def _candidates(roster: Roster, names: Names) -> Iterator[str]:
    for place, one in sorted(names.withheld, key=_place):
        delegation = roster.delegations[place].delegation
        known = names_of(delegation) if one is None else (delegation.representatives[one].name,)
        yield from sorted(name for name in known if len(letters_of(name)) >= _FEWEST_LETTERS)
    for state, found in sorted(names.linked.items()):
        if not found.isdisjoint(names.withheld):
            known = tuple(names.table.rows[state]["names"])
            yield from (name for name in known if len(letters_of(name)) >= _FEWEST_LETTERS)


def _standing_by_right(
    candidates: tuple[str, ...], examination: Examination, texts: Iterable[str]
) -> set[str]:
    allowed = {finding.text for finding in examination.cleared}
    matcher = Matcher(Form(name, name) for name in candidates)
    standing: set[str] = set()
    blocked: set[str] = set()
    for text in suspects(tuple(dict.fromkeys(texts)), matcher):
        found = {str(hit.owner) for hit in matcher.find(text)}
        if found:
            judged = examination.names.findings(Passage("", text))
            stopped = any(one.blocks and one.text not in allowed for one in judged)
            (blocked if stopped else standing).update(found)
    return standing - blocked


def _place(who: Who) -> tuple[int, int]:
    return who.delegation, -1 if who.representative is None else who.representative
