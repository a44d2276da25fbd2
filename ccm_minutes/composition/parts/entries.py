"""Entries of the record as paragraphs."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from ccm_minutes.composition.parts.actions import action
from ccm_minutes.composition.parts.bullets import bullets
from ccm_minutes.composition.parts.page import Page
from ccm_minutes.composition.parts.runs import is_blank, mark, plain, runs
from ccm_minutes.composition.parts.speakers import speaker_line
from ccm_minutes.document.tree import Paragraph, Role, Runs
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.shapes import PrintedEntry, PrintedKind

LEADING = {PrintedKind.QUESTION: Role.QUESTION, PrintedKind.KEY_POINT: Role.KEY_POINT}
"""The kinds that a summary opens with, and the bullets that they are everywhere."""


def record_blocks(entries: Iterable[PrintedEntry], page: Page) -> Iterator[Paragraph]:
    """The paragraphs of entries, with a sentence before questions and before key points.

    Without it nobody could tell one from the other, nor from what was said before them.
    """
    for kind, group in groupby(entries, key=lambda entry: entry.kind):
        together = tuple(group)
        if kind in LEADING:
            yield _introduction(kind, together, page.words)
        yield from entry_blocks(together, page)


def entry_blocks(entries: Iterable[PrintedEntry], page: Page) -> Iterator[Paragraph]:
    """The paragraphs of entries, in their order."""
    for entry in entries:
        yield from _blocks(entry, page)


def leading_bullets(entry: PrintedEntry) -> Iterator[Paragraph]:
    """A question or key point as bullets."""
    role = LEADING[entry.kind]
    if is_blank(entry.text):
        yield from bullets(entry.points, role=role)
        return
    yield Paragraph(role, (*mark(entry.mark), *runs(entry.text)), bullet=True)
    yield from bullets(entry.points, level=1)


def prose(words: Runs, page: Page) -> Paragraph:
    """A paragraph of the narrative: prose, or a bullet where the kind sets its record in bullets.

    Such a bullet lies further out than the points of a speaker, so that after them nobody takes
    it for one more.
    """
    return Paragraph(Role.BODY, words, bullet=page.manner.bulleted)


def _blocks(entry: PrintedEntry, page: Page) -> Iterator[Paragraph]:
    if entry.kind in LEADING:
        yield from leading_bullets(entry)
    elif entry.plain or entry.kind is PrintedKind.NARRATIVE:
        yield from _narrative(entry, page)
    elif entry.kind is PrintedKind.INTERVENTION:
        yield speaker_line(entry, page)
        yield from _said(entry, page)
        yield from bullets(entry.points)
    else:
        decided = entry.kind is PrintedKind.DECISION
        yield _decision(entry, page.words) if decided else action(entry, page)
        yield from bullets(entry.points)


def _narrative(entry: PrintedEntry, page: Page) -> Iterator[Paragraph]:
    blank, bulleted = is_blank(entry.text), page.manner.bulleted
    if not blank:
        yield prose(_words(entry), page)
    own_list = blank or bulleted
    level = 1 if bulleted and not blank else 0
    yield from bullets(entry.points, level, Role.BODY if own_list else Role.POINT)


def _said(entry: PrintedEntry, page: Page) -> Iterator[Paragraph]:
    if is_blank(entry.text):
        return
    bulleted = page.manner.bulleted
    yield Paragraph(Role.POINT if bulleted else Role.BODY, _words(entry), bullet=bulleted)


def _words(entry: PrintedEntry) -> Runs:
    return (*mark(entry.mark), *runs(entry.text))


def _introduction(
    kind: PrintedKind, entries: tuple[PrintedEntry, ...], words: Catalogue
) -> Paragraph:
    if kind is PrintedKind.QUESTION:
        sentence = words.counted(
            len(entries),
            "The following question guided the discussion:",
            "The following questions guided the discussion:",
        )
    else:
        sentence = words.counted(
            len(entries),
            "The following key point was raised:",
            "The following key points were raised:",
        )
    every = entries[0].mark if all(entry.mark for entry in entries) else ""
    return Paragraph(Role.BODY, (*mark(every), *plain(sentence)))


def _decision(entry: PrintedEntry, words: Catalogue) -> Paragraph:
    adoption = adopted(entry.adopted_by, words)
    space = "" if is_blank(entry.text) or not adoption else " "
    return Paragraph(
        Role.DECISION,
        (*mark(entry.mark), *runs(entry.text), *plain(space + adoption)),
    )


def adopted(mode: str, words: Catalogue) -> str:
    """How a decision was adopted, in brackets; empty where that is not said."""
    modes = {
        "consensus": words.word("(by consensus)"),
        "no-objection": words.word("(without objection)"),
        "vote": words.word("(by vote)"),
        "with-reservations": words.word("(with reservations)"),
    }
    return modes.get(mode, "")
