"""Runs of a paragraph, made from printed words."""

from dataclasses import replace
from itertools import groupby

from ccm_minutes.document.tree import Paragraph, Run, Runs, RunStyle
from ccm_minutes.release.shapes import PrintedRun, PrintedText


def plain(words: str) -> Runs:
    """Words without formatting; no run for no words."""
    return (Run(words),) if words else ()


def label(words: str) -> Runs:
    """Words that say what the paragraph is."""
    return (Run(words, style=RunStyle.LABEL),)


def bold(words: str) -> Runs:
    """Words that stand out."""
    return (Run(words, bold=True),) if words else ()


def mark(words: str) -> Runs:
    """A portion mark, which may be empty."""
    return (Run(words, style=RunStyle.PORTION_MARK),) if words else ()


def runs(text: PrintedText) -> Runs:
    """Printed words with their formatting."""
    return tuple(_run(run) for run in text if run.text)


def joined(paragraph: Paragraph) -> Paragraph:
    """The same paragraph with neighbouring runs of one formatting made one, and no empty run.

    Whoever searches or edits a document meets words, and not how they came together.
    """
    groups = tuple(tuple(group) for _, group in groupby(filter(_has_words, paragraph.runs), _look))
    if len(groups) == len(paragraph.runs):
        return paragraph
    made = (replace(group[0], text="".join(run.text for run in group)) for group in groups)
    return replace(paragraph, runs=tuple(made))


def words_of(text: PrintedText) -> str:
    """What was typed, without marks and brackets."""
    return "".join(run.text for run in text if not run.mark)


def is_blank(text: PrintedText) -> bool:
    """Whether there is nothing to read in a text."""
    return not words_of(text).strip()


def _has_words(run: Run) -> bool:
    return run.text != ""


def _look(run: Run) -> tuple[object, ...]:
    return run.bold, run.italic, run.underline, run.superscript, run.style


def _run(run: PrintedRun) -> Run:
    return Run(
        run.text,
        run.bold,
        run.italic,
        run.underline,
        run.superscript,
        RunStyle.PORTION_MARK if run.mark else None,
    )
