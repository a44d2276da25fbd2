"""Action points: owner, then the text, then the deadline, then the state."""

import re

from ccm_minutes.composition.parts.dates import day, ways_to_write
from ccm_minutes.composition.parts.letters import capitalised, lowered
from ccm_minutes.composition.parts.names import at_start
from ccm_minutes.composition.parts.page import Page
from ccm_minutes.composition.parts.runs import is_blank, label, mark, plain, runs, words_of
from ccm_minutes.document.tree import Paragraph, Role, Runs
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedEntry

_FULL_STOPS = (".", "!", "?")


def action(entry: PrintedEntry, page: Page) -> Paragraph:
    """One line: "Action point: Ireland and Peru to share the draft by 15 January 2018 – done"."""
    words = page.words
    before = (*mark(entry.mark), *label(words.word("Action point: ")))
    after = (*_deadline(entry, words), *_state(entry, words))
    return Paragraph(Role.ACTION, (*before, *_task(entry, page), *after))


def _task(entry: PrintedEntry, page: Page) -> Runs:
    if not entry.owners:
        return runs(capitalised(entry.text))
    owners = at_start(entry.owners, page.words)
    if is_blank(entry.text):
        return plain(owners)
    between = page.words.word(" to ")
    if not between.strip().isalpha():
        return (*plain(owners + between), *runs(entry.text))
    text = lowered(entry.text, page.names)
    said_already = words_of(text).startswith(between.lstrip())
    return (*plain(owners + (" " if said_already else between)), *runs(text))


def _deadline(entry: PrintedEntry, words: Catalogue) -> Runs:
    written = words_of(entry.text).strip()
    date = day(entry.due, words) if entry.due else ""
    if not (entry.due_text or date) or _says(written, _ways_to_say(entry, words)):
        return ()
    deadline = entry.due_text or words.word("by {date}").format(date=date)
    gap = " " if written or entry.owners else ""
    return plain(gap + (f"({deadline})" if written.endswith(_FULL_STOPS) else deadline))


def _ways_to_say(entry: PrintedEntry, words: Catalogue) -> tuple[str, ...]:
    """How a text may have said the deadline already."""
    if entry.due_text or entry.due is None:
        return (entry.due_text,)
    return ways_to_write(entry.due, words)


def _says(written: str, ways: tuple[str, ...]) -> bool:
    """Whether one of these stands there, as whole words: "5 May" is not in "15 May"."""
    phrases = "|".join(re.escape(way.casefold()) for way in ways)
    return re.search(rf"(?<!\w)(?:{phrases})(?!\w)", written.casefold()) is not None


def _state(entry: PrintedEntry, words: Catalogue) -> Runs:
    states = {"done": words.word(" – done"), "cancelled": words.word(" – cancelled")}
    return plain(states.get(entry.state, ""))
