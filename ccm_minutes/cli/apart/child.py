"""The whole life of the process that reads a letterhead."""

import sys
from importlib import import_module
from typing import Final

from ccm_minutes.adapters.apart.limits import Limits, confine_this_process

ASKED: Final = "--make-template"
"""The one word that starts the program as such a process; no user types it."""


def make_template() -> int:
    """Reads what is asked from standard input and answers on standard output; the exit status.

    Everything that is needed is loaded first: afterwards there is room for the letterhead alone.
    """
    answer_to = import_module("ccm_minutes.cli.apart.making").answer_to
    asked, answers = sys.stdin.buffer, sys.stdout.buffer
    confine_this_process(Limits())
    answers.write(answer_to(asked.read()))
    answers.flush()
    return 0
