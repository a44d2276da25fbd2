"""The one entry point: ``ccm-minutes``, also ``python -m ccm_minutes``."""

import sys
from importlib import import_module
from typing import Any

from ccm_minutes.adapters.no_core_dumps import forbid_core_dumps
from ccm_minutes.cli.at_first import first_look


def main() -> None:
    """Runs the command line and ends with its exit status."""
    forbid_core_dumps()
    arguments = sys.argv[1:]
    seen = first_look(arguments)
    # All that takes time to load is loaded late: the window is on the screen by then.
    whole = _whole() if seen is None else seen.while_loading(_whole_with_window)
    sys.exit(whole.answer(arguments, seen))


def _whole() -> Any:
    return import_module("ccm_minutes.cli.whole")


def _whole_with_window() -> Any:
    import_module("ccm_minutes.cli.verbs.window")
    return _whole()


if __name__ == "__main__":
    main()
