"""``demo``: the sample meeting through a throw-away store into Word files."""

from pathlib import Path

import click

from ccm_minutes.application.demonstrating import demonstrate
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.wiring import files, store
from ccm_minutes.cli.wiring.delivery import outlets


@verb("demo")
@click.option("--out", required=True, type=files.PATH, metavar="DIR")
@click.option("--replace", is_flag=True, help="Allow the documents to be there already.")
def command(call: Call, out: Path, replace: bool) -> None:
    """Write the full and the sanitised minutes of the sample meeting to DIR."""
    sample = files.sample_meeting()
    files.make_folder(out)
    with store.throw_away() as register:
        paths = demonstrate(sample, register, out, outlets(), replace=replace)
    call.answer(map(str, paths), {"files": [str(path) for path in paths]})
