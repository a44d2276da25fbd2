"""``abbreviations``: the short forms of a body, listed, and taken from a CSV file or to one."""

from collections.abc import Sequence
from pathlib import Path

import click

from ccm_minutes.adapters.foreign.table import table_at
from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.abbreviation_lists import csv_of, list_of
from ccm_minutes.application.abbreviations import Abbreviation, merged
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.texts import text
from ccm_minutes.cli.wiring import files, store


@verb("abbreviations")
@click.argument("body", type=text)
@click.option("--import", "source", metavar="FILE.csv", type=files.PATH, help="Add a list to it.")
@click.option("--export", "target", metavar="FILE.csv", type=files.PATH, help="Write it to FILE.")
@click.option("--replace", is_flag=True, help="Allow the file of --export to be there already.")
def command(call: Call, body: str, source: Path | None, target: Path | None, replace: bool) -> None:
    """List the abbreviations of BODY, as its meetings call it; add a list, or write it out.

    A list has two columns, the short form and what it stands for; all of it is taken or none,
    and one of a short form that is there takes its place. "" is for meetings of no body.
    """
    if target is not None:
        DiskFiles().must_take(target, replace=replace)
    added = list_of(table_at(source), source.name) if source is not None else ()
    listed = _listed(call, body, added)
    if target is not None:
        DiskFiles().write(target, csv_of(listed), replace=replace)
    call.answer(
        [f"{one.short}\t{one.long}" for one in listed],
        {"body": body, "abbreviations": [{"short": one.short, "long": one.long} for one in listed]},
    )


def _listed(call: Call, body: str, added: Sequence[Abbreviation]) -> Sequence[Abbreviation]:
    with store.opened(call, for_writing=bool(added)) as register:
        if added:
            register.keep_abbreviations(body, merged(register.abbreviations(body), added))
        return register.abbreviations(body)
