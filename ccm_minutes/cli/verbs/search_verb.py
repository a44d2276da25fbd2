"""``search``: finds text in all meetings."""

import click

from ccm_minutes.application.ports import Hit
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.plain import meeting_value, one_line
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.wiring import store


@verb("search")
@click.argument("words", metavar="TEXT", type=text)
def command(call: Call, words: str) -> None:
    """Find text in all meetings: where each hit is, and the words around it."""
    with store.opened(call, for_writing=False) as register:
        hits = register.search(words)
    call.answer(map(_line, hits), {"hits": [_value(hit) for hit in hits]})


def _line(hit: Hit) -> str:
    return f"{hit.meeting.id}  {hit.place}  {one_line(hit.heading)}: {one_line(hit.text)}"


def _value(hit: Hit) -> dict[str, object]:
    return {
        "meeting": meeting_value(hit.meeting),
        "where": hit.place,
        "heading": hit.heading,
        "text": hit.text,
        "start": hit.start,
        "end": hit.end,
    }
