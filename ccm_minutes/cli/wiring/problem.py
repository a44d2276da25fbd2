"""What the report of a problem is made of on this machine."""

from pathlib import Path

from ccm_minutes import __version__
from ccm_minutes.adapters.folders import folders_of
from ccm_minutes.adapters.machine import this_machine
from ccm_minutes.adapters.settings import FileSettings
from ccm_minutes.application.problem import LINES, Problem, problem_text
from ccm_minutes.cli.wiring.log import log_of_this_user


def report_of(store: str, folder: Path | None = None) -> str:
    """The text of the report.

    Args:
        store: a line on its soundness.
        folder: of the store, where the call names one.
    """
    folders = folders_of(store=folder)
    return problem_text(
        Problem(
            version=__version__,
            machine=this_machine(),
            folders={
                "store in": folders.store,
                "settings in": folders.settings,
                "log in": folders.logs,
            },
            settings=FileSettings(folders.settings / "window.json").names,
            store=store,
            log=log_of_this_user().last(LINES),
        )
    )
