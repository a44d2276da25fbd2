"""Runs the suite of faults and prints what came of each.

python -m tests.faults [--full] [what pytest takes]
"""

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.faults import WANTED


@dataclass
class Table:
    """A plugin of pytest that takes down a line for each test."""

    lines: list[tuple[str, str, str, str]] = field(default_factory=list)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Takes down what came of one test."""
        if report.when != "call" and not report.failed:
            return
        told = {str(name): str(value) for name, value in report.user_properties}
        fault = told.get("fault") or report.nodeid.split("::")[-1].replace("_", " ")
        outcome = told.get("outcome", "as promised") if report.passed else "FAILED"
        seconds = f"{report.duration:.0f} s"
        self.lines.append((fault, told.get("cases", ""), outcome, seconds))

    def show(self) -> None:
        """Prints the table."""
        lines = [("fault", "cases", "outcome", "took"), *self.lines]
        widths = [max(len(line[n]) for line in lines) for n in range(4)]
        for line in lines:
            words = (word.ljust(width) for word, width in zip(line, widths, strict=True))
            sys.stdout.write("  ".join(words).rstrip() + "\n")


def main(arguments: list[str]) -> int:
    """Runs it; gives the exit status."""
    if "--full" in arguments:
        arguments.remove("--full")
        os.environ[WANTED] = "full"
    table = Table()
    folder = Path(__file__).parent
    paths = [] if any(Path(one.split("::")[0]).exists() for one in arguments) else [str(folder)]
    status = pytest.main([*paths, *arguments], plugins=[table])
    table.show()
    return int(status)


sys.exit(main(sys.argv[1:]))
