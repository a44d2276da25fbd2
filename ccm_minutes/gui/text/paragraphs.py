"""Several texts in one editor, a paragraph each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ccm_minutes.domain.runs import text_of, tidy
from ccm_minutes.domain.text import Mention, Text, Words, is_empty, runs_of
from ccm_minutes.gui.text.edit import RunsEdit


def show_paragraphs(editor: RunsEdit, texts: Sequence[Text]) -> None:
    """Shows texts as the paragraphs of an editor."""
    editor.takes_lines = True
    editor.show_text(_joined(texts))


def paragraphs_in(editor: RunsEdit, before: Sequence[Text]) -> tuple[Text, ...]:
    """The paragraphs of an editor; those that were not touched are as they were."""
    if editor.text() == _joined(before):
        return tuple(before)
    known = {tidy(text): text for text in before}
    texts = (text_of(runs) for runs in _split(editor.text()))
    return tuple(known.get(text, text) for text in texts if not is_empty(text))


def _joined(texts: Sequence[Text]) -> Text:
    runs: list[Words | Mention] = []
    for number, text in enumerate(texts):
        runs += [Words("\n")] if number else []
        runs += runs_of(text)
    return text_of(runs)


def _split(text: Text) -> Iterator[list[Words | Mention]]:
    held: list[Words | Mention] = []
    for run in runs_of(text):
        if not isinstance(run, Words):
            held.append(run)
            continue
        first, *others = run.text.split("\n")
        held.append(replace(run, text=first))
        for other in others:
            yield held
            held = [replace(run, text=other)]
    yield held
