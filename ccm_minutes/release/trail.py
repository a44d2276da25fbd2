"""What the redaction writes down on its way, for the findings and for nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from ccm_minutes.release.finding import Finding, Severity
from ccm_minutes.release.misreading import misread


class Who(NamedTuple):
    """A delegation, or one of its representatives, by their places in the meeting's lists."""

    delegation: int
    representative: int | None = None


_NOBODY: frozenset[Who] = frozenset()


class Passage(NamedTuple):
    """A released paragraph, heading or label.

    Attributes:
        where: its place in the meeting file.
        text: exactly as the sanitised version prints it, without number, label or mark.
        unnamed_here: who may not be named in this passage, beside those who may be named nowhere.
        unnamed_speaker: whether these are the words of somebody who is not named.
        raised: what stands in superscript: from, and up to but without.
    """

    where: str
    text: str
    unnamed_here: frozenset[Who] = _NOBODY
    unnamed_speaker: bool = False
    raised: tuple[tuple[int, int], ...] = ()

    @property
    def readings(self) -> tuple[str, ...]:
        """The text, and otherwise where a reader could take it otherwise; each is as long.

        Where words stand in superscript, those apart from the rest: a mark of a footnote joins
        no word that it stands at. Where a letter looks like another of ours, the other.
        """
        seen_so = misread(self.text)
        plain = (self.text,) if seen_so == self.text else (self.text, seen_so)
        if not self.raised:
            return plain
        apart = [*self.text]
        for start, end in self.raised:
            apart[start:end] = " " * (end - start)
        above = [c if kept == " " else " " for c, kept in zip(self.text, apart, strict=True)]
        return *plain, "".join(apart), "".join(above)


@dataclass(frozen=True, slots=True)
class Withheld:
    """Words that the sanitised version does not print.

    Attributes:
        phrase: a capacity, as "on behalf of the Coordinators on Clearance": what it is made of
            are the words of titles, so that it holds no sentence of its own.
    """

    where: str
    text: str
    phrase: bool = False


@dataclass(slots=True)
class Trail:
    """Gathers passages, withheld words and objections in the order of the meeting.

    Attributes:
        emptied: place and heading of items that hold entries and print none.
    """

    passages: list[Passage] = field(default_factory=list)
    withheld: list[Withheld] = field(default_factory=list)
    objections: list[Finding] = field(default_factory=list)
    emptied: list[tuple[str, str]] = field(default_factory=list)

    def release(self, passage: Passage) -> None:
        if passage.text:
            self.passages.append(passage)

    def withhold(self, where: str, texts: Iterable[str], phrases: Iterable[str] = ()) -> None:
        self.withheld.extend(Withheld(where, text) for text in texts if text)
        self.withheld.extend(Withheld(where, text, phrase=True) for text in phrases if text)

    def refuse(self, code: str, where: str, text: str, says: str) -> None:
        """Write down what blocks by the meeting's own structure."""
        sentence = says.format(words=text, where=where)
        self.objections.append(Finding(code, Severity.BLOCK, where, text, "", sentence))
