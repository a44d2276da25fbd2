"""Names joined into lists and sentences."""

from collections.abc import Sequence

from ccm_minutes.composition.parts.runs import plain
from ccm_minutes.document.tree import Runs
from ccm_minutes.release.catalogue import Catalogue
from ccm_minutes.release.offices import with_definite
from ccm_minutes.release.shapes import PrintedItem, PrintedName


def inside(names: Sequence[PrintedName], words: Catalogue) -> str:
    """Names within a sentence: "the Netherlands and Peru"."""
    return words.joined([name.inside for name in names])


def at_start(names: Sequence[PrintedName], words: Catalogue) -> str:
    """Names at the start of a line: "The Netherlands and Peru"."""
    return words.joined([name.start for name in names[:1]] + [name.inside for name in names[1:]])


def subject(names: Sequence[PrintedName], words: Catalogue) -> str:
    """Names as the subject of a sentence that they begin: "The President and Peru"."""
    first = [_leading(name) for name in names[:1]]
    return words.joined(first + [_within(name) for name in names[1:]])


def subject_inside(names: Sequence[PrintedName], words: Catalogue) -> str:
    """Names as the subject of a sentence begun before them: "the President and Peru"."""
    return words.joined([_within(name) for name in names])


def in_brackets(item: PrintedItem, words: Catalogue) -> Runs:
    """Presenters after a title: " (Lao PDR and the Netherlands)"; none for none."""
    return plain(f" ({inside(item.presenters, words)})") if item.presenters else ()


def after_by(item: PrintedItem, words: Catalogue) -> Runs:
    """Presenters after a title: ", by Coordinators"; none for none."""
    if not item.presenters:
        return ()
    return plain(words.word(", by {names}").format(names=inside(item.presenters, words)))


def _within(name: PrintedName) -> str:
    return with_definite(name.article, name.inside)


def _leading(name: PrintedName) -> str:
    words = _within(name)
    return words[:1].upper() + words[1:] if name.article else name.start
