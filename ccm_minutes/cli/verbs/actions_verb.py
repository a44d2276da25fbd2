"""``actions``: the action points of all meetings."""

from pathlib import Path

import click

from ccm_minutes.application.actions import actions_of, chosen
from ccm_minutes.application.kinds import NotThereYet
from ccm_minutes.application.ports import ActionLine
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.plain import meeting_value, one_line
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.wiring import files, store


@verb("actions")
@click.option("--open", "only_open", is_flag=True, help="Only those that are still open.")
@click.option("--owner", type=text, metavar="NAME", help="Only those of this owner.")
@click.option("--out", type=files.PATH, metavar="FILE.xlsx", help="Not there yet.")
def command(call: Call, only_open: bool, owner: str | None, out: Path | None) -> None:
    """List the action points of all meetings."""
    if out is not None:
        raise NotThereYet("--out of the verb 'actions'", "Leave it out to have them printed.")
    with store.opened(call, for_writing=False) as register:
        actions = chosen(actions_of(register.all_with_actions()), only_open=only_open, owner=owner)
    call.answer(map(_line, actions), {"actions": [_value(action) for action in actions]})


def _line(action: ActionLine) -> str:
    owners = ", ".join(action.owners) or "nobody"
    due = action.due_text or (str(action.due) if action.due else "no deadline")
    words = one_line(f"{owners}: {action.text} ({due})")
    return f"{action.meeting.id}  {action.place}  {action.state}  {words}"


def _value(action: ActionLine) -> dict[str, object]:
    return {
        "meeting": meeting_value(action.meeting),
        "where": action.place,
        "item": action.item,
        "text": action.text,
        "owners": list(action.owners),
        "due": action.due.isoformat() if action.due else None,
        "due_text": action.due_text,
        "state": action.state.value,
    }
