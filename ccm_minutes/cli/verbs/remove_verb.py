"""``remove``: removes a meeting, an item or an entry for good."""

from typing import Final

import click

from ccm_minutes.application.history.places import part_at
from ccm_minutes.application.removing import remove_for_good
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.wiring import store
from ccm_minutes.domain.errors import InputFault

_COPIES: Final = "One new backup has taken the place of all copies within reach that held it."
_STILL: Final = (
    "Documents written from it, backups that you put elsewhere and its log of releases stay."
)


class NotSaidForGood(InputFault):
    """The one word that removal needs is missing."""

    def __init__(self) -> None:
        super().__init__(
            "Nothing was removed. This verb removes for good, with every earlier wording and no "
            "way back: say so with --for-good. What an edit removes can be brought back."
        )


@verb("remove")
@click.argument("meeting_id", metavar="MEETING", type=text)
@click.argument("place", metavar="[PLACE]", type=text, required=False)
@click.option("--for-good", is_flag=True, help="Needed: there is no way back.")
def command(call: Call, meeting_id: str, place: str | None, *, for_good: bool) -> None:
    """Remove a meeting, or an item or entry such as agenda[1].entries[0], for good.

    Nothing of it is left in the store: no earlier wording, nothing to be found. Backups, journals
    and stores set aside that hold it are replaced by one new backup.
    """
    if not for_good:
        raise NotSaidForGood
    with store.opened_with_copies(call) as (register, second):
        if place is None:
            register.forget_meeting(meeting_id)
        else:
            meeting = register.load(meeting_id)
            part = part_at(meeting, place, register.removed(meeting_id))
            remove_for_good(register, meeting_id, part)
        failure = second.replace_removed_now(register)
    what = f"{meeting_id} {place}" if place else meeting_id
    copies = failure or _COPIES
    away = [str(folder) for folder in second.away]
    value = {
        "meeting": meeting_id,
        "where": place,
        "still": _STILL,
        "copies": copies,
        "replaced": not failure,
        "away": away,
    }
    later = (f"{folder} is not at hand: it is seen to when it is." for folder in away)
    call.answer((" ".join((f"Removed for good: {what}.", copies, *later, _STILL)),), value)
