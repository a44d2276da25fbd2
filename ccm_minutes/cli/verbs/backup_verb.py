"""``backup``: a whole store into one file. Not there yet."""

import click

from ccm_minutes.application.kinds import NotThereYet
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.wiring import files


@verb("backup")
@click.option("--out", required=True, type=files.PATH, metavar="FILE", expose_value=False)
@click.option("--replace", is_flag=True, expose_value=False)
def command(_call: Call) -> None:
    """Put a whole store into one file (not there yet)."""
    raise NotThereYet(
        "The verb 'backup'", "Until then, 'show' writes each meeting as a meeting file."
    )
