"""``report``: a text on the program and this machine, for whoever looks for a fault."""

from contextlib import ExitStack
from pathlib import Path

import click

from ccm_minutes.adapters.whole_files import DiskFiles
from ccm_minutes.application.problem import soundness_of
from ccm_minutes.cli.call import Call, verb
from ccm_minutes.cli.wiring import files, problem, store


@verb("report")
@click.option("--out", required=True, type=files.PATH, metavar="FILE.txt", help="The file to make.")
@click.option("--replace", is_flag=True, help="Allow FILE to be there already.")
def command(call: Call, out: Path, replace: bool) -> None:
    """Write a report of a problem, to be read and sent by you; it holds no words of a meeting.

    The store is looked into where --passphrase-file is given.
    """
    DiskFiles().must_take(out, replace=replace)
    text = problem.report_of(_soundness(call), call.store)
    DiskFiles().write(out, text.encode(), replace=replace)
    call.answer([str(out)], {"report": str(out)})


def _soundness(call: Call) -> str:
    if call.passphrase_file is None:
        return "not looked into"
    with ExitStack() as held:
        opened = store.opened(call, for_writing=False)
        return soundness_of(lambda: held.enter_context(opened))
