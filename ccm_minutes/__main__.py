"""The one entry point: ``ccm-minutes``, also ``python -m ccm_minutes``."""

import sys

from ccm_minutes.cli.program import run
from ccm_minutes.cli.streams import ready_the_streams
from ccm_minutes.cli.unforeseen import answer_what_is_unforeseen


def main() -> None:
    """Runs the command line and ends with its exit status."""
    arguments = sys.argv[1:]
    answer_what_is_unforeseen(arguments)
    ready_the_streams()
    sys.exit(run(arguments))


if __name__ == "__main__":
    main()
