"""One way to write down a text: what an editor gives, whatever way it was written before."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ccm_minutes.domain.text import Mention, Run, Text, Words, runs_of


def tidy(text: Text | None) -> Text:
    """The same text with neighbours of one formatting joined, and plain where it can be."""
    return text_of(runs_of(text))


def text_of(runs: Iterable[Words | Mention]) -> Text:
    """The text that these runs make."""
    joined = tuple(_plain(run) for run in _joined(runs))
    if not joined:
        return ""
    first = joined[0]
    return first if len(joined) == 1 and isinstance(first, str) else joined


def _joined(runs: Iterable[Words | Mention]) -> Iterator[Words | Mention]:
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
    return replace(one, text="", stated=frozenset()) == replace(other, text="", stated=frozenset())


def _plain(run: Words | Mention) -> Run:
    if not isinstance(run, Words):
        return replace(run, stated=frozenset())
    bare = Words(run.text)
    unstated = replace(run, stated=frozenset())
    return run.text if unstated == bare else unstated
