"""``history``: what a meeting, or one part of it, was before."""

from collections.abc import Iterator, Sequence
from typing import Any

import click

from ccm_minutes.application.history.moments import PastEdit
from ccm_minutes.application.history.places import part_at
from ccm_minutes.application.history.reading import Names, in_words, title_of
from ccm_minutes.application.history.wordings import Wording, wordings_of
from ccm_minutes.application.history.words import Fate, differing
from ccm_minutes.application.ports import Register
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.plain import one_line
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.wiring import store
from ccm_minutes.domain.parts import Placed

_SIGNS = {Fate.KEPT: "{0}", Fate.ADDED: "{{+{0}+}}", Fate.REMOVED: "[-{0}-]"}


@verb("history")
@click.argument("meeting_id", metavar="MEETING", type=text)
@click.argument("place", metavar="[PLACE]", type=text, required=False)
def command(call: Call, meeting_id: str, place: str | None) -> None:
    """List the earlier wordings of a place such as agenda[1].entries[0], the latest first.

    Without a place: every edit of the meeting, and what was removed from it.
    """
    with store.opened(call, for_writing=False) as register:
        if place is None:
            _answer_edits(call, register, meeting_id)
        else:
            _answer_wordings(call, register, meeting_id, place)


def _answer_edits(call: Call, register: Register, meeting_id: str) -> None:
    names = Names(register.load(meeting_id))
    edits, removed = register.edits(meeting_id), register.removed(meeting_id)
    lines = [f"{edit.at}  {one_line(edit.name)}" for edit in edits]
    lines += [
        f"removed[{n}]  {edit.at}  {one_line(edit.name)}: {one_line(_titles(edit, names))}"
        for n, edit in enumerate(removed)
    ]
    value = {
        "edits": [{"at": edit.at, "edit": edit.name} for edit in edits],
        "removed": [_removed_value(n, edit, names) for n, edit in enumerate(removed)],
    }
    call.answer(lines, value)


def _titles(edit: PastEdit, names: Names) -> str:
    first = title_of(_parts(edit)[0].part, names)
    more = len(edit.changes) - 1
    return f"{first} (and {more} more)" if more else first


def _parts(edit: PastEdit) -> Sequence[Placed]:
    return [change.before for change in edit.changes if change.before is not None]


def _removed_value(number: int, edit: PastEdit, names: Names) -> dict[str, Any]:
    parts = [
        {"kind": placed.kind.value, "text": in_words(placed.part, names)} for placed in _parts(edit)
    ]
    return {"where": f"removed[{number}]", "at": edit.at, "edit": edit.name, "parts": parts}


def _answer_wordings(call: Call, register: Register, meeting_id: str, place: str) -> None:
    meeting = register.load(meeting_id)
    part = part_at(meeting, place, register.removed(meeting_id))
    names = Names(meeting)
    wordings = wordings_of(register.history(meeting_id, part))
    lines = (line for wording in wordings for line in _lines(wording, names))
    call.answer(lines, {"wordings": [_value(wording, names) for wording in wordings]})


def _lines(wording: Wording, names: Names) -> Iterator[str]:
    yield f"{wording.at}  {one_line(wording.edit)}"
    pieces = differing(_words(wording.before, names), _words(wording.part, names))
    told = "".join(_SIGNS[piece.fate].format(piece.text) for piece in pieces)
    yield from (f"  {line}" for line in told.splitlines())


def _words(placed: Placed | None, names: Names) -> str:
    return "" if placed is None else in_words(placed.part, names)


def _value(wording: Wording, names: Names) -> dict[str, Any]:
    before, after = _words(wording.before, names), _words(wording.part, names)
    return {
        "at": wording.at,
        "edit": wording.edit,
        "removed": wording.part is None,
        "text": after,
        "changes": [
            {"fate": piece.fate.value, "text": piece.text} for piece in differing(before, after)
        ],
    }
