"""Runs of a paragraph, made from printed words."""

from ccm_minutes.document.tree import Run, Runs, RunStyle
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


def words_of(text: PrintedText) -> str:
    """What was typed, without marks and brackets."""
    return "".join(run.text for run in text if not run.mark)


def is_blank(text: PrintedText) -> bool:
    """Whether there is nothing to read in a text."""
    return not words_of(text).strip()


def _run(run: PrintedRun) -> Run:
    return Run(
        run.text,
        run.bold,
        run.italic,
        run.underline,
        run.superscript,
        RunStyle.PORTION_MARK if run.mark else None,
    )
