"""``actions``: the action points of all meetings."""

from collections.abc import Sequence
from datetime import date as Date
from functools import partial
from pathlib import Path

import click

from ccm_minutes.adapters.clock import SystemClock
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.actions import ActionLine, actions_of, chosen, owners_of
from ccm_minutes.application.kinds import REGISTER, must_end_rightly
from ccm_minutes.application.registering import register_of_all, today
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.plain import meeting_value, one_line
from ccm_minutes.cli.streams import tell
from ccm_minutes.cli.texts import language_tag, text
from ccm_minutes.cli.wiring import files, store
from ccm_minutes.cli.wiring.sheets import write_sheet
from ccm_minutes.domain.text import Marking

_NAMED = 20
"""How many owners are named to somebody who asks for one that is not there."""


@verb("actions")
@click.option("--open", "only_open", is_flag=True, help="Only those that are still open.")
@click.option(
    "--owner", type=text, metavar="NAME", help="Only those of this owner: its id or any name."
)
@click.option("--out", type=files.PATH, metavar="FILE.xlsx", help="Write them as a spreadsheet.")
@click.option(
    "--language", type=language_tag, metavar="TAG", help="Of the spreadsheet, over the meetings'."
)
@click.option("--replace", is_flag=True, help="Allow FILE to be there already.")
def command(
    call: Call,
    only_open: bool,
    owner: str | None,
    out: Path | None,
    language: str | None,
    replace: bool,
) -> None:
    """List the action points of all meetings, the earliest due first."""
    if out is not None:
        must_end_rightly(out, REGISTER)
        DiskFiles().must_take(out, replace=replace)
    with store.opened(call, for_writing=False) as register:
        every = tuple(actions_of(register.all_with_actions()))
    actions, as_of = chosen(every, only_open=only_open, owner=owner), today(SystemClock())
    if owner is not None and not chosen(every, owner=owner):
        tell(_nobody(owner, every))
    value = {"as_of": as_of.isoformat(), "actions": [_value(one, as_of) for one in actions]}
    if out is None:
        call.answer(map(partial(_line, as_of=as_of), actions), value)
        return
    produced = register_of_all(actions, language, as_of, write_sheet)
    DiskFiles().write(out, produced.content, replace=replace)
    call.answer([str(out)], {"file": str(out), "sha256": produced.sha256, **value})


def _nobody(owner: str, actions: Sequence[ActionLine]) -> str:
    owners = owners_of(actions)
    if not owners:
        return "No action point of any meeting has an owner."
    more = f" and {len(owners) - _NAMED} more" if len(owners) > _NAMED else ""
    named = ", ".join(map(one_line, owners[:_NAMED]))
    return f"Nobody called '{one_line(owner)}' owns an action point. Owners are: {named}{more}."


def _line(action: ActionLine, as_of: Date) -> str:
    owners = ", ".join(action.owners) or "nobody"
    due = action.due_text or (str(action.due) if action.due else "no deadline")
    late = ", overdue" if action.is_overdue(as_of) else ""
    mark = f"({Marking.FOUO.value}) " if action.marked else ""
    words = one_line(f"{mark}{owners}: {action.text} ({due}{late})")
    return f"{action.meeting.id}  {action.place}  {action.state}  {words}"


def _value(action: ActionLine, as_of: Date) -> dict[str, object]:
    return {
        "meeting": meeting_value(action.meeting),
        "where": action.place,
        "item": action.item,
        "text": action.text,
        "points": list(action.points),
        "owners": list(action.owners),
        "due": action.due.isoformat() if action.due else None,
        "due_text": action.due_text,
        "state": action.state.value,
        "overdue": action.is_overdue(as_of),
        "marking": Marking.FOUO.value if action.marked else None,
    }
