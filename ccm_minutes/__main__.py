"""The one entry point: ``ccm-minutes``, also ``python -m ccm_minutes``."""

import sys

from ccm_minutes.adapters.logs.hooks import everything_told
from ccm_minutes.adapters.no_core_dumps import forbid_core_dumps
from ccm_minutes.cli.apart.child import ASKED, make_template
from ccm_minutes.cli.program import run
from ccm_minutes.cli.streams import ready_the_streams
from ccm_minutes.cli.unforeseen import answer_what_is_unforeseen
from ccm_minutes.cli.wiring.log import log_of_this_user


def main() -> None:
    """Runs the command line and ends with its exit status."""
    forbid_core_dumps()
    if sys.argv[1:] == [ASKED]:
        sys.exit(make_template())
    arguments, log = sys.argv[1:], log_of_this_user()
    answer_what_is_unforeseen(arguments, log)
    ready_the_streams()
    with everything_told(log):
        sys.exit(run(arguments, log))


if __name__ == "__main__":
    main()
