"""A process that forbade it leaves no memory in a file."""

import subprocess
import sys
from pathlib import Path

from tests.cli.calls import environment

ASKED = """
import ctypes, sys
from ccm_minutes.adapters.no_core_dumps import forbid_core_dumps
forbid_core_dumps()
forbid_core_dumps()
if sys.platform != "win32":
    import resource
    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
if sys.platform == "linux":
    assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0
"""


def test_core_dumps_are_forbidden_and_may_be_forbidden_twice() -> None:
    words = [sys.executable, "-c", ASKED]
    done = subprocess.run(words, env=environment(), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_program_forbids_them_before_it_does_anything(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from ccm_minutes import __main__ as program\n"
        "program.forbid_core_dumps = lambda: Path(sys.argv[1]).touch()\n"
        "program.first_look = lambda _arguments: sys.exit()\n"
        "program.main()\n"
    )
    subprocess.run([sys.executable, "-c", code, str(seen)], env=environment(), check=True)
    assert seen.exists()
