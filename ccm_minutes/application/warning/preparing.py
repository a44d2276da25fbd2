"""Making ready to look at the paragraphs of a meeting."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ccm_minutes.application.spelling.known import known_words
from ccm_minutes.application.spelling.ports import Speller, Spellers
from ccm_minutes.application.spelling.spelling import Spelling
from ccm_minutes.application.warning.lookout import Lookout
from ccm_minutes.domain.errors import MinutesError
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.release.watching import watch_of


@dataclass(frozen=True)
class Prepared:
    """What was made ready.

    Attributes:
        meeting: as it was then.
        unspelt: why spelling is not checked; None where it is, or nobody wants it.
    """

    meeting: Meeting
    lookout: Lookout
    unspelt: MinutesError | None = None


def prepare(
    meeting: Meeting,
    before: Lookout,
    spellers: Spellers | None,
    words: Callable[[], Iterable[str]],
) -> Prepared:
    """Gathers the names of a meeting and the words that are known in it.

    Args:
        meeting: as it is.
        before: what was made ready last; names that are as they were then are kept.
        spellers: None where spelling is not checked.
        words: the users' own words and abbreviations.

    Raises:
        MissingPart: the table of names is not there.
    """
    watch = watch_of(meeting, before.watch)
    if spellers is None:
        return Prepared(meeting, Lookout(watch))
    try:
        speller: Speller = spellers.speller(meeting.details.language)
        known = known_words(meeting, words())
    except MinutesError as failure:
        # Whatever comes of the dictionary, names are looked for.
        return Prepared(meeting, Lookout(watch), failure)
    return Prepared(meeting, Lookout(watch, Spelling(speller, known)))
