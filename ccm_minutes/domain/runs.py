"""Running text taken apart and put together, with one way to write each text down.

A place in a text counts its characters; a mention is one of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ccm_minutes.domain.stated import NOTHING
from ccm_minutes.domain.text import Marking, Mention, Run, Text, Words, is_marked_run, runs_of

OBJECT = "\ufffc"
"""The one character that stands for a mention."""


def tidy(text: Text | None) -> Text:
    """The same text with neighbours of one formatting joined, and plain where it can be."""
    return text_of(runs_of(text))


def text_of(runs: Iterable[Words | Mention]) -> Text:
    """The text that these runs make."""
    joined = tuple(_plain(run) for run in _with_like_neighbours(runs))
    if not joined:
        return ""
    first = joined[0]
    return first if len(joined) == 1 and isinstance(first, str) else joined


def _with_like_neighbours(runs: Iterable[Words | Mention]) -> Iterator[Words | Mention]:
    held: Words | None = None
    for run in runs:
        if not isinstance(run, Words):
            if held is not None:
                yield held
            held = None
            yield run
        elif run.text:
            if held is not None and _same(held, run):
                held = replace(held, text=held.text + run.text)
                continue
            if held is not None:
                yield held
            held = run
    if held is not None:
        yield held


def _same(one: Words, other: Words) -> bool:
    return replace(one, text="", stated=NOTHING) == replace(other, text="", stated=NOTHING)


def _plain(run: Words | Mention) -> Run:
    if not isinstance(run, Words):
        return replace(run, stated=NOTHING)
    bare = Words(run.text)
    unstated = replace(run, stated=NOTHING)
    return run.text if unstated == bare else unstated


def characters(text: Text | None) -> str:
    """A text as one string, in which each mention is ``OBJECT``."""
    return "".join(run.text if isinstance(run, Words) else OBJECT for run in runs_of(text))


def cut(text: Text | None, at: int) -> tuple[Text, Text]:
    """A text in two, before and from a place on; formatting, marks and mentions kept.

    Words with a replacement for the sanitised version keep it in their first half. The second is
    withheld without one, so that nothing is printed twice and nothing withheld is printed.
    """
    before: list[Words | Mention] = []
    after: list[Words | Mention] = []
    for run in runs_of(text):
        length = len(run.text) if isinstance(run, Words) else 1
        if at >= length:
            before.append(run)
        elif at <= 0:
            after.append(run)
        elif isinstance(run, Words):
            before.append(replace(run, text=run.text[:at]))
            after.append(_second_half(run, at))
        at -= length
    return text_of(before), text_of(after)


def _second_half(run: Words, at: int) -> Words:
    marking = Marking.FOUO if is_marked_run(run) else None
    return replace(run, text=run.text[at:], marking=marking, in_release=None)


def without_space_around(text: Text | None) -> Text:
    """A text without the spaces and empty lines at its ends."""
    said = characters(text)
    _, rest = cut(text, len(said) - len(said.lstrip()))
    kept, _ = cut(rest, len(characters(rest).rstrip()))
    return kept


def withheld(text: Text | None) -> Text:
    """A text with every run of it marked, and nothing in place of any."""
    marked = (replace(run, marking=Marking.FOUO, in_release=None) for run in runs_of(text))
    return text_of(marked)


def told_instead(
    marked: Sequence[Words | Mention], in_release: str | None
) -> tuple[Words | Mention, ...]:
    """Marked runs with what is printed instead of them: the first words, or mention, carry it."""
    if not marked or not in_release:
        return tuple(marked)
    carrier = next((n for n, run in enumerate(marked) if isinstance(run, Words)), 0)
    told = replace(marked[carrier], in_release=in_release)
    return (*marked[:carrier], told, *marked[carrier + 1 :])


def joined(one: Text | None, other: Text | None) -> Text:
    """Two texts as one, with a space between them where there is none."""
    before, after = characters(one), characters(other)
    apart = before and after and not before[-1].isspace() and not after[0].isspace()
    space = [Words(" ")] if apart else []
    return text_of((*runs_of(one), *space, *runs_of(other)))
