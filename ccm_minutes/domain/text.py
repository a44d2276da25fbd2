"""Running text: a plain string, or runs that carry formatting, a marking or a mention."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from ccm_minutes.domain.stated import Stated


class Marking(StrEnum):
    """A handling marking. Without one, a part carries that of its container."""

    FOUO = "FOUO"


@dataclass(frozen=True, slots=True)
class Words(Stated):
    """Words with formatting or a marking.

    Attributes:
        in_release: the neutral wording that the sanitised version prints instead;
            words that have one count as marked.
    """

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    superscript: bool = False
    marking: Marking | None = None
    in_release: str | None = None


@dataclass(frozen=True, slots=True)
class DelegationMention(Stated):
    """A delegation mentioned in running text, by its id."""

    delegation: str
    in_release: str | None = None
    marking: Marking | None = None


@dataclass(frozen=True, slots=True)
class RepresentativeMention(Stated):
    """A representative mentioned in running text, by the id given in the delegation."""

    representative: str
    in_release: str | None = None
    marking: Marking | None = None


Mention: TypeAlias = DelegationMention | RepresentativeMention
Run: TypeAlias = str | Words | DelegationMention | RepresentativeMention
Text: TypeAlias = str | tuple[Run, ...]


def runs_of(text: Text | None) -> Iterator[Words | Mention]:
    """Every run of a text, plain strings as words without formatting; none for ``None``."""
    if text is None:
        return
    for run in (text,) if isinstance(text, str) else text:
        yield Words(run) if isinstance(run, str) else run


def mentions_of(text: Text | None) -> Iterator[Mention]:
    """Every mention in a text."""
    return (run for run in runs_of(text) if not isinstance(run, Words))


def is_marked_run(run: Words | Mention) -> bool:
    """Whether a run is withheld from a release, by itself.

    On words a replacement marks; on a mention it only says what to print.
    """
    if run.marking is not None:
        return True
    return isinstance(run, Words) and run.in_release is not None


def plain(text: Text | None) -> str:
    """The words of a text without formatting; mentions are left out."""
    return "".join(run.text for run in runs_of(text) if isinstance(run, Words))


def is_empty(text: Text | None) -> bool:
    """Whether there is nothing to print: no mention, and no word that is not space."""
    return all(isinstance(run, Words) and not run.text.strip() for run in runs_of(text))
