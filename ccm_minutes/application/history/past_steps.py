"""The steps of undo and redo as they can be read off the names in a history."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from ccm_minutes.application.history.moments import PastEdit
from ccm_minutes.application.history.step_names import Verb, read_name

LASTING: Final = frozenset({"import", "remove for good"})
"""What no undo takes back once the meeting was left: what came from a file, what is gone for good.
"""


@dataclass(frozen=True, slots=True)
class PastStep:
    """A step that was left at an earlier opening.

    Attributes:
        name: of what undo takes back, or redo does again.
        numbers: the edits that it undoes, the latest first.
    """

    name: str
    numbers: tuple[int, ...]


def steps_to_undo(latest_first: Iterable[PastEdit]) -> Iterator[PastStep]:
    """What undo would take back, step by step; reads no more edits than it needs.

    It ends where the names do not fit together, as where two programs wrote by turns.
    """
    undone: list[str] = []
    parts: list[int] = []
    for edit in latest_first:
        verb, name = read_name(edit.name)
        if verb is Verb.UNDO and not parts:
            undone.append(name)
        elif undone and verb is not Verb.UNDO:
            if undone[-1] != name:
                return
            if verb is not Verb.GO_ON:
                undone.pop()
        elif verb is Verb.UNDO or name in LASTING:
            return
        else:
            parts.append(edit.number)
            if verb is not Verb.GO_ON:
                yield PastStep(name, tuple(parts))
                parts.clear()


def steps_to_redo(latest_first: Iterable[PastEdit]) -> tuple[PastStep, ...]:
    """What redo would do again, the last of them next."""
    undone: list[PastStep] = []
    for edit, verb, name in reversed(list(takewhile(_only_steps, map(_read, latest_first)))):
        if verb is Verb.UNDO:
            undone.append(PastStep(name, (edit.number,)))
        elif undone and undone[-1].name == name:
            undone.pop()
        else:
            undone.clear()
    return tuple(undone)


def _read(edit: PastEdit) -> tuple[PastEdit, Verb, str]:
    return (edit, *read_name(edit.name))


def _only_steps(read: tuple[PastEdit, Verb, str]) -> bool:
    return read[1] in (Verb.UNDO, Verb.REDO)
