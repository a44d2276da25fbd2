"""``template``: the letterheads that are kept for bodies."""

from pathlib import Path

import click

from ccm_minutes.application.kinds import CannotBeMade
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.wiring import files, store
from ccm_minutes.cli.wiring.letterheads import give_letterhead, kept_letterheads


@verb("template")
@click.argument("body", required=False, type=text)
@click.argument("file", metavar="[FILE.docx]", required=False, type=files.PATH)
@click.option("--remove", is_flag=True, help="Forget the letterhead of BODY.")
def command(call: Call, body: str | None, file: Path | None, remove: bool) -> None:
    """Keep FILE.docx as the letterhead of BODY; say whether it has one; list all that have."""
    if remove and (body is None or file is not None):
        raise CannotBeMade("--remove takes the name of a body and no file. Name the body alone.")
    if body is None:
        _list(call)
    elif remove:
        _remove(call, body)
    elif file is not None:
        give_letterhead(body, file)
        call.answer([f"{body} has the template {file.name}."], {"body": body, "template": True})
    else:
        there = bool(kept_letterheads().given([body]))
        says = "has a template of its own" if there else "has the program's own template"
        call.answer([f"{body} {says}."], {"body": body, "template": there})


def _remove(call: Call, body: str) -> None:
    kept_letterheads().remove(body)
    call.answer([f"{body} has the program's own template."], {"body": body, "template": False})


def _list(call: Call) -> None:
    """The names of bodies stand in the store alone: where letterheads are kept, it is opened."""
    kept = kept_letterheads()
    count = kept.count()
    bodies: list[str] = []
    if count and store.is_there(store.folder_of(call)):
        with store.opened(call, for_writing=False) as register:
            bodies = kept.given(line.body for line in register.meetings())
    others = count - len(bodies)
    prose = list(bodies)
    if others:
        prose.append(f"{others} of bodies that have no meeting in this store")
    call.answer(prose, {"bodies": bodies, "others": others})
