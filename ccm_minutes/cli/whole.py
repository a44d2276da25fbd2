"""A call from its start to its exit status, whatever comes of it."""

from collections.abc import Sequence

from ccm_minutes.adapters.logs.hooks import everything_told
from ccm_minutes.cli.apart.child import ASKED, make_template
from ccm_minutes.cli.program import run
from ccm_minutes.cli.streams import ready_the_streams
from ccm_minutes.cli.unforeseen import answer_what_is_unforeseen
from ccm_minutes.cli.wiring.log import log_of_this_user


def answer(arguments: Sequence[str], seen: object = None) -> int:
    """Does what a call asks for; gives its exit status.

    Args:
        arguments: the call.
        seen: the window, where it is on the screen already.
    """
    if list(arguments) == [ASKED]:
        return make_template()
    log = log_of_this_user()
    answer_what_is_unforeseen(arguments, log)
    ready_the_streams()
    with everything_told(log):
        return run(arguments, log, seen)
