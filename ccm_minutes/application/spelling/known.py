"""The words of a meeting that no dictionary has: names, offices, categories."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from ccm_minutes.domain.delegation import Delegation
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.states import states

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_APOSTROPHES: Final = str.maketrans("’ʼ", "''")


def known_words(meeting: Meeting, more: Iterable[str] = ()) -> frozenset[str]:
    """Every word that is right because it stands in the meeting's lists.

    Args:
        meeting: whose delegations, persons, offices, categories and body are known.
        more: other words, and abbreviations with what they are short for.

    Raises:
        MissingPart: the table of names is not there.
    """
    said = (*_of_meeting(meeting), *more)
    return frozenset(word for words in said for word in words_in(words)) | names_of_states()


def words_in(text: str) -> Iterator[str]:
    """The words of a name, with apostrophes as they are typed."""
    return (found.group().translate(_APOSTROPHES) for found in _WORD.finditer(text))


@cache
def names_of_states() -> frozenset[str]:
    """The words with a capital in the names of all States, their people and capitals."""
    rows = states().rows.values()
    names = (name for row in rows for name in (*row["names"], *row["demonyms"], *row["capitals"]))
    return frozenset(word for name in names for word in words_in(name) if word[0].isupper())


def _of_meeting(meeting: Meeting) -> Iterator[str]:
    details = meeting.details
    yield from (details.body or "", details.place or "", details.issued_by or "")
    for category in meeting.categories:
        yield from (category.singular, category.plural)
    for delegation in meeting.delegations:
        yield from _of_delegation(delegation)


def _of_delegation(delegation: Delegation) -> Iterator[str]:
    yield from (delegation.id, delegation.name, *delegation.other_names)
    for office in delegation.offices:
        yield from (office.office, office.term or "")
    for person in delegation.representatives:
        yield from (person.name, person.honorific or "", person.function or "")
