"""``export``: writes a document from the store."""

from typing import Any

import click

from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.delivery import hand_over
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.wanted import Wanted, where_and_how, which_document
from ccm_minutes.cli.wiring import store


@verb("export")
@click.argument("meeting_id", metavar="MEETING", type=text)
@which_document()
@where_and_how()
def command(call: Call, meeting_id: str, **options: Any) -> None:
    """Write a document from the store."""
    with store.opened(call, for_writing=False) as register:
        meeting = register.load(meeting_id)
    hand_over(call, meeting, Wanted(**options))
