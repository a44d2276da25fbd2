"""Entries of the record as paragraphs."""

from collections.abc import Iterable, Iterator

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
    """A paragraph of the record: prose, or a bullet where the kind sets its record in bullets."""
    if page.manner.bulleted:
        return Paragraph(Role.POINT, words, bullet=True)
    return Paragraph(Role.BODY, words)


def _blocks(entry: PrintedEntry, page: Page) -> Iterator[Paragraph]:
    if entry.kind in LEADING:
        yield from leading_bullets(entry)
    elif entry.plain or entry.kind is PrintedKind.NARRATIVE:
        yield from _narrative(entry, page)
    elif entry.kind is PrintedKind.INTERVENTION:
        yield speaker_line(entry, page)
        yield from _text(entry, page)
        yield from bullets(entry.points)
    else:
        decided = entry.kind is PrintedKind.DECISION
        yield _decision(entry, page.words) if decided else action(entry, page)
        yield from bullets(entry.points)


def _narrative(entry: PrintedEntry, page: Page) -> Iterator[Paragraph]:
    yield from _text(entry, page)
    under_a_bullet = page.manner.bulleted and not is_blank(entry.text)
    yield from bullets(entry.points, level=1 if under_a_bullet else 0)


def _text(entry: PrintedEntry, page: Page) -> Iterator[Paragraph]:
    if not is_blank(entry.text):
        yield prose((*mark(entry.mark), *runs(entry.text)), page)


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
