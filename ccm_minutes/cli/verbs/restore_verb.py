"""``restore``: a whole store out of one file. Not there yet."""

import click

from ccm_minutes.application.kinds import NotThereYet
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.wiring import files


@verb("restore")
@click.argument("file", metavar="FILE", type=files.PATH, expose_value=False)
@click.option("--replace", is_flag=True, expose_value=False)
def command(_call: Call) -> None:
    """Bring a whole store back from one file (not there yet)."""
    raise NotThereYet(
        "The verb 'restore'", "Until then, 'import' takes meeting files into a store."
    )
