"""How long a Word file takes, and how much memory, beside other ways of making one.

    python benchmarks/documents.py [PAGES...]

Each maker runs as a process of its own, from start to finished file, on the same content.
Makers that are not installed are left out (`pip install docxtpl pypandoc_binary`). Figures of
one run on one machine compare with one another and with nothing else.
"""

import os
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

PAGES = (50, 500, 2000)
MAKERS = {
    "ours": "lxml",
    "jinja_in_word": "docxtpl",
    "markdown_by_pandoc": "pypandoc",
    "plain_python_docx": "docx",
}
SLOWEST = "plain_python_docx"
SLOWEST_AT_MOST = 500  # it grows with the square: 2,000 pages take it more than a minute
FOLDER = Path(__file__).resolve().parent / "makers"


def measured(maker: str, pages: int, out: Path) -> tuple[float, float]:
    """Seconds from start to end of the process, and the most memory it held, in MB."""
    command = [sys.executable, str(FOLDER / f"{maker}.py"), str(pages), str(out)]
    started = time.perf_counter()
    child = os.posix_spawn(sys.executable, command, os.environ)
    _, status, usage = os.wait4(child, 0)
    if status:
        raise SystemExit(f"{maker} failed at {pages} pages")
    return time.perf_counter() - started, usage.ru_maxrss / 1024


def compare(pages: int, folder: Path) -> None:
    """Print a line for each maker, with how many times ours it took."""
    own = 0.0
    for maker in (name for name, module in MAKERS.items() if find_spec(module)):
        if maker == SLOWEST and pages > SLOWEST_AT_MOST and "--all" not in sys.argv:
            continue
        seconds, memory = measured(maker, pages, folder / f"{maker}.docx")
        own = own or seconds
        print(f"{pages:>6}  {maker:<20}{seconds:>8.2f}{memory:>7.0f}{seconds / own:>8.1f}")


if __name__ == "__main__":
    print(f"{'pages':>6}  {'maker':<20}{'seconds':>8}{'MB':>7}{'of ours':>8}")
    with tempfile.TemporaryDirectory() as place:
        for size in [int(word) for word in sys.argv[1:] if word.isdigit()] or PAGES:
            compare(size, Path(place))
