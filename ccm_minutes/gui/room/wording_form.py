"""The form for the words of the sanitised version, as it is opened and opened again."""

import json
from dataclasses import astuple, dataclass, replace

from ccm_minutes.domain.edits.edit import Edit, NoSuchPart
from ccm_minutes.domain.edits.entries import part_at
from ccm_minutes.domain.edits.passages import unless_changed
from ccm_minutes.domain.edits.tree import Path
from ccm_minutes.domain.entry import Entry, Point
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Marking, Text
from ccm_minutes.gui.drawer.half_typed import plain_of, text_of
from ccm_minutes.gui.drawer.words_form import Passage, WordsForm
from ccm_minutes.gui.room.chosen import mark_row, text_edit

FORM = "words"


@dataclass(frozen=True, slots=True)
class Wording:
    """What the form is about.

    Attributes:
        entry: key of the entry.
        path: to the point in it; empty for the entry itself.
        text: as it stood when the form was opened. The form is done only where it still does:
            it may stay open while the words are changed, or others come to their place.
        passage: the words of it that are meant; None for all of the part.
    """

    entry: str
    path: Path
    text: Text | None
    passage: Passage | None = None

    @property
    def key(self) -> str:
        """All of it in words, for ``from_key``."""
        passage = None if self.passage is None else astuple(self.passage)
        return json.dumps([self.entry, self.path, plain_of(self.text), passage])

    @classmethod
    def from_key(cls, key: str) -> "Wording":
        """The same out of ``key``."""
        entry, path, text, passage = json.loads(key)
        return cls(
            entry, tuple(path), text_of(text), None if passage is None else Passage(*passage)
        )


def wording_form(wording: Wording, meeting: Meeting) -> WordsForm:
    """The form.

    Raises:
        NoSuchPart: there is no such entry, or no such point in it.
    """
    form = _of_passage(wording, meeting) if wording.passage else _of_part(wording, meeting)
    form.of = (FORM, wording.key)
    return form


def wording_form_again(key: str, meeting: Meeting) -> WordsForm | None:
    """The form by its key; None where what it was about is there no more.

    Where the text is another by now the form shows the one that it was about, and is refused
    when it is done: what was typed in it is there to be read and copied.
    """
    wording = Wording.from_key(key)
    try:
        there = _part(wording, meeting).text
    except NoSuchPart:
        return None
    if plain_of(there) == plain_of(wording.text):
        wording = replace(wording, text=there)
    return wording_form(wording, meeting)


def _of_passage(wording: Wording, meeting: Meeting) -> WordsForm:
    def as_edit(text: Text) -> Edit:
        return _unchanged(wording, text_edit(wording, text, "mark as FOUO"))

    part = _as_it_stood(wording, meeting)
    return WordsForm(part, wording.passage, as_edit, meeting=meeting)


def _of_part(wording: Wording, meeting: Meeting) -> WordsForm:
    def mark(marking: Marking | None, words: str | None) -> Edit:
        return _unchanged(wording, mark_row(wording, marking, words))

    return WordsForm(_as_it_stood(wording, meeting), None, lambda _text: None, mark)


def _as_it_stood(wording: Wording, meeting: Meeting) -> Entry | Point:
    part = _part(wording, meeting)
    if isinstance(part, Entry):
        return replace(part, text=wording.text)
    return replace(part, text=wording.text or "")


def _part(wording: Wording, meeting: Meeting) -> Entry | Point:
    return part_at(meeting, wording.entry, wording.path)


def _unchanged(wording: Wording, edit: Edit) -> Edit:
    return unless_changed(wording.entry, wording.path, wording.text, edit)
