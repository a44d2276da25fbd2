"""Names to offer for what is typed: in a label, before the words of an action, after ``@``."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ccm_minutes.capture.completion import Candidate, Why, candidates, last_name
from ccm_minutes.capture.lookup import Lookup, Named
from ccm_minutes.capture.mentions import mentions_in
from ccm_minutes.domain.speaker import DelegationSpeaker
from ccm_minutes.gui.room.capture_edit import Offer

SIGNS: Final = "=*?#>-\\"

MENTION: Final = re.compile(r"(?<![\w@])@([^\W_][^@:,;]{0,40})$")
"""A mention that is being typed, up to the cursor; its group is the name without the sign."""
_MOST_WORDS: Final = 5


def offers_for(typed: str, lookup: Lookup, recent: Sequence[Named]) -> list[Offer]:
    """Names, each with the line up to the cursor that taking it makes.

    Args:
        typed: the line up to the cursor.
        lookup: of the meeting.
        recent: who spoke, the latest first.
    """
    if found := MENTION.search(typed):
        return list(_mentions(typed[: found.start()], found[1], lookup, recent))
    sign, label = ("! ", typed[1:].lstrip()) if typed.startswith("!") else ("", typed)
    if not label.strip() or label[0] in SIGNS or _is_past_label(label):
        return []
    name = last_name(label)
    before = sign + label[: len(label) - len(name.lstrip())]
    return [
        (one.name, f"{before.rstrip()} {one.label}: ".lstrip())
        for one in names_for(lookup, name, recent)
    ]


def names_for(lookup: Lookup, name: str, recent: Sequence[Named]) -> tuple[Candidate, ...]:
    """Who may be meant by words that are being typed, the likeliest first."""
    found = candidates(lookup, name, recent)
    if " " in name.strip():
        # A sentence is like some name or other; only a slip in one word is worth an offer.
        return tuple(one for one in found if one.why is not Why.SPELT_ALIKE)
    return found


def _mentions(before: str, name: str, lookup: Lookup, recent: Sequence[Named]) -> Iterator[Offer]:
    for one in names_for(lookup, name, recent):
        word = _mentioned_by(lookup, one)
        if word is not None and word != name:
            yield one.name, f"{before}@{word}"


def _mentioned_by(lookup: Lookup, one: Candidate) -> str | None:
    """What after ``@`` is sure to be taken for a delegation; None for an office."""
    if not isinstance(one.speaker, DelegationSpeaker):
        return None
    known = next(known for known in lookup.known if known.speaker == one.speaker)
    words = (one.name, one.label, *known.called())
    whole = (word for word in words if _is_whole(word, one.speaker, lookup))
    return next(whole, None)


def _is_whole(word: str, speaker: DelegationSpeaker, lookup: Lookup) -> bool:
    read = list(mentions_in(f"@{word}", lookup))
    return read == [(0, len(word) + 1, speaker.delegation)]


def _is_past_label(label: str) -> bool:
    """Whether the words go on after a colon, or are too many for a label."""
    if label.rpartition(",")[2].count(" ") > 2 * _MOST_WORDS:
        return True
    return ": " in f"{label} " or len(last_name(label).split()) > _MOST_WORDS
