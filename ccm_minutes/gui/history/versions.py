"""Earlier wordings and removed parts, as they are listed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from ccm_minutes.application.history.moments import PastEdit
from ccm_minutes.application.history.reading import Names, in_words, title_of
from ccm_minutes.application.history.step_names import Verb, read_name
from ccm_minutes.application.history.wordings import wordings_of
from ccm_minutes.application.history.words import Fate, Piece, differing
from ccm_minutes.domain.parts import Placed
from ccm_minutes.gui.commands import without_mnemonic
from ccm_minutes.gui.sentences import named
from ccm_minutes.gui.words import say

_STYLES: Final = {Fate.KEPT: "{0}", Fate.ADDED: "<u><b>{0}</b></u>", Fate.REMOVED: "<s>{0}</s>"}


@dataclass(frozen=True, slots=True)
class Version:
    """Something that can be brought back.

    Attributes:
        parts: what comes back.
        before: the words that stood before it.
        words: its own.
    """

    title: str
    at: str
    parts: tuple[Placed, ...]
    before: str
    words: str


def versions_of(past: Sequence[PastEdit], names: Names) -> Iterator[Version]:
    """The wordings of one part, the latest first."""
    for wording in wordings_of(past):
        if wording.part is not None:
            before = in_words(wording.before.part, names) if wording.before else ""
            words = in_words(wording.part.part, names)
            yield Version(_called(wording.edit), wording.at, (wording.part,), before, words)


def _called(kept: str) -> str:
    """What was done, as the menu would call it."""
    verb, name = read_name(kept)
    told = {Verb.UNDO: say("&Undo"), Verb.REDO: say("&Redo")}.get(verb, "")
    return f"{without_mnemonic(told)} {named(name)}".lstrip()


def versions_removed(removed: Sequence[PastEdit], names: Names) -> Iterator[Version]:
    """What was removed, a line each time, the latest first."""
    for edit in removed:
        parts = tuple(change.before for change in edit.changes if change.before is not None)
        words = "\n\n".join(in_words(one.part, names) for one in parts)
        yield Version(_title(parts, names), edit.at, parts, words, words)


def _title(parts: Sequence[Placed], names: Names) -> str:
    first, more = title_of(parts[0].part, names), len(parts) - 1
    return say("{0} (and {1} more)").format(first, more) if more else first


def when(at: str) -> str:
    """A time in the form of RFC 3339 as the list shows it."""
    return f"{at[:10]} {at[11:19]}"


def as_html(before: str, after: str) -> str:
    """What stood after an edit, with what it added underlined and what it took out struck."""
    return "".join(_html(piece) for piece in differing(before, after))


def _html(piece: Piece) -> str:
    return _STYLES[piece.fate].format(escape(piece.text).replace("\n", "<br>"))
