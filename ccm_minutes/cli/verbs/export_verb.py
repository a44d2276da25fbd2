"""``export``: writes a document from the store."""

from typing import Any

import click

from ccm_minutes.application.exporting import Version
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.delivery import hand_over
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.wanted import Wanted, where_and_how, which_document
from ccm_minutes.cli.wiring import store
from ccm_minutes.cli.wiring.delivery import outlets
from ccm_minutes.cli.wiring.letterheads import press_for


@verb("export")
@click.argument("meeting_id", metavar="MEETING", type=text)
@which_document()
@where_and_how()
def command(call: Call, meeting_id: str, **options: Any) -> None:
    """Write a document from the store."""
    wanted = Wanted(**options)
    if wanted.request.version is Version.SANITISED:
        with store.opened_to_log(call) as register:
            meeting = register.load(meeting_id)
            press = press_for(meeting, wanted.request, wanted.template)
            hand_over(call, meeting, wanted, outlets(press, register))
        return
    with store.opened(call, for_writing=False) as register:
        meeting = register.load(meeting_id)
    press = press_for(meeting, wanted.request, wanted.template)
    hand_over(call, meeting, wanted, outlets(press))
