"""A few words within a text: made a mention, withheld, or spelt otherwise.

Places are counted in characters, a mention being one; the end is not among them.
"""

from dataclasses import replace

from ccm_minutes.domain.runs import cut, text_of, told_instead
from ccm_minutes.domain.text import Marking, Mention, Text, Words, is_marked_run, runs_of


def mentioned(text: Text, start: int, end: int, mention: Mention) -> Text:
    """The text with a mention in place of a passage; one that was marked stays so."""
    before, within, after = _parts(text, start, end)
    runs = tuple(runs_of(within))
    if any(is_marked_run(run) for run in runs):
        told = next((run.in_release for run in runs if run.in_release), None)
        mention = replace(mention, marking=Marking.FOUO, in_release=told)
    return text_of((*runs_of(before), mention, *runs_of(after)))


def withheld(text: Text, start: int, end: int, in_release: str | None = None) -> Text:
    """The text with a passage marked, and the words that the sanitised version prints instead."""
    before, within, after = _parts(text, start, end)
    marked = [replace(run, marking=Marking.FOUO, in_release=None) for run in runs_of(within)]
    return text_of((*runs_of(before), *told_instead(marked, in_release), *runs_of(after)))


def instead_of(text: Text, start: int, end: int) -> str:
    """The words that the sanitised version has in place of a passage; empty for none."""
    _, within, _ = _parts(text, start, end)
    return next((run.in_release for run in runs_of(within) if run.in_release), "")


def spelt(text: Text, start: int, end: int, words: str) -> Text:
    """The text with other words in place of a passage, which look as the first of it did.

    They are marked where any of it was.
    """
    runs, at = list(runs_of(text)), 0
    for number, run in enumerate(runs):
        length = len(run.text) if isinstance(run, Words) else 1
        if isinstance(run, Words) and at <= start and end <= at + length:
            said = run.text[: start - at] + words + run.text[end - at :]
            return text_of((*runs[:number], replace(run, text=said), *runs[number + 1 :]))
        at += length
    before, within, after = _parts(text, start, end)
    look = next((run for run in runs_of(within) if isinstance(run, Words)), Words(""))
    if not is_marked_run(look) and any(map(is_marked_run, runs_of(within))):
        look = replace(look, marking=Marking.FOUO)
    return text_of((*runs_of(before), replace(look, text=words), *runs_of(after)))


def _parts(text: Text, start: int, end: int) -> tuple[Text, Text, Text]:
    before, rest = cut(text, start)
    within, after = cut(rest, end - start)
    return before, within, after
