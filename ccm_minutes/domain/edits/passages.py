"""Edits of a few words within a text, made only where it is still the text that was looked at."""

from collections.abc import Callable
from typing import TypeAlias

from ccm_minutes.domain.edits.edit import Edit, OutOfPlace
from ccm_minutes.domain.edits.entries import change_text, part_at
from ccm_minutes.domain.edits.tree import Path
from ccm_minutes.domain.meeting import Meeting
from ccm_minutes.domain.text import Text

Rewriting: TypeAlias = Callable[[str, Path, Text, Text], Edit]
"""Puts another text in the place of one, given the key of an entry and the path of a point in it.

Each refuses with ``OutOfPlace`` where another text than the first stands there by now.
"""


def mention_passage(key: str, path: Path, before: Text, after: Text) -> Edit:
    """Some words became a mention."""
    return _rewriting("make it a mention", key, path, before, after)


def replace_passage(key: str, path: Path, before: Text, after: Text) -> Edit:
    """Some words have others in their place in the sanitised version."""
    return _rewriting("replace in the sanitised version", key, path, before, after)


def withhold_passage(key: str, path: Path, before: Text, after: Text) -> Edit:
    """Some words are marked."""
    return _rewriting("withhold", key, path, before, after)


def spell_passage(key: str, path: Path, before: Text, after: Text) -> Edit:
    """Some words are spelt otherwise."""
    return _rewriting("correct spelling", key, path, before, after)


def unless_changed(key: str, path: Path, before: Text | None, edit: Edit) -> Edit:
    """An edit that is made only where the text that it is about is still the same.

    Raises, as it is made:
        OutOfPlace: the text is another by now, or another one stands there.
    """

    def apply(meeting: Meeting) -> Meeting:
        if part_at(meeting, key, path).text != before:
            raise OutOfPlace("These words were changed meanwhile. Look at them again.")
        return edit.apply(meeting)

    return Edit(edit.name, apply)


def _rewriting(name: str, key: str, path: Path, before: Text, after: Text) -> Edit:
    return unless_changed(key, path, before, change_text(key, path, name, after))
