"""The names under which the history keeps what was undone, done again and gone on with.

From these the steps of an earlier opening of a meeting are known again, so they are kept as they
are for as long as there are stores in which they stand.
"""

from enum import StrEnum


class Verb(StrEnum):
    """What was done with a step."""

    DO = ""
    GO_ON = "more"
    UNDO = "undo"
    REDO = "redo"


def kept_name(verb: Verb, name: str) -> str:
    """What the history calls something done with the step of this name."""
    return f"{verb} {name}".lstrip()


def read_name(kept: str) -> tuple[Verb, str]:
    """What was done, and the name of the step it was done with."""
    first, _, rest = kept.partition(" ")
    for verb in (Verb.GO_ON, Verb.UNDO, Verb.REDO):
        if first == verb and rest:
            return verb, rest
    return Verb.DO, kept
