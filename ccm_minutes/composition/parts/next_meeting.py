"""The sentence that says when and where the body meets next."""

from ccm_minutes.composition.parts.dates import moment, weekday
from ccm_minutes.composition.parts.runs import bold, plain
from ccm_minutes.document.tree import Runs
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedNextMeeting


def next_meeting_sentence(meeting: PrintedNextMeeting, words: Catalogue) -> Runs:
    """When, in bold, and where: "The next meeting will be held on Thursday 4 May 2017, Room 2."."""
    date = weekday(meeting.date, words) if meeting.date else ""
    when = moment(date, meeting.start_time, meeting.end_time, words)
    if not when:
        sentence = words.word("The next meeting will be held at {place}.")
        return plain(_ended_once(sentence.format(place=meeting.place)))
    on = words.word("The next meeting will be held on ")
    at = words.word("The next meeting will be held ")
    place = f", {meeting.place}" if meeting.place else ""
    return (*plain(on if date else at), *bold(when), *plain(_ended_once(f"{place}.")))


def _ended_once(sentence: str) -> str:
    """A sentence whose last words, "Palais des Nations.", brought a full stop with them."""
    return sentence.removesuffix(".") if sentence.endswith(("..", "!.", "?.")) else sentence
