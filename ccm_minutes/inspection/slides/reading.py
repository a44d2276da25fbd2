"""A slide taken apart: the shapes of it known to the byte, and the paragraphs between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from ccm_minutes.inspection.allowed.presentation import DECLARED
from ccm_minutes.inspection.allowed.slide_words import SCALES, closings, empty, middle, opening
from ccm_minutes.inspection.canonical import check_text
from ccm_minutes.inspection.report import Misfit
from ccm_minutes.inspection.rules import CODE
from ccm_minutes.inspection.slides.paragraphs import WORDS, Set, texts, ways


@dataclass(frozen=True, slots=True)
class Frame:
    """What decides the shapes of a slide, beside the size of its title.

    Attributes:
        number: from 1; the first is the title slide.
        foot: the words at its foot; empty for none.
    """

    number: int
    foot: str
    language: str

    @property
    def front(self) -> bool:
        return self.number == 1


@dataclass(frozen=True, slots=True)
class Read:
    """A slide as it was found.

    Attributes:
        title: its one paragraph; raw bytes, as ``body``.
        size: of the title, from 0, the usual one.
    """

    title: bytes
    body: bytes
    size: int

    @property
    def words(self) -> Sequence[str]:
        """Of each paragraph, the title first."""
        return (*texts(self.title), *texts(self.body))


def read(part: str, raw: bytes, frame: Frame) -> Read:
    """The paragraphs of a slide, out of the shapes that it must have.

    Raises:
        Misfit: its shapes are others, or they say another number, foot or language.
    """
    size = next(
        (n for n in range(len(SCALES)) if raw.startswith(opening(n, front=frame.front))), None
    )
    if size is None:
        raise Misfit(CODE, part, "start", f"The part {part} does not open as it should.")
    ends = closings(frame.number, frame.foot, frame.language, front=frame.front)
    inside = raw[len(opening(size, front=frame.front)) :]
    title, between, body = inside.partition(middle(front=frame.front))
    end = next(filter(body.endswith, ends), b"")
    if not between or not end:
        says = f"The part {part} does not hold just a title, a text, a foot and its number."
        raise Misfit(CODE, part, "shapes", says)
    body = body[: len(body) - len(end)]
    return Read(title, b"" if body == empty(frame.language) else body, size)


def check(part: str, raw: bytes, found: Read, frame: Frame) -> tuple[Set, ...]:
    """How the paragraphs of a slide are set, after holding all of it against the tables.

    Raises:
        Misfit: something of it is not in them, or it could be written otherwise.
    """
    _check_text(part, raw)
    titles = ways(part, found.title, frame.language)
    if len(titles) != 1 or titles[0] != Set(0, plain=False):
        raise Misfit(CODE, part, "title", f"The part {part} has a title of another kind.")
    return ways(part, found.body, frame.language) if found.body else ()


def _check_text(part: str, raw: bytes) -> None:
    # A tab may stand in words, where it is one, and nowhere else.
    if b"\t" in WORDS.sub(b"", raw):
        raise Misfit(CODE, part, "blanks", f"The part {part} holds a blank that no reader sees.")
    check_text(part, raw.replace(b"\t", b" "), DECLARED)
